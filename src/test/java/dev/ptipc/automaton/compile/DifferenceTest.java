package dev.ptipc.automaton.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.automaton.compile.ChangedGrammar.Change;
import dev.ptipc.grammar.PtLexer;
import dev.ptipc.grammar.PtParser;
import dev.ptipc.parser.ReferenceParser;
import dev.ptipc.source.Bytes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of the grammar shows: as a shortest line, and as a line of the covering suite. */
@Tag("slow")
class DifferenceTest {

  @TempDir private Path folder;

  private static Transducer compiled() {
    return Construction.overBytes(new PtLexer(null), new PtParser(null), PtParser.RULE_line);
  }

  @Test
  void theUnchangedGrammarHasNoDifference() {
    ChangedGrammar same =
        ChangedGrammar.with(folder, new Change("PtLexer.g4", "'VERSION' ->", "'VERSION'  ->"));
    assertThat(Difference.of(compiled(), same.automaton())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PtLexer.g4 | SP 'DONE' | SP 'DONE' 'S'? | PROXY DONES",
        "PtLexer.g4 | ERROR_MESSAGE : SP TEXT | ERROR_MESSAGE : SP SP TEXT | ENV-ERROR a",
        "PtLexer.g4 | PORT : DIGIT DIGIT? | PORT : DIGIT | SMETHOD a a:000000000",
        "ArgsLexer.g4 | BREACH_OPTION : SP NAMELESS ; | BREACH_OPTION : SP ':' ; | SMETHOD a a:0 a",
        "PtParser.g4 | text=UNKNOWN_TEXT? | text=UNKNOWN_TEXT | a"
      })
  void aChangeIsFound(String file, String before, String after, String witness) {
    ChangedGrammar changed = ChangedGrammar.with(folder, new Change(file, before, after));
    List<Difference.Witness> found =
        Difference.between(
            new PtLexer(null), new PtParser(null), changed.lexer, changed.parser, "line");
    assertThat(found).isNotEmpty();
    assertThat(new String(found.get(0).line(), StandardCharsets.ISO_8859_1)).isEqualTo(witness);
    assertThat(suiteDisagrees(changed.automaton())).isTrue();
  }

  /** Whether the covering suite shows that an automaton is not the one of the reference engine. */
  private static boolean suiteDisagrees(Transducer automaton) {
    ReferenceParser reference = new ReferenceParser();
    return TransitionCover.suite().lines().stream()
        .anyMatch(
            line ->
                accepts(automaton, line) != (reference.parse(Bytes.of(line)).message() != null));
  }

  private static boolean accepts(Transducer automaton, byte[] line) {
    int state = 0;
    for (byte b : line) {
      state = state == Dfa.DEAD ? Dfa.DEAD : automaton.next()[state][b & 0xFF];
    }
    return state != Dfa.DEAD && automaton.verdict()[state] != Dfa.DEAD;
  }

  @Test
  void whatAnAutomatonCannotCarryIsRefused() {
    ChangedGrammar recursive =
        ChangedGrammar.with(
            folder,
            new Change("KeyValueParser.g4", "\npair : key value ;", "\npair : key value pair? ;"));
    assertThatThrownBy(recursive::automaton)
        .isInstanceOf(UnsupportedGrammar.class)
        .hasMessageContaining("calls itself");
  }

  /** In PROXY DONE nice ANTLR tries DONE now, fails, and steps back to DONE. */
  @Test
  void aTokenThatMayHaveToEndEarlyIsRefused() {
    ChangedGrammar early =
        ChangedGrammar.with(
            folder,
            new Change(
                "PtLexer.g4",
                "DONE : SP 'DONE' -> mode(END) ;",
                "DONE : SP 'DONE' ( ' now' )? -> mode(ANYTHING) ;"),
            new Change(
                "PtParser.g4",
                "proxyDone : PROXY DONE ;",
                "proxyDone : PROXY DONE UNKNOWN_TEXT? ;"));
    assertThatThrownBy(early::automaton)
        .isInstanceOf(UnsupportedGrammar.class)
        .hasMessageContaining("ends early");
  }
}
