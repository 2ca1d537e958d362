package dev.ptipc.abnf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads what RFC 5234 and RFC 7405 have, and says of the rest where and what it is. */
class AbnfReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a = \"ab\" | aB | abc",
        "a = %s\"ab\" | ab | aB",
        "a = %i\"ab\" | AB | a",
        "a = %x41-43 | B | D",
        "a = %x41.42 / %d67 / %b1000100 | AB | A",
        "a = 2*3\"x\" | xxx | x",
        "a = 2\"x\" | xx | xxx",
        "a = [\"x\"] 1*(\"y\" / \"z\") | yzy | xx",
        "a = b ; a comment\\n  b\\nb = \"x\" | xx | x",
        "a = \"x\"\\na =/ \"y\" | y | z",
        "A = b-1\\nB-1 = DIGIT HEXDIG | 7f | 7g"
      })
  void a_grammar_reads_words(String text, String word, String other) {
    var language = AbnfReader.read(text.replace("\\n", "\n")).language();
    assertThat(language.contains(word.getBytes(StandardCharsets.US_ASCII))).isTrue();
    assertThat(language.contains(other.getBytes(StandardCharsets.US_ASCII))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a = b | 1:5: no rule is called `b`",
        "a = \"x\" / a \"x\" | 1:11: `a` begins with itself: left recursion, which no automaton can read",
        "a = b\\nb = \"x\" a | 2:9: `a` leads back to itself, which no automaton can read",
        "a = <any text> | 1:5: a rule in prose says nothing to a program",
        "a = %q41 | 1:5: nothing of RFC 5234 or RFC 7405 begins like this",
        "a = \"x\" ? | 1:9: nothing of RFC 5234 or RFC 7405 begins like this",
        "a = %x100 | 1:7: a byte is at most 255",
        "a = %x43-41 | 1:10: the end of a range comes before its begin",
        "a = %xZ | 1:7: a number is expected",
        "a = \"x | 1:5: the quote is not closed",
        "a = (\"x\" | 1:9: `)` is expected",
        "a = 3*2\"x\" | 1:5: the most is less than the least, or is 0",
        "a = 9999\"x\" | 1:5: more than 1000 repetitions",
        "a \"x\" | 1:3: `=` is expected behind the name of a rule",
        "a = \"x\"\\na = \"y\" | 2:1: a second rule of this name; `=/` adds to the first",
        "a =/ \"x\" | 1:1: `=/` adds to a rule that there is not yet",
        "1a = \"x\" | 1:1: the name of a rule is expected",
        "; nothing | 1:10: there is no rule"
      })
  void what_is_wrong_is_said_with_line_and_column(String text, String fault) {
    assertThatThrownBy(() -> AbnfReader.read(text.replace("\\n", "\n")))
        .isInstanceOf(AbnfFault.class)
        .hasMessage(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[%s\"x\"] *b 2*3(\"y\" / %x00-1F)",
        "DQUOTE %x41.22 / \"-\"",
        "%x41.00.42",
        "%x00",
        "*(3*\"a\")",
        "2(*%x41.00)",
        "*(2([b]))",
        "*[3\"a\"]",
        "[\"\"]",
        "\"\"",
        "\"\" \"\"",
        "(\"\" / \"x\") *(\"\")",
        "*(\"\" \"\") b"
      })
  void what_is_written_is_read_back(String element) {
    Abnf abnf = AbnfReader.read("a = " + element + "\nb = \"-\"\n");
    String text = AbnfWriter.write(abnf, List.of("about", ""));
    Abnf again = AbnfReader.read(text);
    assertThat(AbnfWriter.write(again, List.of("about", ""))).isEqualTo(text);
    assertThat(again.language().without(abnf.language()).shortest()).as(text).isEmpty();
    assertThat(abnf.language().without(again.language()).shortest()).as(text).isEmpty();
  }
}
