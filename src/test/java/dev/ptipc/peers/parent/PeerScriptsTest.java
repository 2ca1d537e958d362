package dev.ptipc.peers.parent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of src/peers say in a word what a machine lacks, and make nothing then. */
class PeerScriptsTest {

  /** What a shell script cannot do without. */
  private static final List<String> TOOLS =
      List.of("sh", "dirname", "cut", "sort", "head", "awk", "mkdir", "sed", "rm", "grep");

  @TempDir private Path bin;

  @BeforeEach
  void tools() throws IOException {
    for (String tool : TOOLS) {
      Path real = Path.of("/usr/bin", tool);
      Files.createSymbolicLink(bin.resolve(tool), real);
    }
  }

  private void fake(String name, String script) throws IOException {
    Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private String run(String script, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "src/peers/" + script);
    builder.command().addAll(List.of(arguments));
    builder.environment().put("PATH", bin.toString());
    builder.redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("%s has ended", script).isTrue();
    return process.exitValue() + ": " + said;
  }

  @Test
  void a_machine_without_cargo() throws Exception {
    assertThat(run("build.sh", "arti"))
        .isEqualTo("3: src/peers/build.sh: cargo is not here, and arti is made with it\n");
  }

  @Test
  void a_cargo_that_is_too_old() throws Exception {
    fake("cargo", "echo cargo 1.63.0");
    assertThat(run("build.sh", "arti"))
        .isEqualTo("3: src/peers/build.sh: cargo is 1.63.0, and arti is made with 1.92 or newer\n");
  }

  @Test
  void a_peer_that_nobody_knows() throws Exception {
    assertThat(run("build.sh", "xyzzy"))
        .isEqualTo("2: src/peers/build.sh: no such peer as xyzzy\n");
  }

  @Test
  void a_machine_without_apt() throws Exception {
    assertThat(run("transports.sh"))
        .startsWith("3: src/peers/transports.sh: this machine has no apt");
  }

  @Test
  void a_machine_whose_apt_knows_no_mirror() throws Exception {
    fake("apt-get", "exit 0");
    fake("dpkg", "exit 0");
    assertThat(run("transports.sh"))
        .isEqualTo("3: src/peers/transports.sh: this machine's apt knows no mirror of Debian\n");
  }
}
