package dev.ptipc.bench;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.emit.Emitter;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * The parsers in other languages over one corpus, beside the automaton that they are made from and
 * a plain loop over the same bytes. Run from the root of the repository.
 */
public final class Emitted {

  private static final int WARM_UP = 60;
  private static final int MEASURED = 9;

  private Emitted() {}

  /**
   * Measures and prints a table.
   *
   * @param args none
   * @throws IOException when a target does not start
   * @throws InterruptedException when this thread is interrupted
   */
  public static void main(String... args) throws IOException, InterruptedException {
    Corpus corpus = new Corpus(Kind.MIXED);
    Path file = Files.createTempFile("ptipc", ".lines");
    try {
      Files.write(file, corpus.bytes);
      LineAutomaton automaton = new LineAutomaton();
      double scan = nanos(corpus, () -> newlines(corpus.bytes));
      System.out.println("| reads a line of about 100 bytes | a line | newline scan = 1 |");
      System.out.println("|---|---|---|");
      row("newline scan, Java", scan, scan);
      row("validate, Java", nanos(corpus, () -> accepted(corpus, automaton)), scan);
      row("AST, Java", nanos(corpus, () -> parsed(corpus, automaton)), scan);
      for (String language : Emitter.languages()) {
        row("message, " + language, target(language, file, corpus.slices.length), scan);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static void row(String what, double nanos, double scan) {
    System.out.printf(Locale.ROOT, "| %s | %.0f ns | %.1f |%n", what, nanos, nanos / scan);
  }

  /** Processor time of this thread for a line, the least of a few rounds. */
  private static double nanos(Corpus corpus, IntSupplier round) {
    var thread = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = -WARM_UP; i < MEASURED; i++) {
      long begun = thread.getCurrentThreadCpuTime();
      if (round.getAsInt() != corpus.slices.length) {
        throw new IllegalStateException("a line of the corpus was lost");
      }
      least = Math.min(least, thread.getCurrentThreadCpuTime() - begun);
    }
    return (double) least / corpus.slices.length;
  }

  private static int newlines(byte[] bytes) {
    int lines = 0;
    for (byte b : bytes) {
      if (b == '\n') {
        lines++;
      }
    }
    return lines;
  }

  private static int accepted(Corpus corpus, LineAutomaton automaton) {
    int lines = 0;
    for (Bytes line : corpus.slices) {
      lines += automaton.accepts(line) ? 1 : 0;
    }
    return lines;
  }

  private static int parsed(Corpus corpus, LineAutomaton automaton) {
    int lines = 0;
    for (Bytes line : corpus.slices) {
      lines += automaton.parse(line).message() != null ? 1 : 0;
    }
    return lines;
  }

  /** The least that the target tells in three runs. */
  private static double target(String language, Path file, int lines)
      throws IOException, InterruptedException {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      Process process =
          new ProcessBuilder(
                  List.of(Emitter.FOLDER + language + "/target", "--time", file.toString()))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      byte[] out = process.getInputStream().readAllBytes();
      String[] told = new String(out, StandardCharsets.US_ASCII).trim().split(" ", -1);
      if (process.waitFor() != 0 || !told[told.length - 1].equals(Integer.toString(lines))) {
        throw new IOException(language + " did not read every line");
      }
      least = Math.min(least, Double.parseDouble(told[0]));
    }
    return least;
  }
}
