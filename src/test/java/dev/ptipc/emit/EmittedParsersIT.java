package dev.ptipc.emit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.fuzz.line.LineCases;
import dev.ptipc.fuzz.line.LineSuite;
import dev.ptipc.fuzz.line.Wanted;
import dev.ptipc.peers.conformance.Score;
import dev.ptipc.peers.conformance.ScoreText;
import dev.ptipc.peers.conformance.VectorCase;
import dev.ptipc.peers.conformance.Vectors;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parsers in other languages, held to what ptipc says of the same lines. */
@Tag("languages")
@Timeout(value = 90, unit = TimeUnit.MINUTES)
class EmittedParsersIT {

  private static final VerdictAutomaton AUTOMATON = new VerdictAutomaton();
  private static final int MUTANTS = Integer.getInteger("ptipc.mutants", 1_000_000);
  private static final int SANITIZED = Integer.getInteger("ptipc.sanitized", 100_000);
  private static final int SESSIONS = 3000;
  private static final int FAULTS = 5;

  @TempDir private static Path builds;

  /** All, or those that {@code -Dptipc.languages=c,lua} names. */
  static Stream<String> languages() {
    List<String> asked = List.of(System.getProperty("ptipc.languages", "").split(",", -1));
    return Emitter.languages().stream()
        .filter(language -> asked.contains("") || asked.contains(language));
  }

