package dev.ptipc.cli;

import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.environment.Role;
import dev.ptipc.live.Particulars;
import dev.ptipc.live.SystemReason;
import dev.ptipc.live.conform.Conformance;
import dev.ptipc.live.conform.Scenarios;
import dev.ptipc.report.Wrapping;
import dev.ptipc.report.conformance.Baseline;
import dev.ptipc.source.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a transport is to be put through. */
final class ConformOptions {

  private static final int MOST_BASELINE = 64 << 20;

  /** What goes together to list the scenarios. */
  private static final Set<String> LISTING = Set.of("--list", "--role");

  @Option(
      names = "--transport",
      paramLabel = "NAME",
      description =
          "The name of a transport that the program has, taken on trust; repeatable. Else"
              + " well-known names are asked for.")
  private List<String> transports = new ArrayList<>();

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "client or server; else both are tried.")
  private @Nullable Role role;

  @Option(
      names = "--scenario",
      paramLabel = "SCENARIO",
      completionCandidates = Candidates.OfConform.class,
      description = "Play only this one; repeatable. --list shows them all.")
  private List<String> scenarios = new ArrayList<>();

  @Option(
      names = "--list",
      description = "List the scenarios, with what each does to a transport, and start nothing.")
  private boolean list;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long initialisation may take in each scenario (30).")
  private double timeout = 30;

  @Option(
      names = "--grace",
      paramLabel = "SECONDS",
      description =
          "How long a transport may take to exit, and to answer at a listener; else a tenth of"
              + " --timeout, and at least 3.")
  private @Nullable Double grace;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "A report from --format json, - for standard input; findings in it are not counted, and"
              + " those that are gone are"
              + " named.")
  private @Nullable InputFile baseline;

  @Mixin private final ParticularsOptions told = new ParticularsOptions();

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** Whether the scenarios are only to be listed. */
  boolean isList() {
    return list;
  }

  /** Whoever asks for a report, or for one scenario, would not get it. */
  void checkList() {
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      if (!LISTING.contains(option.longestName())) {
        throw Usage.fault(spec, "--list goes with --role, and not with " + option.longestName());
      }
    }
  }

  /** Why a program may have started nothing, and what to do. */
  String nothingStarted() {
    return transports.isEmpty()
        ? "the program has none of the well-known transports; name one with --transport, as torrc"
            + " calls it"
        : "the program starts none of the transports that it was asked for";
  }

  /** The faults that are known; null when no file is given. */
  @Nullable Baseline baseline() throws IOException {
    if (baseline == null) {
      return null;
    }
    try (InputStream in = baseline.open()) {
      byte[] report = in.readNBytes(MOST_BASELINE + 1);
      if (report.length > MOST_BASELINE) {
        throw new IOException("more than 64 MiB");
      }
      return Baseline.read(report);
    } catch (IOException e) {
      throw new IOException(Failures.shown(baseline.toString()) + ": " + SystemReason.of(e), e);
    }
  }

  /** Of the role that was asked for, those that have none included. */
  String listed(int width) {
    StringBuilder out = new StringBuilder();
    int widest = Scenarios.names().stream().mapToInt(String::length).max().orElse(0) + 2;
    Scenarios.sentences()
        .forEach(
            (name, asks) -> {
              if (!isExcluded(name)) {
                List<String> lines = Wrapping.words(asks, width - widest - 1);
                out.append(name).append(" ".repeat(widest - name.length()));
                out.append(String.join("\n" + " ".repeat(widest), lines)).append('\n');
              }
            });
    return out.toString();
  }

  /** Whether a scenario is of the role that was not asked for; some are of neither. */
  private boolean isExcluded(String scenario) {
    Role other = role == Role.CLIENT ? Role.SERVER : Role.CLIENT;
    return role != null && scenario.startsWith(other.word() + "-");
  }

  Conformance.Settings settings(List<String> command) {
    Set<String> known = new TreeSet<>(Scenarios.names());
    for (String scenario : scenarios) {
      if (!known.contains(scenario)) {
        String message = "there is no scenario `" + Failures.shown(scenario) + "`";
        throw UnknownName.amongMany(spec, message, scenario, known, "--list");
      }
      if (role != null && isExcluded(scenario)) {
        throw Usage.fault(spec, "--role " + role.word() + " excludes --scenario " + scenario);
      }
    }
    for (String transport : transports) {
      if (!Ascii.isIdentifier(transport)) {
        throw Usage.fault(
            spec, "--transport takes the name of a transport, not `" + transport + "`");
      }
    }
    Duration patience = RunOptions.seconds(spec, "--timeout", timeout);
    return new Conformance.Settings(
        command.stream().map(ConformOptions::absolute).toList(),
        role == null ? EnumSet.allOf(Role.class) : EnumSet.of(role),
        transports,
        Set.copyOf(scenarios),
        patience,
        RunOptions.grace(spec, grace, patience),
        checked(told.particulars()));
  }

  /** Told once for nothing, so that what no environment can carry is refused before a scenario. */
  private Particulars checked(Particulars particulars) {
    if (role == Role.CLIENT && !particulars.bindings().isEmpty()) {
      throw Usage.fault(spec, "--role client excludes --bind");
    }
    if (role == Role.CLIENT && !particulars.options().isEmpty()) {
      throw Usage.fault(spec, "--role client excludes --option");
    }
    if (role == Role.SERVER && particulars.proxy() != null) {
      throw Usage.fault(spec, "--role server excludes --proxy");
    }
    Set<String> names = new TreeSet<>(particulars.bindings().keySet());
    particulars.options().forEach(option -> names.add(option.transport()));
    try {
      for (Role each : Role.values()) {
        EnvironmentWriter writer = EnvironmentWriter.client(List.of(), "");
        particulars.tell(writer, each, List.copyOf(names));
      }
    } catch (IllegalArgumentException e) {
      throw Usage.fault(spec, String.valueOf(e.getMessage()));
    }
    return particulars;
  }

  /** The program is not started here, so what names a file here has to name it from anywhere. */
  static String absolute(String word) {
    try {
      Path path = Path.of(word);
      boolean isHere = word.contains("/") || word.contains(".");
      return isHere && Files.exists(path) ? path.toAbsolutePath().normalize().toString() : word;
    } catch (InvalidPathException e) {
      return word;
    }
  }
}
