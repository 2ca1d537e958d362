package dev.ptipc.bench;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.fuzz.line.LineCases;
import dev.ptipc.fuzz.line.Wanted;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How fast lines are made. One operation is one line. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(GenerateBenchmark.BATCH)
public class GenerateBenchmark {

  /** Lines an invocation, written one behind the other. */
  static final int BATCH = 1000;

  private static final int SEED = 1;

  /** What is made. */
  public enum Made {
    /** Lines that have a message, by walking. */
    VALID("that have a message"),
    /** Lines that have none, by walking. */
    MALFORMED("that have none"),
    /** Exactly uniform, 20 bytes. */
    UNIFORM("that have a message, 20 bytes, exactly uniform"),
    /** Exactly uniform, 20 bytes, of one verdict. */
    UNIFORM_FIELD("malformed at a key, 20 bytes, exactly uniform");

    /** What the table calls them. */
    final String title;

    Made(String title) {
      this.title = title;
    }

    LineCases cases() {
      VerdictAutomaton automaton = new VerdictAutomaton();
      Wanted malformed = Wanted.of("malformed", automaton).orElseThrow();
      Wanted key = Wanted.of("malformed:KEYS", automaton).orElseThrow();
      return switch (this) {
        case VALID -> LineCases.walking(automaton, Wanted.MESSAGE, 256, SEED);
        case MALFORMED -> LineCases.walking(automaton, malformed, 256, SEED);
        case UNIFORM -> LineCases.uniform(automaton, Wanted.MESSAGE, 20, SEED);
        case UNIFORM_FIELD -> LineCases.uniform(automaton, key, 20, SEED);
      };
    }

    /** Bytes of a line, its LF included, on the average of many. */
    double bytes() {
      LineCases cases = cases();
      byte[] out = new byte[cases.most()];
      long bytes = 0;
      for (int i = 1; i <= 100 * BATCH; i++) {
        bytes += cases.write(i, out, 0);
      }
      return bytes / (100.0 * BATCH);
    }
  }

  /** What is made. */
  @Param Made made;

  private LineCases cases;
  private byte[] out;
  private long number;

  /** Makes the generator. */
  @Setup
  public void setUp() {
    cases = made.cases();
    out = new byte[BATCH * cases.most()];
  }

  /** Writes lines into one array. */
  @Benchmark
  public int generate() {
    int at = 0;
    for (int i = 0; i < BATCH; i++) {
      at = cases.write(++number, out, at);
    }
    return at;
  }
}
