package dev.ptipc.cli;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.fuzz.line.LineSuite;
import dev.ptipc.fuzz.line.LineSuite.Goal;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Escapes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ptipc generate suite}. */
@Command(
    name = "suite",
    mixinStandardHelpOptions = true,
    description = "Makes the smallest number of lines that cover the whole automaton.",
    footer = {"", "Example: ptipc generate suite --edges --format files --output seeds"})
final class GenerateSuiteCommand implements Callable<Integer> {

  /** One of the three. */
  static final class Kind {
    @Option(
        names = "--edges",
        required = true,
        description = "Each step from one state to another, and each verdict.")
    @SuppressWarnings("UnusedVariable") // it is the one of the three that is left
    private boolean edges;

    @Option(
        names = "--transitions",
        required = true,
        description = "Each class of bytes in each state, and an end in each state.")
    private boolean transitions;

    @Option(
        names = "--pairs",
        required = true,
        description = "Each transition behind each that can come before it.")
    private boolean pairs;

    Goal goal() {
      return pairs ? Goal.PAIRS : transitions ? Goal.TRANSITIONS : Goal.EDGES;
    }
  }

  @ArgGroup(multiplicity = "1")
  private Kind kind = new Kind();

  @Mixin private final CaseOptions options = new CaseOptions();

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description =
          "Write why fewer lines are not enough: as many places as there are lines. Some line has"
              + " to read the last byte of each (or to end there), and none can do so at two.")
  private @Nullable Path certificate;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    LineSuite.Suite suite = LineSuite.of(new VerdictAutomaton(), kind.goal());
    try (CaseWriter out = options.open()) {
      for (byte[] line : suite.lines()) {
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        out.write(ended, ended.length);
      }
    }
    int lines = suite.lines().size();
    String covered = lines + " lines cover all " + suite.goals();
    String fewer = "; " + (suite.certificate().size() - 1) + " cannot";
    spec.commandLine().getErr().println("ptipc: " + covered + fewer);
    if (certificate != null) {
      certify(suite, certificate);
    }
    return Exit.OK;
  }

  private static void certify(LineSuite.Suite suite, Path file) throws IOException {
    try (CaseStream stream = new CaseStream(file)) {
      for (LineSuite.Place place : suite.certificate()) {
        String beginning = Escapes.encode(Bytes.of(place.bytes()));
        stream.output().print((place.ends() ? "ends  " : "reads ") + beginning + "\n");
      }
    }
  }
}
