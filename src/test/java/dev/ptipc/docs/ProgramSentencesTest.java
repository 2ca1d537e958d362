package dev.ptipc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.docs.ProgramSentences.Sentence;
import dev.ptipc.observation.Matrix;
import dev.ptipc.observation.ObservedTransport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No page says what a program does, but that it was seen. */
class ProgramSentencesTest {

  private static final Map<String, String> FILES = DocumentationTest.FILES;

  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?<![\\w/.-])(tor|Arti|ptadapter|goptlib|obfs4proxy|snowflake-client|lyrebird|webtunnel"
              + "|ptproxy|OnionShare|IVPN)(?![\\w/-])");

  /**
   * Observations themselves and tables of them, log sentences that name their source, learned
   * machines, grammars.
   */
  private static final Pattern SHOWN =
      Pattern.compile("(matrix/.*|coverage|sentences|grammar|session)\\.md");

  /** What was played, and what was seen; a heading or a box of a diagram says nothing. */
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "(?ms)^```.*?^```|^## What parents were seen to do.*?(?=^## |\\z)|^<a id=.*?$|^!\\[.*?$");

  private static String words(String markdown) {
    return NOT_SAID
        .matcher(markdown)
        .replaceAll("")
        .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .replaceAll("\\\\([_*|<>\\[\\]`#])", "$1")
        .replace("**", "");
  }

  @Test
  void each_mention_of_a_program_is_a_sentence_that_was_seen() throws IOException {
    List<Sentence> sentences = new ArrayList<>(ProgramSentences.read());
    sentences.sort(Comparator.comparing((Sentence one) -> one.text().length()).reversed());
    TreeSet<String> left = new TreeSet<>();
    FILES.forEach(
        (path, text) -> {
          if (!path.endsWith(".md") || SHOWN.matcher(path).matches()) {
            return;
          }
          String words = words(text);
          for (Sentence sentence : sentences) {
            words = words.replace(sentence.text(), "");
          }
          for (String line : words.split("\n| \\| ", -1)) {
            Matcher matcher = PROGRAM.matcher(line);
            if (matcher.find()) {
              int from = Math.max(0, matcher.start() - 60);
              left.add(line.substring(from, Math.min(line.length(), matcher.end() + 140)));
            }
          }
        });
    assertThat(left).as("said, and not seen").isEmpty();
  }

  @Test
  void each_sentence_is_seen_and_its_observations_say_the_same() throws IOException {
    Matrix matrix = Matrix.shipped();
    for (Sentence sentence : ProgramSentences.read()) {
      assertThat(sentence.isSeen()).as(sentence.text()).isTrue();
      for (String row : sentence.rows()) {
        String[] parts = row.split(" |: ", 3);
        assertThat(matrix.construct(parts[1])).as(row).isPresent();
        Matrix.Seen seen = matrix.construct(parts[1]).orElseThrow().seen().get(parts[0]);
        assertThat(seen).as(row).isNotNull();
        assertThat(seen.cell().words() + (seen.how().isEmpty() ? "" : ", " + seen.how()))
            .as(sentence.text())
            .startsWith(parts[2]);
      }
      for (String clause : sentence.clauses()) {
        String[] parts = clause.split(" |: ", 3);
        assertThat(ObservedTransport.find(parts[0])).as(clause).isPresent();
        ObservedTransport seen = ObservedTransport.find(parts[0]).orElseThrow();
        assertThat(seen.clause(parts[1]).map(ObservedTransport.ClauseResult::outcome))
            .as(sentence.text())
            .contains(parts[2]);
      }
    }
  }

  @Test
  void no_sentence_about_arti_is_from_its_source() {
    FILES.forEach(
        (path, text) -> {
          if (!path.matches(".*sentences\\..*")) {
            assertThat(text).as(path).doesNotContain("by its source", "by their source");
          }
        });
  }
}
