package dev.ptipc.cli;

import dev.ptipc.docs.ObservedExamples;
import dev.ptipc.environment.Role;
import dev.ptipc.live.Particulars;
import dev.ptipc.live.conform.Conformance;
import dev.ptipc.live.tor.TorParent;
import dev.ptipc.live.tor.TorVersion;
import dev.ptipc.observation.Cell;
import dev.ptipc.observation.ObservedParent;
import dev.ptipc.observation.ObservedRow;
import dev.ptipc.observation.ObservedTransport;
import dev.ptipc.peers.parent.ObservationMaking;
import dev.ptipc.peers.parent.RowCase;
import dev.ptipc.report.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ptipc observe}. */
@Command(
    name = "observe",
    mixinStandardHelpOptions = true,
    description = {
      "Plays the examples of the checks to a real parent, and reports what it does with each.",
      "tor is run as installed; Arti and ptadapter through the programs in src/peers.",
      "With --transport it puts PROGRAM through the scenarios of conform, and reports how it fared"
          + " with each clause."
    },
    footer = {
      "",
      "Example: ptipc observe --parent tor --row line/escape/i_hexadecimal",
      "Example: ptipc observe --parent arti --write arti.json",
      "Example: ptipc observe --transport obfs4proxy --as 0.0.14 -- obfs4proxy"
    })
