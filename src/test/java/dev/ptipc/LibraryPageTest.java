package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.ast.Pair;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Status;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Framer;
import dev.ptipc.spec.Clauses;
import dev.ptipc.transcript.Transcripts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java of the page for users of the library, which is compiled and run here word for word. */
class LibraryPageTest {

  @Test
  void parsesALine() {
    // shown: parse
    CheckedLine line = PtIpc.parse("CMETHOD obfs4 socks5 127.0.0.1:40923");
    boolean good = line.diagnostics().isEmpty();
    // shown: end
    assertThat(good).isTrue();
  }

  @Test
  void readsTheFields() {
    CheckedLine line = PtIpc.parse("CMETHOD obfs4 socks5 127.0.0.1:40923");
    String found = null;
    // shown: fields
    if (line.message() instanceof Message.ClientMethod method) {
      found = method.transport().text() + " listens on port " + method.endpoint().portNumber();
    }
    // shown: end
    assertThat(found).isEqualTo("obfs4 listens on port 40923");
  }

  @Test
  void saysWhatIsWrong() {
    // shown: wrong
    CheckedLine line = PtIpc.parse("CMETHOD obfs4 socks5 localhost:40923");
    Diagnostic diagnostic = line.diagnostics().get(0);
    String told =
        diagnostic.message()
            + ", from byte "
            + diagnostic.span().start()
            + ", "
            + diagnostic.clause();
    // shown: end
    assertThat(told).isEqualTo("`localhost` is not an IP address, from byte 21, 3.3.2-CMETHOD-2");
  }

  @Test
  void decodesALog() {
    String shown = "";
    // shown: log
    CheckedLine line = PtIpc.parse("LOG SEVERITY=warning MESSAGE=\"no\\040bridge\"");
    if (line.message() instanceof Message.Log log && log.message() != null) {
      shown = log.message().text();
    }
    // shown: end
    assertThat(shown).isEqualTo("no bridge");
  }

  @Test
  void checksASession() {
    byte[] stdout = "VERSION 1\nCMETHODS DONE\n".getBytes(StandardCharsets.US_ASCII);
    // shown: session
    Environment environment =
        EnvironmentWriter.client(List.of("obfs4"), "/var/lib/app/pt").environment();
    SessionReport report = PtIpc.checkSession(stdout, environment);
    boolean conformant = report.isConformant();
    // shown: end
    assertThat(conformant).isTrue();
    assertThat(report.role()).isEqualTo(Role.CLIENT);
    assertThat(report.findings())
        .extracting(finding -> finding.diagnostic().rule().id())
        .containsExactlyInAnyOrder("session/silent-name", "session/no-method");
  }

  @Test
  void checksWhileATransportRuns() throws IOException {
    assertThat(checkedLive("CMETHOD obfs4 socks5 127.0.0.1:1234\n"))
        .isEqualTo("1234 but stdout ends before `CMETHODS DONE`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CMETHOD obfs4 socks5 127.0.0.1:409",
        "CMETHOD obfs4 socks5 127.0.0.1:0\n",
        "CMETHOD obfs4 socks5 example.org:1234\n"
      })
  void connectsOnlyToWhatAWholeAndGoodLineTells(String line) throws IOException {
    assertThat(checkedLive(line)).startsWith(" but ");
  }

  private static String checkedLive(String line) throws IOException {
    Environment environment = EnvironmentWriter.client(List.of("obfs4"), "/pt").environment();
    StringBuilder app = new StringBuilder();
    InputStream stdout =
        new ByteArrayInputStream(("VERSION 1\n" + line).getBytes(StandardCharsets.US_ASCII));
    // shown: live
    SessionReader reader =
        new SessionReader(
            Role.CLIENT,
            environment,
            Framer.DEFAULT_LIMIT,
            new SessionReader.Listener() {
              @Override
              public void line(CheckedLine line) {
                // Status.OK: the line is whole, and nothing in it is an error.
                if (line.status() == Status.OK
                    && line.message() instanceof Message.ClientMethod method) {
                  app.append(method.endpoint().portNumber()); // connect
                }
              }

              @Override
              public void finding(Finding finding) {
                app.append(" but ").append(finding.diagnostic().message()); // tell the author
              }
            });
    byte[] piece = new byte[8192];
    for (int length = stdout.read(piece); length >= 0; length = stdout.read(piece)) {
      reader.stdout(piece, 0, length);
    }
    reader.stdoutEnded();
    reader.finish("itself");
    // shown: end
    return app.toString();
  }

