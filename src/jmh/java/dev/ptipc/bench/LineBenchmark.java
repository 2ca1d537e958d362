package dev.ptipc.bench;

import dev.ptipc.PtIpc;
import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.parser.ReferenceParser;
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
import org.openjdk.jmh.infra.Blackhole;

/** What can be done with a line. One operation is one line. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LineBenchmark.BATCH)
public class LineBenchmark {

  /** Lines an invocation; every corpus is a multiple of it. */
  static final int BATCH = 1000;

  /** The lines. */
  @Param Kind kind;

  private final LineAutomaton automaton = new LineAutomaton();
  private final ReferenceParser reference = new ReferenceParser();
  private final PtIpc library = new PtIpc();
  private Corpus corpus;
  private int next;
  private int offset;

  /** Makes the lines. */
  @Setup
  public void setUp() {
    corpus = new Corpus(kind);
  }

  /** The least that any reader of lines does: looks for the LF. */
  @Benchmark
  public void scan(Blackhole hole) {
    int from = batch() == 0 ? 0 : offset;
    for (int i = 0; i < BATCH; i++) {
      from = newline(corpus.bytes, from) + 1;
      hole.consume(from);
    }
    offset = from;
  }

  private static int newline(byte[] bytes, int from) {
    int i = from;
    while (bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Whether there is a message. */
  @Benchmark
  public void validate(Blackhole hole) {
    for (int i = batch(), end = i + BATCH; i < end; i++) {
      hole.consume(automaton.accepts(corpus.slices[i]));
    }
  }

  /** The message. */
  @Benchmark
  public void ast(Blackhole hole) {
    for (int i = batch(), end = i + BATCH; i < end; i++) {
      hole.consume(automaton.parse(corpus.slices[i]));
    }
  }

  /** The message, and all that the rules of one line say. */
  @Benchmark
  public void check(Blackhole hole) {
    for (int i = batch(), end = i + BATCH; i < end; i++) {
      hole.consume(library.check(corpus.lines[i]));
    }
  }

  /** The message, by ANTLR. */
  @Benchmark
  public void reference(Blackhole hole) {
    for (int i = batch(), end = i + BATCH; i < end; i++) {
      hole.consume(reference.parse(corpus.slices[i]));
    }
  }

  /** The first line of the next batch; after the last batch the first again. */
  private int batch() {
    int first = next;
    next = first + BATCH < corpus.lines.length ? first + BATCH : 0;
    return first;
  }
}