final class ObserveCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MOST_AT_ONCE = 64;

  /** As {@code conform} has them where nobody says otherwise. */
  private static final Duration INITIALISATION = Duration.ofSeconds(30);

  private static final Duration GRACE = Duration.ofSeconds(3);

  @Option(names = "--parent", paramLabel = "NAME", description = "tor, arti or ptadapter.")
  private @Nullable String parent;

  @Option(
      names = "--transport",
      paramLabel = "NAME",
      description = "A transport instead of a parent, by its name in the matrix.")
  private @Nullable String transport;

  @Option(names = "--as", paramLabel = "VERSION", description = "The version of that transport.")
  private @Nullable String version;

  @Option(
      names = "--peer",
      paramLabel = "PROGRAM",
      description = {
        "The program to run instead of the usual one: a tor, or what src/peers built. May be"
            + " repeated, to give its first arguments."
      })
  private List<String> peer = new ArrayList<>();

  @Option(
      names = "--row",
      paramLabel = "NAME",
      description = "Only this example, or all of this check; may be repeated.")
  private List<String> rows = new ArrayList<>();

  @Option(
      names = "--at-once",
      paramLabel = "COUNT",
      description = "How many sessions at a time (4).")
  private int atOnce = 4;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Write what was seen to this file, as the matrix reads it.")
  private @Nullable Path written;

  @Parameters(
      arity = "0..*",
      paramLabel = "PROGRAM [ARG...]",
      description = "With --transport: what to run.")
  private List<String> command = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    String asked = parent;
    if ((asked == null) == (transport == null)) {
      throw Usage.fault(spec, "it takes --parent NAME, or --transport NAME -- PROGRAM");
    }
    return asked == null ? transport() : parent(asked);
  }

  private int parent(String parent) throws IOException, InterruptedException {
    if (!command.isEmpty() || version != null) {
      throw Usage.fault(spec, "--as and PROGRAM go with --transport");
    }
    if (!ObservedParent.NAMES.contains(parent)) {
      throw new UnknownName(
          spec,
          "--parent takes " + String.join(", ", ObservedParent.NAMES) + ", not " + parent,
          parent,
          ObservedParent.NAMES);
    }
    if (atOnce < 1 || atOnce > MOST_AT_ONCE) {
      throw Usage.fault(spec, "--at-once takes 1 to " + MOST_AT_ONCE + ", not " + atOnce);
    }
    List<RowCase> chosen = chosen();
    List<String> command = PeerPlaces.command(parent, peer);
    if (!parent.equals("tor")) {
      String version = ObservationMaking.version(command);
      try (ObservationMaking making = ObservationMaking.peer(parent, command, atOnce)) {
        return made(parent, making, version, chosen);
      }
    }
    Path program = Path.of(command.get(0));
    try (TorParent tor = new TorParent(program, PlayerProgram.command(), PATIENCE);
        ObservationMaking making = ObservationMaking.tor(tor::run, atOnce)) {
      return made(parent, making, TorVersion.of(program), chosen);
    }
  }

  private List<RowCase> chosen() {
    List<RowCase> all = ObservedExamples.all();
    if (rows.isEmpty()) {
      return all;
    }
    for (String name : rows) {
      if (all.stream().noneMatch(row -> isNamed(row, name))) {
        List<String> names = all.stream().map(RowCase::row).toList();
        throw new UnknownName(spec, "no example is called " + name, name, names);
      }
    }
    return all.stream().filter(row -> rows.stream().anyMatch(name -> isNamed(row, name))).toList();
  }

  private static boolean isNamed(RowCase row, String name) {
    return row.row().equals(name) || row.rule().equals(name);
  }

  @SuppressWarnings("try") // only closed
  private int made(String parent, ObservationMaking making, String version, List<RowCase> chosen)
      throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    List<String> failed = new ArrayList<>();
    List<ObservedRow> seen;
    try (Progress progress = new Progress(err);
        OnInterrupt ignored = new OnInterrupt(making::close)) {
      seen = making.make(chosen, count -> progress.made(count, chosen.size()), failed::add);
    } catch (InterruptedException e) {
      return Exit.STOPPED;
    }
    failed.forEach(why -> err.println("ptipc: not seen: " + Failures.shown(why)));
    ObservedParent observed =
        new ObservedParent(
            parent,
            PeerPlaces.called(parent),
            version,
            LocalDate.now(ZoneOffset.UTC).toString(),
            seen);
    write(kept(observed));
    try (Output out = new Output()) {
      out.print(text(observed));
    }
    return failed.isEmpty() ? Exit.OK : Exit.FINDINGS;
  }

  /** What could not be seen here today keeps what was seen before, with its day. */
  private static ObservedParent kept(ObservedParent today) {
    ObservedParent before =
        ObservedParent.find(today.name())
            .filter(one -> one.version().equals(today.version()))
            .orElse(today);
    List<ObservedRow> rows =
        today.rows().stream()
            .map(row -> row.cell() == Cell.UNTESTED ? before.dated(row.row()).orElse(row) : row)
            .toList();
    return new ObservedParent(today.name(), today.program(), today.version(), today.seen(), rows);
  }

  private void write(Object observed) {
    Path file = written;
    if (file == null) {
      return;
    }
    try {
      Files.write(file, Json.pretty(observed).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Failures.OutputFailed(file.toString(), e);
    }
  }

  private int transport() throws IOException, InterruptedException {
    String name = Objects.requireNonNull(transport);
    if (!ObservedTransport.NAMES.contains(name)) {
      throw new UnknownName(
          spec,
          "--transport takes " + String.join(", ", ObservedTransport.NAMES) + ", not " + name,
          name,
          ObservedTransport.NAMES);
    }
    String said = version;
    if (said == null || command.isEmpty()) {
      throw Usage.fault(spec, "with --transport it takes --as VERSION and -- PROGRAM [ARG...]");
    }
    Conformance.Settings settings =
        new Conformance.Settings(
            command.stream().map(ConformOptions::absolute).toList(),
            EnumSet.allOf(Role.class),
            List.of(),
            Set.of(),
            INITIALISATION,
            GRACE,
            Particulars.NONE);
    ObservedTransport observed;
    try (Progress progress = new Progress(spec.commandLine().getErr())) {
      observed =
          ObservedConformance.of(
              name, said, settings, left -> progress.show("scenarios left: " + left));
    }
    write(observed);
    try (Output out = new Output()) {
      out.print(text(observed));
    }
    return Exit.OK;
  }

  private static String text(ObservedTransport observed) {
    StringBuilder text = new StringBuilder(observed.title() + ", seen on " + observed.seen());
    text.append('\n');
    for (ObservedTransport.ClauseResult result : observed.clauses()) {
      text.append("  ").append(result.clause()).append(": ").append(result.outcome()).append('\n');
      for (ObservedTransport.Fault fault : result.faults()) {
        text.append("    ").append(fault.severity()).append(": ").append(fault.message());
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static String text(ObservedParent observed) {
    StringBuilder text = new StringBuilder();
    for (ObservedRow row : observed.rows()) {
      text.append(row.row()).append(": ").append(row.title()).append('\n');
      row.input().forEach(line -> text.append("  | ").append(line).append('\n'));
      text.append("  ").append(observed.title()).append(": ").append(row.words()).append('\n');
    }
    return text.toString();
  }
}
