package dev.ptipc.fuzz.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Keyword;
import dev.ptipc.grammar.PtLexer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DictionaryTest {

  private static final Set<String> WORDS = Dictionary.words(new PtLexer(null)).keySet();

  @Test
  void everyWordIsSpeltOutInTheGrammar() throws IOException {
    StringBuilder grammar = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/antlr4"))) {
      for (Path file : files.filter(path -> path.toString().endsWith("Lexer.g4")).toList()) {
        grammar.append(Files.readString(file));
      }
    }
    assertThat(WORDS)
        .hasSizeGreaterThan(20)
        .allSatisfy(word -> assertThat(grammar).contains("'" + word.replace("\\", "\\\\") + "'"));
  }

  @Test
  void everyKeywordIsAmongThem() {
    List<String> keywords =
        Stream.of(Keyword.values()).filter(k -> k != Keyword.UNKNOWN).map(Keyword::word).toList();
    assertThat(WORDS)
        .containsAll(keywords)
        .contains("DONE", "ARGS:", "SEVERITY", "socks4", "socks5", " ", "=\"", "\\");
  }

  /** White space and NUL: no word holds them, and none of them is spelt out. */
  @Test
  void theBytesThatEndAWordAreAmongThem() {
    assertThat(Dictionary.write().lines().filter(line -> line.matches(".*\"\\\\x[01].\"")))
        .containsExactly(
            "NOT_TEXT_CHARACTER=\"\\x00\"",
            "NOT_WORD_CHARACTER=\"\\x09\"",
            "NOT_WORD_CHARACTER_2=\"\\x0b\"",
            "NOT_WORD_CHARACTER_3=\"\\x0c\"",
            "NOT_WORD_CHARACTER_4=\"\\x0d\"");
  }

  @Test
  void namesAreDifferent() {
    assertThat(Dictionary.write().lines().map(line -> line.split("=", 2)[0]))
        .doesNotHaveDuplicates()
        .contains("QUOTED", "QUOTED_2", "PROTOCOL_2");
  }

  @Test
  void linesAreOfTheFormThatFuzzersRead() {
    assertThat(Dictionary.write().lines())
        .hasSize(WORDS.size() + 5)
        .allMatch(
            line ->
                line.matches("[A-Z_]+[2-9]?=\"([ !#-\\[\\]-~]|\\\\[\\\\\"]|\\\\x[0-9a-f]{2})+\""))
        .contains("SP=\"\\x20\"", "CMETHOD_ERROR=\"CMETHOD-ERROR\"", "ARG_ESCAPE=\"\\\\\"");
  }
}
