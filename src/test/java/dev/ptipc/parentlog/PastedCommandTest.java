package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The commands that are offered, which somebody pastes who does not know what stands in them. */
class PastedCommandTest {

  private static final String ENDED =
      "Nov 27 15:02:24.000 [warn] Managed proxy \"%s\" having PID 4068 terminated with status code"
          + " 1\n";

  private static String told(String log) throws IOException {
    return Diagnosed.text(Diagnosed.of(log)).replaceAll("\\s+", " ");
  }

  @Test
  void what_the_log_does_not_tell_is_explained() throws IOException {
    assertThat(told(String.format(ENDED, "/usr/bin/obfs4proxy")))
        .contains("next: ptipc run --client NAME -- /usr/bin/obfs4proxy (")
        .contains("; NAME is the word after `Bridge`, such as obfs4)");
  }

  @Test
  void what_is_hidden_is_to_be_put_in() throws IOException {
    assertThat(told(String.format(ENDED, "/home/alice/obfs4proxy")))
        .contains("-- /home/***/obfs4proxy (")
        .contains("; put your own path for ***)");
  }

  @Test
  void the_mark_of_a_text_file_of_Windows_belongs_to_no_line() throws IOException {
    String log = String.format(ENDED, "/usr/bin/obfs4proxy");
    assertThat(told("\uFEFF" + log)).isEqualTo(told(log));
  }
}
