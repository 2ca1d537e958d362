package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Messages;
import dev.ptipc.check.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    // README: session
    SessionReport report = PtIpc.checkSession(stdout, null);
    report.findings().forEach(finding -> found.add(finding));
    // README: end
    assertThat(report.isConformant()).isTrue();
    assertThat(found).isEmpty();
  }

  @Test
  void readsALine() {
    // README: line
    var line = PtIpc.parse("CMETHOD trebuchet socks5 127.0.0.1:99999");
    var status = line.status();
    // README: end
    assertThat(status.word()).isEqualTo("violation");
  }

  @Test
  void writesALine() {
    // README: write
    byte[] line = PtIpc.write(Messages.clientMethod("obfs4", "socks5", "127.0.0.1", 1234));
    // README: end
    assertThat(line).asString().isEqualTo("CMETHOD obfs4 socks5 127.0.0.1:1234\n");
  }

  @Test
  void theReadmeShowsTheseLines() throws IOException {
    String source = Files.readString(Path.of("src/test/java/dev/ptipc/ReadmeTest.java"));
    String readme = Files.readString(Path.of("README.md"));
    Matcher matcher =
        Pattern.compile("// README: \\w+\n(.*?)\\s*// README: end", Pattern.DOTALL).matcher(source);
    int shown = 0;
    while (matcher.find()) {
      assertThat(readme).contains(matcher.group(1).stripIndent().strip());
      shown++;
    }
    assertThat(shown).isEqualTo(3);
  }
}
