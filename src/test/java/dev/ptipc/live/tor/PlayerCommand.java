package dev.ptipc.live.tor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.environment.Variable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command by which tor starts what plays a session to it. */
final class PlayerCommand {

  private static final Path JAR = Path.of(System.getProperty("ptipc.cliJar"));

  private PlayerCommand() {}

  /** The jar, with an archive of its classes, without which its start takes thrice as long. */
  static List<String> in(Path folder) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path archive = folder.resolve("classes.jsa");
    Path file =
        Files.writeString(
            folder.resolve("file"), "# ptipc transcript 1\n# stdout: 0 bytes\n# stderr: 0 bytes\n");
    ProcessBuilder training =
        new ProcessBuilder(
            java,
            "-XX:ArchiveClassesAtExit=" + archive,
            "-Xlog:disable",
            "-jar",
            JAR.toString(),
            "play",
            file.toString());
    training.environment().put(Variable.EXIT_ON_STDIN_CLOSE, "1");
    Process process = training.redirectInput(Path.of("/dev/null").toFile()).start();
    assertThat(process.waitFor()).isZero();
    return List.of(
        java,
        "-XX:SharedArchiveFile=" + archive,
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xlog:disable",
        "-jar",
        JAR.toString(),
        "play");
  }
}
