package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Messages;
import dev.ptipc.check.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Java of the README, which is compiled here because it stands here word for word. */
class ReadmeTest {

  private static final byte[] STDOUT =
      "VERSION 1\nCMETHOD obfs4 socks5 127.0.0.1:1234\nCMETHODS DONE\n"
          .getBytes(StandardCharsets.US_ASCII);

  @Test
  void checksASession() {
    byte[] stdout = STDOUT;
    List<Finding> found = new ArrayList<>();
    // shown: session
    SessionReport report = PtIpc.checkSession(stdout, null);
    report.findings().forEach(finding -> found.add(finding));
    // shown: end
    assertThat(report.isConformant()).isTrue();
    assertThat(found).isEmpty();
  }

  @Test
  void readsALine() {
    // shown: line
    var line = PtIpc.parse("CMETHOD trebuchet socks5 127.0.0.1:99999");
    var status = line.status();
    // shown: end
    assertThat(status.word()).isEqualTo("violation");
  }

  @Test
  void writesALine() {
    // shown: write
    byte[] line = PtIpc.write(Messages.clientMethod("obfs4", "socks5", "127.0.0.1", 1234));
    // shown: end
    assertThat(line).asString().isEqualTo("CMETHOD obfs4 socks5 127.0.0.1:1234\n");
  }

  @Test
  void theReadmeShowsTheseLines() throws IOException {
    assertThat(ShownSource.missing(ReadmeTest.class, Path.of("README.md"))).isEmpty();
    assertThat(ShownSource.of(ReadmeTest.class)).hasSize(3);
  }
}
