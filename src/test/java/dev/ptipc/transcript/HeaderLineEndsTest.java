package dev.ptipc.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.source.Bytes;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Headers whose lines end as those of Windows do. */
class HeaderLineEndsTest {

  @Test
  void an_end_of_a_line_that_is_none_is_named() throws IOException {
    RecordedTranscript read = RecordedTranscript.of("# ptipc transcript 1\r\n# stdout: 1 bytes\nx");

    assertThat(read.problems)
        .containsExactly("transcript/header 1:1-22 the line ends with a CR before its LF");
  }

  /** Its lengths are not those of the bodies, either. */
  @Test
  void a_file_that_was_made_one_of_windows_is_told_once() throws IOException {
    String text =
        "# ptipc transcript 1\n# env: A=b\n# play: at end exit with 1\n# stdout: 10 bytes\nVERSION 1\n";
    RecordedTranscript read = RecordedTranscript.of(text.replace("\n", "\r\n"));
    assertThat(read.problems)
        .containsExactly("transcript/header 1:1-22 the line ends with a CR before its LF");
    assertThat(read.header.session().environment()).containsEntry("A", Bytes.of("b"));
    assertThat(read.header.directions().at(Directions.Occasion.END)).isNotNull();
  }
}
