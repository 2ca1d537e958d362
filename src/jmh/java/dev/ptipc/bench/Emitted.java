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
  private static final String SCAN = "newline scan, Java";
  private static final int WARM_UP = 60;
  private static final int MEASURED = 5;
  private static final int ROUNDS = 3;

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
      Map<String, Turn> turns = new LinkedHashMap<>();
      turns.put(SCAN, inJava(corpus, () -> newlines(corpus.bytes)));
      turns.put("validate, Java", inJava(corpus, () -> accepted(corpus, automaton)));
      turns.put("AST, Java", inJava(corpus, () -> parsed(corpus, automaton)));
      for (String language : Emitter.languages()) {
        program(turns, "message, " + language, file, corpus.slices.length, target(language));
      }
      if (Files.isExecutable(Path.of(ARTI))) {
        program(turns, "message, Arti (tor-ptmgr 0.47.0)", file, corpus.slices.length, ARTI);
      }
      Map<String, Double> least = least(turns);
      System.out.println("| reads a line of about 100 bytes | a line | newline scan = 1 |");
      System.out.println("|---|---|---|");
      least.forEach((name, nanos) -> row(name, nanos, least.getOrDefault(SCAN, nanos)));
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

  /** What has its turn in each round, and tells the nanoseconds of a line. */
  private interface Turn {
    double take() throws IOException, InterruptedException;
  }

  /** Processor time of this thread for a line, the least of a few passes; warmed up by now. */
  private static Turn inJava(Corpus corpus, IntSupplier pass) {
    for (int i = 0; i < WARM_UP; i++) {
      nanos(corpus, pass);
    }
    return () -> {
      double least = Double.MAX_VALUE;
      for (int i = 0; i < MEASURED; i++) {
        least = Math.min(least, nanos(corpus, pass));
      }
      return least;
    };
  }

  private static double nanos(Corpus corpus, IntSupplier pass) {
    var thread = ManagementFactory.getThreadMXBean();
    long begun = thread.getCurrentThreadCpuTime();
    if (pass.getAsInt() != corpus.slices.length) {
      throw new IllegalStateException("a line of the corpus was lost");
    }
    return (double) (thread.getCurrentThreadCpuTime() - begun) / corpus.slices.length;
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
    Map<String, Turn> turns = new LinkedHashMap<>();
    program(turns, keyword + ", python", file, lines.size(), target("python"));
    String peer = "src/peers/ptadapter/peer.py";
    program(turns, keyword + ", ptadapter 3.0.1", file, lines.size(), PTADAPTER, peer);
    least(turns)
        .forEach(
            (name, nanos) -> System.out.printf(Locale.ROOT, "| %s | %.0f ns | |%n", name, nanos));
  }

  private static String target(String language) {
    return Emitter.FOLDER + language + "/target";
  }

  /** The least that each tells in a few rounds. */
  private static Map<String, Double> least(Map<String, Turn> turns)
      throws IOException, InterruptedException {
    Map<String, Double> least = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, Turn> turn : turns.entrySet()) {
        least.merge(turn.getKey(), turn.getValue().take(), Math::min);
      }
    }
    return least;
  }

  private static void program(
      Map<String, Turn> turns, String name, Path file, int lines, String... command) {
    turns.put(name, () -> target(name, List.of(command), file, lines));
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
