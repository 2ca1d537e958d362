package dev.ptipc.cli;

import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.environment.Role;
import dev.ptipc.live.Plan;
import dev.ptipc.parentlog.TorrcSettings;
import dev.ptipc.source.Framer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(
      names = "--bind",
      paramLabel = "NAME-ADDRESS:PORT",
      description = "Where a server transport is to listen; else 127.0.0.1 and any port.")
  private List<String> bindings = new ArrayList<>();

  @Option(
      names = "--option",
      paramLabel = "NAME:K=V",
      description = "An option for a server transport.")
  private List<String> options = new ArrayList<>();

  @Option(names = "--proxy", paramLabel = "URI", description = "The upstream proxy of a client.")
  private @Nullable String proxy;

  @Option(
      names = "--env",
      paramLabel = "NAME=VALUE",
      description = "Any other variable; NAME= leaves it empty.")
  private List<String> variables = new ArrayList<>();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long initialisation may take (30).")
  private double timeout = 30;

  @Option(
      names = "--for",
      paramLabel = "SECONDS",
      description = "How long to stay after it; 0 is until interrupted. Else not at all.")
  private @Nullable Double stay;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  Role role() {
    return transports.client != null ? Role.CLIENT : Role.SERVER;
  }

  /** Takes over from a torrc what the command line does not say itself. */
  void take(boolean isClient, List<String> names, TorrcSettings settings) {
    if (transports.client != null || transports.server != null) {
      throw usage("--torrc says itself which transports");
    }
    if (isClient) {
      transports.client = names;
      proxy = proxy == null ? settings.proxy() : proxy;
      return;
    }
    transports.server = names;
    settings.listeners().stream().filter(each -> isFor(names, each, '-')).forEach(bindings::add);
    settings.options().stream().filter(each -> isFor(names, each, ':')).forEach(options::add);
  }

  /** A torrc may say something of the transports of other programs, too. */
  private static boolean isFor(List<String> names, String setting, char end) {
    return names.stream().anyMatch(name -> setting.startsWith(name + end));
  }

  /** The plan, with a directory for the transport's files. */
  Plan plan(List<String> command, Path state) {
    try {
      return checked(command, state);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private Plan checked(List<String> command, Path state) {
    List<String> client = transports.client;
    if (client == null && transports.server == null) {
      throw usage("which transports? --client NAMES or --server NAMES is missing");
    }
    if (client != null && !bindings.isEmpty()) {
      throw usage("--bind goes with --server");
    }
    if (client == null && proxy != null) {
      throw usage("--proxy goes with --client");
    }
    EnvironmentWriter writer =
        client != null
            ? EnvironmentWriter.client(client, state.toString()).proxy(proxy)
            : server(state);
    for (String option : options) {
      int colon = option.indexOf(':');
      int equals = option.indexOf('=');
      if (colon < 1 || equals < colon + 2) {
        throw usage("--option takes NAME:K=V, not `" + option + "`");
      }
      writer.option(
          option.substring(0, colon),
          option.substring(colon + 1, equals),
          option.substring(equals + 1));
    }
    EnvironmentOptions.each(variables, writer::set, this::usage);
    return new Plan(
        command,
        role(),
        writer.variables(),
        seconds("--timeout", timeout, this::usage),
        stay == null
            ? Duration.ZERO
            : stay == 0 ? Duration.ofSeconds(FOR_EVER) : seconds("--for", stay, this::usage),
        Framer.DEFAULT_LIMIT);
  }

  private EnvironmentWriter server(Path state) {
    List<String> names = transports.server == null ? List.of() : transports.server;
    EnvironmentWriter writer = EnvironmentWriter.server(names, state.toString(), OR_PORT);
    Map<String, String> addresses = addresses(names);
    for (String name : names) {
      if (name.indexOf('-') >= 0) {
        // No address can be told for it: what stands before the dash would be taken for its name.
        continue;
      }
      writer.bind(name, addresses.getOrDefault(name, "127.0.0.1:0"));
    }
    return writer;
  }

  private Map<String, String> addresses(List<String> names) {
    Map<String, String> addresses = new HashMap<>();
    for (String binding : bindings) {
      int dash = binding.indexOf('-');
      if (dash < 1) {
        throw usage("--bind takes NAME-ADDRESS:PORT, not `" + binding + "`");
      }
      String name = binding.substring(0, dash);
      if (!names.contains(name)) {
        throw usage("--bind for `" + name + "`, which --server does not name");
      }
      if (addresses.put(name, binding.substring(dash + 1)) != null) {
        throw usage("--bind for `" + name + "` for the second time");
      }
    }
    return addresses;
  }

  /** A time that somebody typed. */
  static Duration seconds(
      String option, double seconds, Function<String, ParameterException> usage) {
    String fault = Numbers.fault(option, seconds, FOR_EVER);
    if (fault != null) {
      throw usage.apply(fault);
    }
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
