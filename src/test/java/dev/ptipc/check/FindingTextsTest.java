package dev.ptipc.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.ExampleReader;
import dev.ptipc.docs.Examples;
import dev.ptipc.transcript.TranscriptRules;
import dev.ptipc.transcript.Transcripts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that is said about sessions, environments and transcripts, by the rules' examples and
 * the sessions that are cases: each text once, with its clause and help.
 */
class FindingTextsTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  @ParameterizedTest
  @ValueSource(strings = {"environment", "session", "transcript"})
  void eachTextIsAsWritten(String subject) throws IOException {
    SortedSet<String> said = new TreeSet<>();
    for (Example example : examples()) {
      read(example, said, subject + "/");
    }
    assertThat(said)
        .containsExactlyElementsOf(
            Files.readAllLines(RESOURCES.resolve("texts/" + subject + ".txt")));
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Rule rule :
        Stream.of(Catalogue.all(), TranscriptRules.all()).flatMap(List::stream).toList()) {
      if (!rule.id().startsWith("line/") && !rule.id().startsWith("source/")) {
        examples.addAll(Examples.of(rule.id()).values());
      }
    }
    try (Stream<Path> files = Files.list(RESOURCES.resolve("sessions"))) {
      for (Path file : files.toList()) {
        examples.addAll(ExampleReader.parse(Files.readAllBytes(file)));
      }
    }
    return examples;
  }

  private static void read(Example example, SortedSet<String> said, String prefix)
      throws IOException {
    InputStream input = new ByteArrayInputStream(example.transcript());
    for (Finding finding : Transcripts.check(input, example.settings()).findings()) {
      Diagnostic diagnostic = finding.diagnostic();
      String id = diagnostic.rule().id();
      if (id.startsWith(prefix)) {
        String help = diagnostic.help() == null ? "" : "; help: " + diagnostic.help();
        String cited = id.substring(prefix.length()) + " " + diagnostic.clause();
        said.add(cited + ": " + diagnostic.message() + help);
      }
    }
  }
}
