package dev.ptipc.emit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.fuzz.conformance.Score;
import dev.ptipc.fuzz.conformance.ScoreText;
import dev.ptipc.fuzz.conformance.VectorCase;
import dev.ptipc.fuzz.conformance.Vectors;
import dev.ptipc.fuzz.line.LineCases;
import dev.ptipc.fuzz.line.LineSuite;
import dev.ptipc.fuzz.line.Wanted;
import dev.ptipc.source.Bytes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parsers in other languages, held to what ptipc says of the same lines. */
@Tag("languages")
class EmittedParsersIT {

  private static final VerdictAutomaton AUTOMATON = new VerdictAutomaton();
  private static final int MUTANTS = Integer.getInteger("ptipc.mutants", 1_000_000);
  private static final int FAULTS = 5;

  @TempDir private static Path builds;

  static Stream<String> languages() {
    return Emitter.languages().stream();
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
    List<VectorCase> vectors = new ArrayList<>(Vectors.own());
    vectors.removeIf(EmittedParsersIT::isPending);
    Score score = Score.of(vectors, false, target(language) + "/target", Duration.ofSeconds(60));
    assertThat(score.right()).as(ScoreText.of(score)).isEqualTo(score.size()).isPositive();
  }

  /** A vector whose only errors are those that the grammar does not decide yet. */
  private static boolean isPending(VectorCase vector) {
    boolean error = false;
    for (var diagnostic : vector.json().path("diagnostics")) {
      boolean own = diagnostic.path("severity").asText().equals("error");
      error |= own;
      if (own && !ExpectedAnswer.PENDING.contains(diagnostic.path("rule").asText())) {
        return false;
      }
    }
    return error;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void mutants_are_read_as_ptipc_reads_them(String language) throws Exception {
    List<byte[]> given = new ArrayList<>();
    for (VectorCase vector : Vectors.own()) {
      if (!vector.json().has("session") && vector.question().length < 300) {
        given.add(vector.question());
      }
    }
    for (String name : List.of("message", "malformed")) {
      Wanted wanted = Wanted.of(name, AUTOMATON).orElseThrow();
      LineCases cases = LineCases.mutants(AUTOMATON, wanted, given, 3, 17);
      assertThat(faults(language, iterator(cases, MUTANTS / 2), MUTANTS / 2)).as(name).isEmpty();
    }
  }

  /** Bytes of every value, no byte, the limit and one more, and 100 MB without an end. */
  @ParameterizedTest
  @MethodSource("languages")
  void hostile_lines_are_read_as_ptipc_reads_them(String language) throws Exception {
    List<byte[]> lines = new ArrayList<>();
    lines.add(new byte[0]);
    for (int b = 0; b < 256; b++) {
      for (String before : List.of("", "A", "A ", "LOG SEVERITY=debug MESSAGE=", "LOG A=\"\\")) {
        byte[] line = Arrays.copyOf(before.getBytes(US_ASCII), before.length() + 1);
        line[before.length()] = (byte) b;
        if (b != '\n') {
          lines.add(line);
        }
      }
    }
    for (int length : new int[] {65535, 65536, 65537, 1 << 20}) {
      byte[] line = new byte[length];
      Arrays.fill(line, (byte) 'A');
      lines.add(line.clone());
      line[1] = ' ';
      line[length - 1] = '\r';
      lines.add(line);
    }
    assertThat(faults(language, lines.iterator(), lines.size())).isEmpty();
    byte[] endless = new byte[100_000_000];
    assertThat(faults(language, List.of(endless, "VERSION 1".getBytes(US_ASCII)).iterator(), 2))
        .isEmpty();
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

  private static Path target(String language) {
    return Path.of(Emitter.FOLDER + language).toAbsolutePath();
  }

  /** The first answers that are wrong. */
  private static List<String> faults(String language, Iterator<byte[]> lines, int count)
      throws Exception {
    Path build = Files.createDirectories(builds.resolve(language));
    return faults(target(language), build, lines, count);
  }

  static List<String> faults(Path folder, Path build, Iterator<byte[]> lines, int count)
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
    try (EmittedTarget target = new EmittedTarget(folder, build)) {
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

  private static String said(Path build) throws Exception {
    return Files.readString(build.resolve("stderr"));
  }
}
