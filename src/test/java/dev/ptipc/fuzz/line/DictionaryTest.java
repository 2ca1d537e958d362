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

  @Test
  void linesAreOfTheFormThatFuzzersRead() {
    assertThat(Dictionary.write().lines())
        .hasSameSizeAs(WORDS)
        .allMatch(
            line -> line.matches("[A-Z_]+=\"([ !#-\\[\\]-~]|\\\\[\\\\\"]|\\\\x[0-9a-f]{2})+\""))
        .contains("SP=\"\\x20\"", "CMETHOD_ERROR=\"CMETHOD-ERROR\"", "ARG_ESCAPE=\"\\\\\"");
  }
}
