package dev.ptipc.live.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.Peer;
import dev.ptipc.environment.Role;
import dev.ptipc.live.Particulars;
import dev.ptipc.report.Style;
import dev.ptipc.report.conformance.ConformanceTable;
import dev.ptipc.report.conformance.TextTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reports about real transports, each checked by hand against what the program does. They are
 * kept by the version of the package: another version has to be looked at first.
 */
@Tag("peers")
class PinnedReportsTest {

  private static final Path PINNED = Path.of("src/test/resources/conform");

  /** So that no line is broken where a port or a path has another length. */
  private static final int WIDE = 1000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"obfs4proxy", "snowflake-client"})
  void a_real_transport_has_the_faults_that_it_is_known_for(String program) throws Exception {
    Peer.need(program);
    Path pinned = PINNED.resolve(program + "-" + version(program) + ".txt");
    String report = masked(report(program));

    assertThat(Files.exists(pinned))
        .as("%s is not known yet; check by hand and keep:%n%s", pinned, report)
        .isTrue();
    assertThat(report).isEqualTo(Files.readString(pinned));
  }

  private String report(String program) throws IOException, InterruptedException {
    ConformanceTable table =
        Conformance.run(
            new Conformance.Settings(
                List.of(program),
                EnumSet.allOf(Role.class),
                List.of(),
                Set.of(),
                Duration.ofSeconds(30),
                Duration.ofSeconds(3),
                Particulars.NONE),
            folder,
            left -> {});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TextTable(out, new Style(false), WIDE).write(table);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String version(String program) throws IOException, InterruptedException {
    Peer.need("dpkg-query");
    Process query =
        new ProcessBuilder("dpkg-query", "-W", "-f", "${Version}", program)
            .redirectErrorStream(true)
            .start();
    String version = new String(query.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(query.waitFor()).as(version).isZero();
    return version.replace(':', '_');
  }

  /** What is another in every run: ports, certificates, directories, the time. */
  private String masked(String report) {
    return report
        .replace(folder.getFileName().toString(), "FOLDER")
        .replaceAll("/\\S*FOLDER", "/FOLDER")
        .replaceAll("(127\\.0\\.0\\.1|\\[::1\\]):[1-9]\\d{3,4}", "$1:PORT")
        .replaceAll("cert=[A-Za-z0-9+/]+", "cert=CERTIFICATE")
        .replaceAll("\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d", "TIME");
  }
}
