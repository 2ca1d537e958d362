package dev.ptipc.bench;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.emit.Emitter;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * The parsers in other languages over one corpus, beside the automaton that they are made from, a
 * plain loop over the same bytes, and the parsers of other projects as far as {@code
 * src/peers/build.sh} has made them. Run from the root of the repository.
 */
public final class Emitted {

  private static final String ARTI = "target/peers/arti/release/ptipc-peer-arti";
  private static final String PTADAPTER = "target/peers/ptadapter/bin/python";
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
      Map<String, List<String>> programs = new LinkedHashMap<>();
      for (String language : Emitter.languages()) {
        programs.put("message, " + language, List.of(Emitter.FOLDER + language + "/target"));
      }
      if (Files.isExecutable(Path.of(ARTI))) {
        programs.put("message, Arti (tor-ptmgr 0.47.0)", List.of(ARTI));
      }
      targets(programs, file, corpus.slices.length)
          .forEach((name, nanos) -> row(name, nanos, scan));
      for (String keyword : List.of("CMETHOD", "SMETHOD")) {
        methods(keyword, corpus, file);
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

  /** ptadapter reads only some messages: the lines of one of them, by it and by our parser. */
  private static void methods(String keyword, Corpus corpus, Path file)
      throws IOException, InterruptedException {
    if (!Files.isExecutable(Path.of(PTADAPTER))) {
      return;
    }
    List<String> lines =
        new String(corpus.bytes, StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> line.startsWith(keyword + " "))
            .toList();
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.ISO_8859_1);
    Map<String, List<String>> programs = new LinkedHashMap<>();
    programs.put(keyword + ", python", List.of(Emitter.FOLDER + "python/target"));
    programs.put(keyword + ", ptadapter 3.0.1", List.of(PTADAPTER, "src/peers/ptadapter/peer.py"));
    targets(programs, file, lines.size())
        .forEach(
            (name, nanos) -> System.out.printf(Locale.ROOT, "| %s | %.0f ns | |%n", name, nanos));
  }

  /** The least that each tells in three rounds, in which all take turns. */
  private static Map<String, Double> targets(
      Map<String, List<String>> programs, Path file, int lines)
      throws IOException, InterruptedException {
    Map<String, Double> least = new LinkedHashMap<>();
    for (int round = 0; round < 3; round++) {
      for (Map.Entry<String, List<String>> program : programs.entrySet()) {
        double nanos = target(program.getKey(), program.getValue(), file, lines);
        least.merge(program.getKey(), nanos, Math::min);
      }
    }
    return least;
  }

  private static double target(String name, List<String> program, Path file, int lines)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("--time", file.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    byte[] out = process.getInputStream().readAllBytes();
    String[] told = new String(out, StandardCharsets.US_ASCII).trim().split(" ", -1);
    if (process.waitFor() != 0 || told.length != 2) {
      throw new IOException(name + " did not tell its time");
    }
    if (!told[1].equals(Integer.toString(lines))) {
      System.err.println(name + " reads " + told[1] + " of " + lines + " lines");
    }
    return Double.parseDouble(told[0]);
  }
}