  @Test
  void writesLines() {
    // shown: write
    byte[] line =
        PtIpc.write(Messages.serverMethod("obfs4", "192.0.2.1", 443, Pair.of("cert", "a=b,c")));
    // shown: end
    assertThat(line).asString().isEqualTo("SMETHOD obfs4 192.0.2.1:443 ARGS:cert=a\\=b\\,c\n");
  }

  @Test
  void configuresATransport() {
    // shown: child
    ProcessBuilder transport = new ProcessBuilder("obfs4proxy");
    EnvironmentWriter writer =
        EnvironmentWriter.server(List.of("obfs4"), "/var/lib/app/pt", "127.0.0.1:9001")
            .bind("obfs4", "0.0.0.0:443")
            .option("obfs4", "iat-mode", "1");
    transport.environment().putAll(writer.variables());
    // shown: end
    assertThat(transport.environment())
        .containsEntry("TOR_PT_SERVER_BINDADDR", "obfs4-0.0.0.0:443")
        .containsEntry("TOR_PT_SERVER_TRANSPORT_OPTIONS", "obfs4:iat-mode=1");
  }

  @Test
  void readsItsOwnConfiguration() {
    Map<String, String> variables =
        Map.of("TOR_PT_CLIENT_TRANSPORTS", "obfs4", "TOR_PT_STATE_LOCATION", "relative");
    // shown: configuration
    List<Finding> wrong = PtIpc.checkEnvironment(Environment.ofText(variables));
    byte[] answer =
        wrong.isEmpty()
            ? PtIpc.write(Messages.version())
            : PtIpc.write(Messages.envError(wrong.get(0).diagnostic().message()));
    // shown: end
    assertThat(answer).asString().isEqualTo("ENV-ERROR TOR_PT_MANAGED_TRANSPORT_VER is not set\n");
  }

  @Test
  void readsATranscript() throws IOException {
    Path file = Path.of("src/test/resources/corpus/transcripts/snowflake-client-mixed.txt");
    StringBuilder told = new StringBuilder();
    // shown: transcript
    try (InputStream in = Files.newInputStream(file)) {
      for (Finding finding : Transcripts.check(in).findings()) {
        String clause = finding.diagnostic().clause();
        if (clause != null) {
          Clauses.find(clause).ifPresent(c -> told.append(c.id() + ": " + c.text() + "\n"));
        }
      }
    }
    // shown: end
    assertThat(told).startsWith("3.3.2-CMETHODERR-2: ");
  }

  @Test
  void thePageShowsTheseLines() throws IOException {
    assertThat(ShownSource.missing(LibraryPageTest.class, Path.of("src/docs/library.md")))
        .isEmpty();
    assertThat(ShownSource.of(LibraryPageTest.class)).hasSize(10);
    assertThat(Files.readAllLines(Path.of("src/docs/library.md")))
        .containsAll(
            Files.readAllLines(Path.of("src/test/java/dev/ptipc/LibraryPageTest.java")).stream()
                .filter(LibraryPageTest::isOfWhatIsShown)
                .toList());
  }

  /** Not what the tests alone need. */
  private static boolean isOfWhatIsShown(String line) {
    return line.startsWith("import dev.ptipc.")
        || line.matches("import java\\.(io\\.InputStream|nio\\.file\\.Files|util\\.List);");
  }
}