  /** Every transition of the automaton, and an end in every state. */
  @ParameterizedTest
  @MethodSource("languages")
  void every_transition_is_taken_as_ptipc_takes_it(String language) throws Exception {
    List<byte[]> lines = LineSuite.of(AUTOMATON, LineSuite.Goal.TRANSITIONS).lines();
    assertThat(faults(language, lines.iterator(), lines.size())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_vector_of_lines_is_answered_well(String language) throws Exception {
    Score score =
        Score.of(
            Vectors.own(), false, EmittedTarget.of(language) + "/target", Duration.ofSeconds(60));
    assertThat(score.right()).as(ScoreText.of(score)).isEqualTo(score.size()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void mutants_are_read_as_ptipc_reads_them(String language) throws Exception {
    for (String name : List.of("message", "malformed")) {
      Iterator<byte[]> lines = mutants(name, shortVectors(), MUTANTS / 2, 17);
      assertThat(faults(language, lines, MUTANTS / 2)).as(name).isEmpty();
    }
  }

  /** Bytes of every value, no byte, every escape, the limit and one more, and 100 MB at once. */
  @ParameterizedTest
  @MethodSource("languages")
  void hostile_lines_are_read_as_ptipc_reads_them(String language) throws Exception {
    List<byte[]> lines = HostileLines.all();
    assertThat(faults(language, lines.iterator(), lines.size())).isEmpty();
    lines = List.of(new byte[100_000_000], "VERSION 1".getBytes(US_ASCII));
    assertThat(faults(language, lines.iterator(), lines.size())).isEmpty();
  }

  /** No part of a line is read again and again: a byte of a long host costs what another costs. */
  @ParameterizedTest
  @MethodSource("languages")
  void a_hundred_times_the_host_takes_no_ten_times_the_work_a_byte(String language)
      throws Exception {
    assertThat(nanosOfByte(language, 60_000, 10) / nanosOfByte(language, 600, 1000)).isLessThan(10);
  }

  /** Of processor time, as the target tells it. */
  private static double nanosOfByte(String language, int length, int times) throws Exception {
    Path file = builds.resolve(language + "-hosts");
    Path build = Files.createDirectories(builds.resolve(language));
    List<byte[]> lines = HostileLines.longHosts(length);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < times * lines.size(); i++) {
        out.write(lines.get(i % lines.size()));
        out.write('\n');
      }
    }
    List<String> told = new ArrayList<>();
    try (EmittedTarget target =
        new EmittedTarget(EmittedTarget.of(language), build, "--time", file.toString())) {
      target.ask(Collections.emptyIterator(), answer -> told.add(new String(answer, UTF_8)));
    }
    return Double.parseDouble(told.get(0).split(" ", 2)[0])
        * times
        * lines.size()
        / Files.size(file);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_vector_of_sessions_is_answered_well(String language) throws Exception {
    Score score =
        Score.of(
            Vectors.own(),
            true,
            EmittedTarget.of(language) + "/target --sessions",
            Duration.ofSeconds(60));
    assertThat(score.right()).as(ScoreText.of(score)).isEqualTo(score.size()).isPositive();
  }

  /** Messages in any order, a role that is known or not, and lines that say nothing. */
  @ParameterizedTest
  @MethodSource("languages")
  void sessions_in_any_order_break_what_ptipc_says_they_break(String language) throws Exception {
    List<Session> sessions = ExpectedSession.some(SESSIONS);
    Path build = Files.createDirectories(builds.resolve(language));
    List<String> faults = new ArrayList<>();
    Iterator<Session> asked = sessions.iterator();
    try (EmittedTarget target =
        new EmittedTarget(EmittedTarget.of(language), build, "--sessions")) {
      target.ask(
          sessions.stream().map(ExpectedSession::question).iterator(),
          answer -> {
            String fault = ExpectedSession.fault(asked.next(), answer);
            if (!fault.isEmpty()) {
              faults.add(fault);
            }
          });
    }
    assertThat(faults).isEmpty();
    assertThat(asked).as("sessions without an answer; %s", said(build)).isExhausted();
  }

  /** Lines, every prefix of the vectors, and buffers that end where they say. */
  @Test
  void c_touches_no_byte_that_is_not_its_own() throws Exception {
    String flags = "-std=c99 -g -O1 -DPTIPC_EXACT -fsanitize=address,undefined";
    Map<String, String> environment = Map.of("CFLAGS", flags + " -fno-sanitize-recover=all");
    List<byte[]> lines = new ArrayList<>(HostileLines.all());
    lines.addAll(LineSuite.of(AUTOMATON, LineSuite.Goal.TRANSITIONS).lines());
    for (VectorCase vector : Vectors.own()) {
      for (int end = 0; end < vector.question().length && end < 200; end++) {
        lines.add(Arrays.copyOf(vector.question(), end));
      }
    }
    Path build = Files.createDirectories(builds.resolve("c-sanitized"));
    assertThat(faults(EmittedTarget.of("c"), build, environment, lines.iterator(), lines.size()))
        .isEmpty();
    List<byte[]> given = shortVectors();
    given.addAll(lines.subList(0, 3000));
    for (String name : List.of("message", "malformed")) {
      Iterator<byte[]> changed = mutants(name, given, SANITIZED / 2, 23);
      assertThat(faults(EmittedTarget.of("c"), build, environment, changed, SANITIZED / 2))
          .as(name)
          .isEmpty();
    }
  }

  private static List<byte[]> shortVectors() throws Exception {
    List<byte[]> lines = new ArrayList<>();
    for (VectorCase vector : Vectors.own()) {
      if (!vector.json().has("session") && vector.question().length < 300) {
        lines.add(vector.question());
      }
    }
    return lines;
  }

  private static Iterator<byte[]> mutants(String kind, List<byte[]> given, int count, long seed) {
    Wanted wanted = Wanted.of(kind, AUTOMATON).orElseThrow();
    return iterator(LineCases.mutants(AUTOMATON, wanted, given, 3, seed), count);
  }

  private static Iterator<byte[]> iterator(LineCases cases, int count) {
    byte[] out = new byte[cases.most()];
    return new Iterator<>() {
      private int number;

      @Override
      public boolean hasNext() {
        return number < count;
      }

      @Override
      public byte[] next() {
        int end = cases.write(++number, out, 0);
        return Arrays.copyOf(out, end - 1);
      }
    };
  }

  /** The first answers that are wrong. */
  private static List<String> faults(String language, Iterator<byte[]> lines, int count)
      throws Exception {
    Path build = Files.createDirectories(builds.resolve(language));
    return faults(EmittedTarget.of(language), build, lines, count);
  }

  static List<String> faults(Path folder, Path build, Iterator<byte[]> lines, int count)
      throws Exception {
    return faults(folder, build, Map.of(), lines, count);
  }

  private static List<String> faults(
      Path folder, Path build, Map<String, String> environment, Iterator<byte[]> lines, int count)
      throws Exception {
    Queue<byte[]> asked = new ConcurrentLinkedQueue<>();
    List<String> faults = new ArrayList<>();
    ExpectedAnswer expected = new ExpectedAnswer();
    int[] answered = new int[1];
    Iterator<byte[]> noted =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return lines.hasNext();
          }

          @Override
          public byte[] next() {
            byte[] line = lines.next();
            asked.add(line);
            return line;
          }
        };
    try (EmittedTarget target = new EmittedTarget(folder, build, environment)) {
      target.ask(
          noted,
          answer -> {
            byte[] line = asked.remove();
            answered[0]++;
            String fault = faults.size() < FAULTS ? expected.fault(line, answer) : "";
            if (!fault.isEmpty()) {
              faults.add(
                  Shown.all(Bytes.of(line)) + "\n  " + fault + "\n  " + new String(answer, UTF_8));
            }
          });
    }
    if (answered[0] != count) {
      faults.add(answered[0] + " answers to " + count + " lines; " + said(build));
    }
    return faults;
  }

  /** What the target or its compiler wrote to stderr. */
  private static String said(Path build) throws Exception {
    return Files.readString(build.resolve("stderr"));
  }
}
