package dev.ptipc.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Headers that nobody wrote by hand, of which no more than a part may be held. */
class TranscriptLimitsTest {
  private static final String MAGIC = "# ptipc transcript 1\n";

  @Test
  void a_header_line_of_a_megabyte_is_one_problem_in_one_line() throws IOException {
    String note = "# note: " + "x".repeat(1 << 20) + "\n";

    RecordedTranscript read =
        RecordedTranscript.of(MAGIC + note + "# shell: x\n# stdout: 1 bytes\ny");

    assertThat(read.problems)
        .containsExactly(
            "transcript/header 2:65537-65537 the line has more than 65536 bytes",
            "transcript/unknown-header 3:3-8 the header `shell` is not known");
    assertThat(read.findings.get(0).text().length()).isEqualTo(65536);
    assertThat(read.stdoutText()).isEqualTo("y");
    assertThat(read.stdoutLine).isEqualTo(5);
    assertThat(read.stdoutOffset)
        .isEqualTo((MAGIC + note + "# shell: x\n# stdout: 1 bytes\n").length());
  }

  @Test
  void a_header_line_of_the_limit_is_read() throws IOException {
    String value = "x".repeat(65536 - "# env: A=".length());

    RecordedTranscript read =
        RecordedTranscript.of(MAGIC + "# env: A=" + value + "\n# stdout: 0 bytes\n");

    assertThat(read.problems).isEmpty();
    assertThat(read.environment("A").text()).isEqualTo(value);
  }

  @Test
  void the_magic_can_be_as_long() throws IOException {
    RecordedTranscript read =
        RecordedTranscript.of(
            "# ptipc transcript" + "s".repeat(1 << 20) + "\n# stdout: 1 bytes\ny");

    assertThat(read.problems)
        .containsExactly("transcript/header 1:65537-65537 the line has more than 65536 bytes");
    assertThat(read.stdoutText()).isEqualTo("y");
  }

  @Test
  void a_header_does_not_go_on_for_ever() throws IOException {
    RecordedTranscript read =
        RecordedTranscript.of(MAGIC + "# note: x\n".repeat(20_000) + "# stdout: 1 bytes\ny");

    assertThat(read.problems)
        .containsExactly(
            "transcript/header 10001:1-1 no `# stdout:` within 10000 lines and 4194304 bytes");
    assertThat(read.stdoutText()).isEmpty();
    assertThat(read.ends).isZero();
  }
}
