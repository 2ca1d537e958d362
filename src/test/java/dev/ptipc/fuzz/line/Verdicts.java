package dev.ptipc.fuzz.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Keyword;
import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.automaton.compile.LineVerdict;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.codec.ParsedLine;
import dev.ptipc.parser.ReferenceParser;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import java.util.Arrays;

/** Holds the automaton of verdicts against both engines. */
final class Verdicts {

  private final VerdictAutomaton automaton;
  private final ReferenceParser reference = new ReferenceParser();
  private final LineAutomaton engine = new LineAutomaton();

  Verdicts(VerdictAutomaton automaton) {
    this.automaton = automaton;
  }

  /** The verdict of a case, after all three have said the same of it. */
  LineVerdict checked(byte[] bytes, int from, int to) {
    LineVerdict verdict = automaton.verdict(Arrays.copyOfRange(bytes, from, to - 1));
    int[] lines = {0};
    Framer framer =
        new Framer(
            Framer.DEFAULT_LIMIT,
            line -> {
              lines[0]++;
              check(line.bytes(), verdict);
            });
    framer.feed(bytes, from, to);
    assertThat(lines[0]).isOne();
    return verdict;
  }

  private void check(Bytes line, LineVerdict verdict) {
    ParsedLine expected = reference.parse(line);
    ParsedLine fast = engine.parse(line);
    if (!fast.equals(expected)) {
      assertThat(fast).as("%s", line).isEqualTo(expected);
    }
    Keyword keyword = expected.message() == null ? null : expected.message().keyword();
    if (keyword != verdict.keyword()) {
      assertThat(keyword).as("%s", line).isEqualTo(verdict.keyword());
    }
  }
}
