package dev.ptipc.fuzz.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.fuzz.CaseRandom;
import dev.ptipc.fuzz.GoodLines;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.fuzz.mutator.Mutator;
import dev.ptipc.fuzz.mutator.Mutators;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program under its own generators: no exception, no disagreement of the engines. */
@Tag("nightly")
class TenMillionLinesTest {

  private static final VerdictAutomaton AUTOMATON = new VerdictAutomaton();

  private final Verdicts verdicts = new Verdicts(AUTOMATON);
  private final PtIpc ptIpc = new PtIpc();
  private long lines;

  @Test
  void walked() {
    for (String name : List.of("message", "malformed")) {
      run(LineCases.walking(AUTOMATON, wanted(name), 256, 101), name, 2_500_000);
    }
    assertThat(lines).isEqualTo(5_000_000);
  }

  @Test
  void uniform() {
    for (int length = 1; length <= 50; length++) {
      run(LineCases.uniform(AUTOMATON, wanted("malformed"), length, 102), "malformed", 20_000);
      run(LineCases.uniform(AUTOMATON, wanted("message"), length, 103), "message", 20_000);
    }
    assertThat(lines).isEqualTo(2_000_000);
  }

  @Test
  void mutated() {
    List<byte[]> given = new ArrayList<>();
    for (byte[] line : LineSuite.of(AUTOMATON, LineSuite.Goal.EDGES).lines()) {
      given.add(line);
    }
    RandomPieces words = new RandomPieces(new CaseRandom(1).begin(1));
    for (Mutator mutator : Mutators.all()) {
      for (int i = 0; i < 20 && !mutator.rule().startsWith("source/"); i++) {
        String good = GoodLines.of(mutator.keywords().get(0), words);
        given.add(mutator.broken(good, words).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    for (String name : List.of("message", "malformed")) {
      run(LineCases.mutants(AUTOMATON, wanted(name), given, 4, 104), name, 1_500_000);
    }
    assertThat(lines).isEqualTo(3_000_000);
  }

  @Test
  void pairsOfTransitions() {
    for (byte[] line : LineSuite.of(AUTOMATON, LineSuite.Goal.PAIRS).lines()) {
      byte[] ended = Arrays.copyOf(line, line.length + 1);
      ended[line.length] = '\n';
      verdicts.checked(ended, 0, ended.length);
    }
  }

  private static Wanted wanted(String name) {
    return Wanted.of(name, AUTOMATON).orElseThrow();
  }

  private void run(LineCases cases, String name, int count) {
    byte[] out = new byte[cases.most()];
    Wanted wanted = wanted(name);
    for (int i = 1; i <= count; i++) {
      int end = cases.write(i, out, 0);
      if (!wanted.verdicts().test(verdicts.checked(out, 0, end))) {
        assertThat(Arrays.copyOf(out, end)).as(name).isEmpty();
      }
      Framer framer = new Framer(Framer.DEFAULT_LIMIT, line -> sound(ptIpc.check(line)));
      framer.feed(out, 0, end);
    }
  }

  /** The checker ends, and points at places that there are. */
  private void sound(CheckedLine checked) {
    // A CR that was taken off has a place all the same.
    int length =
        checked.line().bytes().length() + (checked.line().ending() == Line.Ending.CRLF ? 1 : 0);
    for (Diagnostic diagnostic : checked.diagnostics()) {
      if (diagnostic.span().end() > length || diagnostic.message().isEmpty()) {
        assertThat(diagnostic).as("%s", checked.line().bytes()).isNull();
      }
    }
    lines++;
  }
}
