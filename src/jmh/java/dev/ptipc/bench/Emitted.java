package dev.ptipc.bench;

import dev.ptipc.PtIpc;
import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.emit.Emitter;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
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
 * src/jmh/peers/build.sh} has made them: all by turns, in one run. Run from the root of the
 * repository.
 */
public final class Emitted {

  private static final String PEERS = "target/peers/";
  private static final String SCAN = "newline scan, Java";
  private static final int WARM_UP = 60;
  private static final int MEASURED = 5;
  private static final String ROUNDS = "3";

  /** In the order of the table, with the names that people know them by. */
  private static final Map<String, String> LANGUAGES = new LinkedHashMap<>();

  static {
    LANGUAGES.put("c", "C");
    LANGUAGES.put("rust", "Rust");
    LANGUAGES.put("go", "Go");
    LANGUAGES.put("javascript", "JavaScript");
    LANGUAGES.put("python", "Python");
    LANGUAGES.put("lua", "Lua");
  }

  private final Corpus corpus = new Corpus(Kind.MIXED);
  private final Map<String, Turn> turns = new LinkedHashMap<>();
  private final Path folder;

  private Emitted(Path folder) {
    this.folder = folder;
  }

  /**
   * Measures and prints a table.
   *
   * @param args how many rounds, three if there is no word
   * @throws IOException when a target does not start
   * @throws InterruptedException when this thread is interrupted
   */
  public static void main(String... args) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(args.length > 0 ? args[0] : ROUNDS);
    Path folder = Files.createTempDirectory("ptipc");
    try {
      Emitted emitted = new Emitted(folder);
      emitted.addAll();
      Map<String, Double> least = least(emitted.turns, rounds);
      System.out.println("| reads a line of about 100 bytes | a line | newline scan = 1 |");
      System.out.println("|---|---|---|");
      least.forEach((name, nanos) -> row(name, nanos, least.getOrDefault(SCAN, nanos)));
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static void row(String what, double nanos, double scan) {
    System.out.printf(Locale.ROOT, "| %s | %.0f ns | %.1f |%n", what, nanos, nanos / scan);
  }

  private void addAll() throws IOException {
    LineAutomaton automaton = new LineAutomaton();
    PtIpc library = new PtIpc();
    Lines mixed = lines("");
    turns.put(SCAN, inJava(() -> newlines(corpus.bytes)));
    peer("newline scan, C", mixed, PEERS + "scan");
    for (Map.Entry<String, String> language : LANGUAGES.entrySet()) {
      program("message, " + language.getValue(), mixed, target(language.getKey()));
    }
    turns.put("AST, Java", inJava(() -> parsed(corpus, automaton)));
    turns.put("checked AST, Java", inJava(() -> checked(corpus, library)));
    turns.put("validate, Java", inJava(() -> accepted(corpus, automaton)));
    peer("message, Arti (tor-ptmgr 0.47.0)", mixed, PEERS + "arti/release/ptipc-peer-arti");
    // ptadapter reads only some messages.
    for (String keyword : List.of("CMETHOD", "SMETHOD")) {
      Lines some = lines(keyword + " ");
      String[] ptadapter = {PEERS + "ptadapter/bin/python", "src/peers/ptadapter/peer.py"};
      program(keyword + ", Python", some, target("python"));
      peer(keyword + ", ptadapter 3.0.1", some, ptadapter);
    }
    peer("fields only, tor 0.4.9.11", mixed, PEERS + "tor_time", "--bare");
    peer("handle_proxy_line, tor 0.4.9.11", mixed, PEERS + "tor_time");
    if (!LANGUAGES.keySet().containsAll(Emitter.languages())) {
      throw new IllegalStateException("a language is not measured");
    }
  }

  /** What has its turn in each round, and tells the nanoseconds of a line. */
  private interface Turn {
    double take() throws IOException, InterruptedException;
  }

  /** A file of so many lines. */
  private record Lines(Path file, int count) {}

  /** The lines of the corpus that begin in this way. */
  private Lines lines(String beginning) throws IOException {
    List<String> lines =
        new String(corpus.bytes, StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> line.startsWith(beginning))
            .toList();
    Path file = folder.resolve(beginning.strip() + ".lines");
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.ISO_8859_1);
    return new Lines(file, lines.size());
  }

  /** Processor time of this thread for a line, the least of a few passes; warmed up by now. */
  private Turn inJava(IntSupplier pass) {
    for (int i = 0; i < WARM_UP; i++) {
      nanos(pass);
    }
    return () -> {
      double least = Double.MAX_VALUE;
      for (int i = 0; i < MEASURED; i++) {
        least = Math.min(least, nanos(pass));
      }
      return least;
    };
  }

  private double nanos(IntSupplier pass) {
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

  private static int checked(Corpus corpus, PtIpc library) {
    int lines = 0;
    for (Line line : corpus.lines) {
      lines += library.check(line).message() != null ? 1 : 0;
    }
    return lines;
  }

  private static String target(String language) {
    return Emitter.FOLDER + language + "/target";
  }

  /** The least that each tells in a few rounds. */
  private static Map<String, Double> least(Map<String, Turn> turns, int rounds)
      throws IOException, InterruptedException {
    Map<String, Double> least = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Turn> turn : turns.entrySet()) {
        least.merge(turn.getKey(), turn.getValue().take(), Math::min);
      }
    }
    return least;
  }

  /** A program that is measured if it has been made. */
  private void peer(String name, Lines lines, String... command) {
    if (Files.isExecutable(Path.of(command[0]))) {
      program(name, lines, command);
    } else {
      System.err.println(command[0] + " is not there: src/jmh/peers/build.sh makes it");
    }
  }

  private void program(String name, Lines lines, String... command) {
    turns.put(name, () -> told(name, List.of(command), lines));
  }

  private static double told(String name, List<String> program, Lines lines)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("--time", lines.file().toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    byte[] out = process.getInputStream().readAllBytes();
    String[] told = new String(out, StandardCharsets.US_ASCII).trim().split(" ", -1);
    if (process.waitFor() != 0 || told.length != 2) {
      throw new IOException(name + " did not tell its time");
    }
    if (!told[1].equals(Integer.toString(lines.count()))) {
      System.err.println(name + " reads " + told[1] + " of " + lines.count() + " lines");
    }
    return Double.parseDouble(told[0]);
  }
}
