package dev.ptipc.fuzz.line;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.check.Catalogue;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.fuzz.BoundaryLines;
import dev.ptipc.fuzz.Impossible;
import dev.ptipc.fuzz.line.LineSuite.Goal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The lines that parsers are asked unless others are given: good lines of each construct, good
 * lines with one thing changed where words meet, suites that take all of the automaton, lines that
 * break each rule, then lines at random, of which every other is good. About as many are good as
 * bad.
 */
public final class GeneratedLines {

  private static final int LONGEST = 256;
  private static final int EACH_RULE = 10;
  private static final int MOST_EDITS = 3;
  private static final String MALFORMED = "malformed";

  private final List<byte[]> suite = new ArrayList<>();
  private final List<LineCases> random;
  private final long count;
  private final long seed;

  /**
   * Makes the suites.
   *
   * @param count how many lines are made at random
   * @param seed the same gives the same lines
   */
  public GeneratedLines(long count, long seed) {
    VerdictAutomaton automaton = new VerdictAutomaton();
    suite.addAll(GoodSuite.lines());
    for (BoundaryLines.Change change : BoundaryLines.all(seed)) {
      suite.add(change.changed().getBytes(StandardCharsets.ISO_8859_1));
    }
    suite.addAll(LineSuite.of(automaton, Goal.EDGES).lines());
    suite.addAll(LineSuite.of(automaton, Goal.TRANSITIONS).lines());
    Wanted malformed = Wanted.of(MALFORMED, automaton).orElseThrow();
    for (Rule rule : Catalogue.all()) {
      addBreaking(rule.id(), seed);
    }
    this.random =
        List.of(
            LineCases.walking(automaton, Wanted.of("ok", automaton).orElseThrow(), LONGEST, seed),
            LineCases.walking(automaton, Wanted.MESSAGE, LONGEST, seed),
            LineCases.walking(automaton, malformed, LONGEST, seed),
            LineCases.mutants(automaton, malformed, suite, MOST_EDITS, seed));
    this.count = count;
    this.seed = seed;
  }

  /** The automaton knows nothing of rules, so a suite may not break each. */
  private void addBreaking(String rule, long seed) {
    LineCases cases;
    try {
      cases = LineCases.breaking(rule, seed);
    } catch (Impossible e) {
      // A rule of sessions, or of variables.
      return;
    }
    for (long number = 1; number <= EACH_RULE; number++) {
      line(cases, number).ifPresent(suite::add);
    }
  }

  /**
   * How many there are.
   *
   * @return those of the suites too
   */
  public long size() {
    return suite.size() + count;
  }

  /**
   * Makes a line.
   *
   * @param number from 0, below {@link #size}
   * @return the line without its LF; empty where it would not end in one
   */
  public Optional<byte[]> line(long number) {
    if (number < suite.size()) {
      return Optional.of(suite.get((int) number));
    }
    if ((number - suite.size()) % 2 == 0) {
      return Optional.of(GoodSuite.line(number, seed));
    }
    long random = (number - suite.size()) / 2;
    LineCases cases = this.random.get((int) (random % this.random.size()));
    return line(cases, random / this.random.size() + 1);
  }

  private static Optional<byte[]> line(LineCases cases, long number) {
    byte[] line = new byte[cases.most()];
    int end = cases.write(number, line, 0);
    return line[end - 1] == '\n' ? Optional.of(Arrays.copyOf(line, end - 1)) : Optional.empty();
  }
}
