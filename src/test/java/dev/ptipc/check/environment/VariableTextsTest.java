package dev.ptipc.check.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.environment.Environment;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is said of values that look right and are not, to the letter: a variable, what is wrong with
 * it and where, and the cure.
 */
class VariableTextsTest {

  private static final Path TEXTS = Path.of("src/test/resources/texts/variables.txt");

  @Test
  void what_looks_right_is_told_why_it_is_not() throws IOException {
    String expected = Files.readString(TEXTS);
    StringBuilder found = new StringBuilder();
    for (String line : expected.lines().toList()) {
      if (line.startsWith(">")) {
        found.append(line).append('\n').append(findings(line.substring(2)));
      } else if (line.isEmpty() || line.startsWith("#")) {
        found.append(line).append('\n');
      }
    }

    assertThat(found.toString()).isEqualTo(expected);
  }

  private static String findings(String line) {
    int equals = line.indexOf('=');
    String name = line.substring(0, equals);
    Bytes value = Bytes.of(line.substring(equals + 1).replaceFirst("\\$$", ""));
    StringBuilder out = new StringBuilder();
    for (Finding finding : EnvironmentCheck.check(Environment.partly(Map.of(name, value)))) {
      Diagnostic diagnostic = finding.diagnostic();
      out.append(" ".repeat("> ".length() + equals + 1 + diagnostic.span().start()));
      out.append("^".repeat(Math.max(1, diagnostic.span().length()))).append('\n');
      out.append(diagnostic.rule().id()).append(' ').append(diagnostic.clause()).append('\n');
      out.append("  ").append(diagnostic.message()).append('\n');
      if (diagnostic.help() != null) {
        out.append("  help: ").append(diagnostic.help()).append('\n');
      }
    }
    return out.toString();
  }
}
