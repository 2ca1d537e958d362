package dev.ptipc.fuzz.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.fuzz.CaseRandom;
import dev.ptipc.fuzz.ChiSquare;
import dev.ptipc.fuzz.Impossible;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line is exactly as likely as any other of its length and verdict. */
class UniformSourceTest {

  private static final VerdictAutomaton AUTOMATON = new VerdictAutomaton();

  /** A precision of few bits sends nearly every step through the exact comparison. */
  @ParameterizedTest
  @CsvSource({
    "VERSION, 9, 40",
    "VERSION, 9, 2",
    "UNKNOWN, 2, 40",
    "UNKNOWN, 2, 3",
    "malformed:DONE_WORD, 7, 40",
    "malformed:DONE_WORD, 7, 1",
    "malformed:CMETHOD_PROTOCOL, 9, 40",
    "message, 2, 40",
    "message, 2, 5",
    "malformed, 2, 40"
  })
  void allLinesAreAsLikely(String name, int length, int precision) {
    Wanted wanted = Wanted.of(name, AUTOMATON).orElseThrow();
    Counts counts = new Counts(AUTOMATON, wanted.verdicts(), length);
    int lines = counts.count(VerdictAutomaton.START, length).intValueExact();
    assertThat(lines).isBetween(2, 70_000);
    UniformSource source = new UniformSource(AUTOMATON, counts, length, precision);
    Map<String, Integer> seen = new TreeMap<>();
    CaseRandom random = new CaseRandom(20261123);
    byte[] out = new byte[source.most()];
    int draws = Math.min(40 * lines, 1_000_000);
    for (int i = 1; i <= draws; i++) {
      int end = source.write(random.begin(i), out, 0);
      seen.merge(new String(out, 0, end, StandardCharsets.ISO_8859_1), 1, Integer::sum);
    }
    assertThat(seen).hasSize(lines);
    ChiSquare.assertEven(seen.values().stream().mapToLong(Integer::longValue).toArray());
  }

  /** Of longer lines there are too many to count each: by position, how often each byte stands. */
  @ParameterizedTest
  @CsvSource({"STATUS, 40", "SMETHOD, 30", "malformed:VALUES, 60", "CMETHOD, 25"})
  void bytesOfLongLinesComeAsOftenAsTheyStandInThem(String name, int length) {
    Wanted wanted = Wanted.of(name, AUTOMATON).orElseThrow();
    Counts counts = new Counts(AUTOMATON, wanted.verdicts(), length);
    UniformSource source = new UniformSource(AUTOMATON, counts, length);
    int draws = 200_000;
    int[][] seen = new int[length][256];
    CaseRandom random = new CaseRandom(7);
    byte[] out = new byte[source.most()];
    for (int i = 1; i <= draws; i++) {
      source.write(random.begin(i), out, 0);
      for (int at = 0; at < length; at++) {
        seen[at][out[at] & 0xFF]++;
      }
    }
    double[][] expected = expected(counts, length);
    for (int at = 0; at < length; at++) {
      fits(seen[at], expected[at], draws);
    }
  }

  /** By position and byte its share: the ways to come there, times the lines that go on so. */
  private static double[][] expected(Counts counts, int length) {
    double[][] shares = new double[length][256];
    double[] there = new double[AUTOMATON.states()];
    there[VerdictAutomaton.START] = 1;
    for (int at = 0; at < length; at++) {
      int rest = length - at;
      double[] next = new double[there.length];
      for (int state = 0; state < there.length; state++) {
        if (there[state] == 0) {
          continue;
        }
        BigDecimal all = new BigDecimal(counts.count(state, rest));
        for (Counts.Step step : counts.steps(state)) {
          BigDecimal part = new BigDecimal(counts.count(step, rest));
          double share = there[state] * part.divide(all, MathContext.DECIMAL64).doubleValue();
          next[step.target()] += share;
          for (int b : step.bytes()) {
            shares[at][b] += share / step.bytes().length;
          }
        }
      }
      there = next;
    }
    return shares;
  }

  /** Bytes that are too rare to be tested alone are tested together. */
  private static void fits(int[] seen, double[] shares, int draws) {
    List<Long> counted = new ArrayList<>();
    List<Double> expected = new ArrayList<>();
    long rareSeen = 0;
    double rare = 0;
    for (int b = 0; b < shares.length; b++) {
      double due = shares[b] * draws;
      if (due == 0) {
        assertThat(seen[b]).isZero();
      } else if (due < 20) {
        rareSeen += seen[b];
        rare += due;
      } else {
        counted.add((long) seen[b]);
        expected.add(due);
      }
    }
    if (rare >= 5) {
      counted.add(rareSeen);
      expected.add(rare);
    } else if (!counted.isEmpty()) {
      counted.set(0, counted.get(0) + rareSeen);
      expected.set(0, expected.get(0) + rare);
    }
    ChiSquare.assertFits(
        counted.stream().mapToLong(Long::longValue).toArray(),
        expected.stream().mapToDouble(Double::doubleValue).toArray());
  }

  @Test
  void whatDoesNotExistIsSaid() {
    Wanted client = Wanted.of("CMETHOD", AUTOMATON).orElseThrow();
    assertThatThrownBy(() -> LineCases.uniform(AUTOMATON, client, 14, 1))
        .isInstanceOf(Impossible.class)
        .hasMessage("no CMETHOD has 14 bytes");
    Wanted ok = Wanted.of("ok", AUTOMATON).orElseThrow();
    assertThatThrownBy(() -> LineCases.uniform(AUTOMATON, ok, 14, 1))
        .hasMessage("no automaton counts the lines that are ok");
  }
}
