package dev.ptipc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Escapes;
import dev.ptipc.transcript.TranscriptCheck;
import dev.ptipc.transcript.Transcripts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every message and help to the letter, so that a change of wording is a change of a file. A case
 * is a line with escapes after {@code >}, without LF after {@code >-}; then the findings, each with
 * its message and help under it.
 */
class MessageTextsTest {
  private static final Path FOLDER = Path.of("src/test/resources/messages");
  private static final int LIMIT = 300;

  @TestFactory
  Stream<DynamicTest> texts() {
    List<Path> files = files();
    assertThat(files).hasSizeGreaterThan(3);
    return files.stream().map(file -> dynamicTest(file.getFileName().toString(), () -> file(file)));
  }

  @Test
  void every_rule_about_lines_is_among_them() throws IOException {
    Set<String> ids = new TreeSet<>();
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        if (line.matches("(error|warning|note) .*")) {
          ids.add(line.split(" ", -1)[1]);
        }
      }
    }

    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(
            Catalogue.all().stream()
                .map(Rule::id)
                .filter(id -> id.matches("(line|source)/.*"))
                .toList());
  }

  private static void file(Path file) throws IOException {
    String expected = Files.readString(file);
    StringBuilder found = new StringBuilder();
    for (String line : expected.lines().toList()) {
      if (line.startsWith(">")) {
        found.append(line).append('\n').append(findings(input(line)));
      } else if (line.isEmpty() || line.startsWith("#")) {
        found.append(line).append('\n');
      }
    }

    assertThat(found.toString()).isEqualTo(expected);
  }

  private static byte[] input(String line) {
    boolean newline = !line.startsWith(">-");
    Bytes escaped = Bytes.of(line.replaceFirst("^>-? ?", ""));
    String bytes = Escapes.decode(escaped).latin1() + (newline ? "\n" : "");
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String findings(byte[] input) throws IOException {
    StringBuilder out = new StringBuilder();
    InputStream in = new ByteArrayInputStream(input);
    TranscriptCheck.Settings settings = TranscriptCheck.Settings.lines(LIMIT);
    for (Finding finding : Transcripts.check(in, settings).findings()) {
      Diagnostic diagnostic = finding.diagnostic();
      out.append(Example.expectation(finding)).append('\n');
      out.append("  ").append(diagnostic.message()).append('\n');
      if (diagnostic.help() != null) {
        out.append("  help: ").append(diagnostic.help()).append('\n');
      }
    }
    return out.toString();
  }

  private static List<Path> files() {
    try (Stream<Path> list = Files.list(FOLDER)) {
      return new ArrayList<>(list.sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
