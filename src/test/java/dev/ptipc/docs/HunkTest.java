package dev.ptipc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.spec.Errata;
import dev.ptipc.spec.Erratum;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is proposed to the editors of the specification applies to their text as it is published.
 */
class HunkTest {

  private static final Path PUBLISHED = Path.of("src/test/resources/spec/ipc.md");
  private static final int SECONDS = 60;

  /**
   * A line that is marked as code, or lies in a block of it, and is no format with metavariables.
   */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^(`[A-Z-]+ [^`<\\[]+`| +SMETHOD.*|STATUS TRANSPORT=.*)$");

  @TempDir private Path folder;

  static Stream<Hunk> mending() {
    return Hunk.all().stream().filter(Hunk::mends);
  }

  @ParameterizedTest
  @MethodSource("mending")
  void each_applies_by_itself(Hunk hunk) throws Exception {
    assertThat(applied(hunk.diff()))
        .as("the hunk of " + hunk.erratum())
        .isNotEqualTo(Files.readString(PUBLISHED));
  }

  @Test
  void all_apply_together_each_in_its_place() throws Exception {
    String mended = applied(Hunk.file());
    for (Hunk hunk : mending().toList()) {
      // A line that a hunk adds stands behind the same words in both.
      for (String line : hunk.diff().lines().toList()) {
        if (line.startsWith("+") && !line.startsWith("+++")) {
          assertThat(mended.lines()).as(hunk.erratum()).contains(line.substring(1));
        }
      }
    }
    assertThat(mended)
        .contains("was unable to be launched.\n\nPTs MUST NOT report a transport more than once");
  }

  @Test
  void each_erratum_has_one_or_a_sentence_why_not() {
    for (Erratum erratum : Errata.all()) {
      assertThat(Hunk.of(erratum.id()).reason()).as(erratum.id()).matches("\\S.{20,}");
    }
    assertThat(Hunk.all().stream().filter(hunk -> !hunk.mends()).map(Hunk::erratum))
        .containsExactly("E-27", "E-31", "E-34", "E-35", "E-37");
  }

  @Test
  void every_example_of_the_mended_text_is_a_good_line() throws Exception {
    List<String> examples =
        EXAMPLE
            .matcher(applied(Hunk.file()))
            .results()
            .map(found -> found.group().replace("`", "").strip())
            .toList();

    assertThat(examples).hasSize(16);
    for (String example : examples) {
      assertThat(PtIpc.parse(example).diagnostics()).as(example).isEmpty();
    }
  }

  private String applied(String patch) throws Exception {
    Path text = folder.resolve("ipc.md");
    Files.copy(PUBLISHED, text);
    Files.writeString(folder.resolve("hunk.patch"), patch);
    Path said = folder.resolve("said");
    Process git =
        new ProcessBuilder(List.of("git", "apply", "hunk.patch"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(git.waitFor(SECONDS, TimeUnit.SECONDS)).as("git apply ended").isTrue();
    assertThat(Files.readString(said, StandardCharsets.UTF_8)).isEmpty();
    assertThat(git.exitValue()).isZero();
    return Files.readString(text);
  }
}
