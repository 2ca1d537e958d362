package dev.ptipc.cli;

import dev.ptipc.docs.ObservedExamples;
import dev.ptipc.live.tor.TorParent;
import dev.ptipc.live.tor.TorVersion;
import dev.ptipc.observation.ObservedParent;
import dev.ptipc.observation.ObservedRow;
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
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ptipc observe}. */
@Command(
    name = "observe",
    mixinStandardHelpOptions = true,
    description = {
      "Plays the examples of the checks to a real parent, and tells what it does with each.",
      "tor is run as it is installed; Arti and ptadapter by the programs in src/peers."
    },
    footer = {
      "",
      "Example: ptipc observe --parent tor --row line/escape/i_hexadecimal",
      "Example: ptipc observe --parent arti --write arti.json"
    })
final class ObserveCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MOST_AT_ONCE = 64;

  @Option(
      names = "--parent",
      paramLabel = "NAME",
      required = true,
      description = "tor, arti or ptadapter.")
  private String parent = "";

  @Option(
      names = "--peer",
      paramLabel = "PROGRAM",
      description = {
        "The program to run instead of the usual one: a tor, or what src/peers made. May be repeated"
            + " for its first arguments."
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
      description = "Write what was seen there, as the matrix reads it.")
  private @Nullable Path written;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
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
        return made(making, version, chosen);
      }
    }
    Path program = Path.of(command.get(0));
    try (TorParent tor = new TorParent(program, PlayerProgram.command(), PATIENCE);
        ObservationMaking making = ObservationMaking.tor(tor::run, atOnce)) {
      return made(making, TorVersion.of(program), chosen);
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
  private int made(ObservationMaking making, String version, List<RowCase> chosen)
      throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    List<String> failed = new ArrayList<>();
    List<ObservedRow> seen;
    try (Progress progress = new Progress(err);
        OnInterrupt ignored = new OnInterrupt(making::close)) {
      seen = making.make(chosen, count -> progress.made(count, chosen.size()), failed::add);
    }
    failed.forEach(why -> err.println("ptipc: not seen: " + Failures.shown(why)));
    ObservedParent observed =
        new ObservedParent(
            parent,
            PeerPlaces.called(parent),
            version,
            LocalDate.now(ZoneOffset.UTC).toString(),
            seen);
    Path file = written;
    if (file != null) {
      try {
        Files.write(file, Json.pretty(observed).getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new Failures.OutputFailed(file.toString(), e);
      }
    }
    try (Output out = new Output()) {
      out.print(text(observed));
    }
    return failed.isEmpty() ? Exit.OK : Exit.FINDINGS;
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
