package dev.ptipc.docs.abnf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader of ABNF that is not ours (npm's abnf, by its abnf_check) has no complaint. */
@Tag("languages")
class AbnfSecondToolIT {

  private static final int SECONDS = 120;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {AbnfFiles.READER, AbnfFiles.TRANSPORT})
  void reads_the_file_without_complaint(String name) throws Exception {
    assertThat(said(AbnfFiles.all().get(name))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"line = other\n", "line = \"x\nother = 1\n"})
  void complains_where_there_is_reason(String text) throws Exception {
    assertThat(said(text)).isNotEmpty();
  }

  private String said(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("file.abnf"), text);
    Path said = folder.resolve("said");
    Process tool =
        new ProcessBuilder(List.of("abnf_check", file.toString()))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(tool.waitFor(SECONDS, TimeUnit.SECONDS)).as("abnf_check ended").isTrue();
    return Files.readString(said);
  }
}
