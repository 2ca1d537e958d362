package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.transcript.Transcripts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that are written by hand. */
class WrittenPagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "CHANGELOG.md",
        "SECURITY.md",
        "src/docs/commands.md",
        "src/docs/library.md",
        "src/docs/parsers.md",
        "src/docs/running.md",
        "src/docs/transcripts.md"
      })
  void every_link_leads_somewhere(String page) throws IOException {
    Path file = Path.of(page);
    Matcher link =
        Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)").matcher(Files.readString(file));
    while (link.find()) {
      assertThat(file.resolveSibling(link.group(1)).normalize()).exists();
    }
  }

  @Test
  void the_transcript_that_is_shown_has_no_fault() throws IOException {
    String page = Files.readString(Path.of("src/docs/transcripts.md"));
    Matcher shown =
        Pattern.compile("```\n(# ptipc transcript 1\n.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(shown.find()).isTrue();
    byte[] transcript = shown.group(1).getBytes(StandardCharsets.UTF_8);

    assertThat(Transcripts.check(new ByteArrayInputStream(transcript)).findings()).isEmpty();
  }

  /** The output that the README shows is that of its first command. */
  @Test
  void the_finding_that_is_shown_is_found() throws IOException {
    Path transcript = Path.of("src/test/resources/corpus/transcripts/snowflake-client-mixed.txt");
    String page = Files.readString(Path.of("README.md"));

    assertThat(page).contains("./ptipc check ").contains(transcript.toString());
    assertThat(Transcripts.check(Files.newInputStream(transcript)).findings())
        .anySatisfy(
            finding ->
                assertThat(page)
                    .contains(
                        "error["
                            + finding.diagnostic().rule().id()
                            + "]: "
                            + finding.diagnostic().message()));
  }
}
