package dev.ptipc.cli;

import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.environment.Role;
import dev.ptipc.live.Particulars;
import dev.ptipc.live.Plan;
import dev.ptipc.parentlog.TorrcSettings;
import dev.ptipc.source.Framer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a transport is to be run. */
final class RunOptions {

  /** One of the two. */
  static final class Transports {
    @Option(
        names = "--client",
        split = ",",
        paramLabel = "NAME",
        required = true,
        description = "Run a client with these transports.")
    private @Nullable List<String> client;

    @Option(
        names = "--server",
        split = ",",
        paramLabel = "NAME",
        required = true,
        description = "Run a server with these transports.")
    private @Nullable List<String> server;
  }

  /** Where nobody listens: the transport has no use for it before a client comes. */
  private static final String OR_PORT = "127.0.0.1:9001";

  private static final long FOR_EVER = 365 * 24 * 3600L;

  @ArgGroup private Transports transports = new Transports();

  @Mixin private final ParticularsOptions told = new ParticularsOptions();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long initialisation may take (30).")
  private double timeout = 30;

  @Option(
      names = "--grace",
      paramLabel = "SECONDS",
      description =
          "How long the transport may take to exit, and to answer at a listener; else a tenth of"
              + " --timeout, and at least 3.")
  private @Nullable Double grace;

  @Option(
      names = "--for",
      paramLabel = "SECONDS",
      description =
          "How long to stay after initialisation; 0 means until interrupted. By default it does"
              + " not stay.")
  private @Nullable Double stay;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  Role role() {
    return transports.client != null ? Role.CLIENT : Role.SERVER;
  }

  /** Whether a line of a torrc has the role and the transports that the command line says. */
  boolean fits(Role role, List<String> names) {
    List<String> said = transports.client != null ? transports.client : transports.server;
    return said == null || (role == role() && names.containsAll(said));
  }

  /** What the command line says of them, as the end of a sentence. */
  String asked() {
    return transports.client != null
        ? " for --client " + String.join(",", transports.client)
        : transports.server != null ? " for --server " + String.join(",", transports.server) : "";
  }

  /** Takes over from a torrc what the command line does not say itself. */
  void take(boolean isClient, List<String> all, TorrcSettings settings) {
    List<String> said = isClient ? transports.client : transports.server;
    List<String> names = said == null ? all : said;
    if (isClient) {
      transports.client = names;
      told.take(settings.proxy(), List.of(), List.of());
      return;
    }
    transports.server = names;
    told.take(null, of(names, settings.listeners(), '-'), of(names, settings.options(), ':'));
  }

  /** A torrc may say something of the transports of other programs, too. */
  private static List<String> of(List<String> names, List<String> settings, char end) {
    return settings.stream()
        .filter(setting -> names.stream().anyMatch(name -> setting.startsWith(name + end)))
        .toList();
  }

  /** The plan, with a directory for the transport's files. */
  Plan plan(List<String> command, Path state) {
    try {
      return checked(command, state);
    } catch (IllegalArgumentException e) {
      throw Usage.fault(spec, String.valueOf(e.getMessage()));
    }
  }

  private Plan checked(List<String> command, Path state) {
    List<String> client = transports.client;
    List<String> server = transports.server;
    if (client == null && server == null) {
      throw Usage.fault(spec, "which transports? --client NAMES or --server NAMES is missing");
    }
    Particulars particulars = told.particulars();
    if (client != null && !particulars.bindings().isEmpty()) {
      throw Usage.fault(spec, "--bind goes with --server");
    }
    if (client != null && !particulars.options().isEmpty()) {
      throw Usage.fault(spec, "--option goes with --server");
    }
    if (client == null && particulars.proxy() != null) {
      throw Usage.fault(spec, "--proxy goes with --client");
    }
    if (stay != null && (stay < 0 || stay > FOR_EVER)) {
      String shown = BigDecimal.valueOf(stay).stripTrailingZeros().toPlainString();
      throw Usage.fault(spec, "--for takes 0 to " + FOR_EVER + " seconds, not " + shown);
    }
    List<String> names = client != null ? client : server != null ? server : List.of();
    for (String name : particulars.bindings().keySet()) {
      if (!names.contains(name)) {
        throw Usage.fault(spec, "--bind for `" + name + "`, which --server does not name");
      }
    }
    for (Particulars.Option option : particulars.options()) {
      if (!names.contains(option.transport())) {
        throw Usage.fault(
            spec, "--option for `" + option.transport() + "`, which --server does not name");
      }
    }
    EnvironmentWriter writer =
        client != null
            ? EnvironmentWriter.client(names, state.toString())
            : EnvironmentWriter.server(names, state.toString(), OR_PORT);
    particulars.tell(writer, role(), names);
    Duration patience = seconds(spec, "--timeout", timeout);
    return new Plan(
        command,
        role(),
        writer.variables(),
        patience,
        stay == null
            ? Duration.ZERO
            : stay == 0 ? Duration.ofSeconds(FOR_EVER) : seconds(spec, "--for", stay),
        Framer.DEFAULT_LIMIT,
        null,
        false,
        grace(spec, grace, patience));
  }

  /** What somebody typed, or what goes with how long initialisation may take. */
  static Duration grace(CommandSpec spec, @Nullable Double seconds, Duration patience) {
    return seconds == null ? Plan.grace(patience) : seconds(spec, "--grace", seconds);
  }

  /** A time that somebody typed. */
  static Duration seconds(CommandSpec spec, String option, double seconds) {
    String fault = Numbers.fault(option, seconds, FOR_EVER);
    if (fault != null) {
      throw Usage.fault(spec, fault);
    }
    return Numbers.time(seconds);
  }
}
