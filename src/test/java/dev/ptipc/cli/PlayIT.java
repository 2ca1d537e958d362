package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A transport that is a file: what its parent reads, and how it ends. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PlayIT {

  private static final String TOLD = "TOR_PT_EXIT_ON_STDIN_CLOSE";

  /** Longer than it takes to end, and shorter than a minute. */
  private static final int A_WHILE = 700;

  @TempDir private Path folder;

  private Cli cli() {
    return new Cli(folder);
  }

  private String raw(String stdout) throws IOException {
    Files.writeString(folder.resolve("play.txt"), stdout, StandardCharsets.ISO_8859_1);
    return "play.txt";
  }

  private String transcript(String headers, String stdout) throws IOException {
    return raw(
        "# ptipc transcript 1\n"
            + headers
            + ("# stdout: " + stdout.length() + " bytes\n" + stdout)
            + "# stderr: 5 bytes\noops\n");
  }

  /** Reads as much, byte by byte, so that it does not matter how it comes. */
  private static void read(Process process, String expected) throws IOException {
    byte[] bytes = process.getInputStream().readNBytes(expected.length());
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).isEqualTo(expected);
  }

  private static int end(Process process) throws InterruptedException {
    try {
      return process.waitFor(2, TimeUnit.MINUTES) ? process.exitValue() : -1;
    } finally {
      process.toHandle().destroyForcibly();
    }
  }

  /** Through the handle, because the process itself would also close the streams. */
  private static void terminate(Process process) {
    process.toHandle().destroy();
  }

  private static boolean lives(Process process) throws InterruptedException {
    return !process.waitFor(A_WHILE, TimeUnit.MILLISECONDS);
  }

  @Test
  void bytes_are_written_as_they_are() throws Exception {
    StringBuilder bytes = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      bytes.append((char) (i * 7 % 256));
    }
    Run run = cli().env(TOLD, "1").run("play", raw(bytes.toString()));

    assertThat(run.out()).isEqualTo(bytes.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  @Test
  void a_transcript_exits_as_it_did() throws Exception {
    Run run =
        cli().run("play", transcript("# exit: code=3 ended-by=itself\n", "VERSION-ERROR no\n"));

    assertThat(run.out()).isEqualTo("VERSION-ERROR no\n");
    assertThat(run.err()).isEqualTo("oops\n");
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void the_file_tells_pieces_and_waits_and_the_end() throws Exception {
    String headers =
        """
        # exit: code=3 ended-by=stdin-close
        # play: write 2 bytes every 1 ms
        # play: wait 50 ms before line 2
        # play: at end exit with 9 after 20 ms
        """;
    Run run = cli().run("play", transcript(headers, "VERSION 1\nCMETHODS DONE\n"));

    assertThat(run.out()).isEqualTo("VERSION 1\nCMETHODS DONE\n");
    assertThat(run.exit()).isEqualTo(9);
  }

  @Test
  void the_end_of_stdin_is_the_end_when_the_variable_says_so() throws Exception {
    Process process = cli().env(TOLD, "1").start("play", raw("VERSION 1\n"));
    read(process, "VERSION 1\n");
    assertThat(lives(process)).isTrue();
    process.getOutputStream().write('x');
    process.getOutputStream().close();

    assertThat(end(process)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "2"})
  void the_end_of_stdin_is_nothing_when_the_variable_does_not_say_so(String told) throws Exception {
    Process process = cli().env(TOLD, told).start("play", raw("VERSION 1\n"));
    process.getOutputStream().close();
    read(process, "VERSION 1\n");
    assertThat(lives(process)).isTrue();
    terminate(process);

    assertThat(end(process)).isEqualTo(143);
  }

  @Test
  void sigterm_ends_it_with_the_code_of_the_file() throws Exception {
    String file = transcript("# exit: code=4 ended-by=SIGTERM\n", "VERSION 1\n");
    Process process = cli().start("play", file);
    read(process, "VERSION 1\n");
    terminate(process);

    assertThat(end(process)).isEqualTo(4);
  }

  @Test
  void one_that_waits_ends_all_the_same() throws Exception {
    String file =
        transcript("# play: wait 999999 ms before line 2\n", "VERSION 1\nCMETHODS DONE\n");
    Process process = cli().env(TOLD, "1").start("play", file);
    read(process, "VERSION 1\n");
    process.getOutputStream().close();

    assertThat(end(process)).isZero();
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
  }

  @Test
  void one_whose_parent_does_not_read_ends_all_the_same() throws Exception {
    Process process = cli().env(TOLD, "1").start("play", raw("LOG x\n".repeat(100_000)));
    process.getOutputStream().close();

    assertThat(end(process)).isZero();
  }

  @Test
  void one_whose_parent_has_closed_its_stdout_ends_quietly() throws Exception {
    raw("LOG x\n".repeat(100_000));
    Run run = cli().shell("\"$@\" play play.txt | head -n 1; true");

    assertThat(run.out()).isEqualTo("LOG x\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_file_can_ignore_both_ways_to_end_it() throws Exception {
    String headers = "# play: at stdin-close stay\n# play: at SIGTERM stay\n";
    Process process = cli().env(TOLD, "1").start("play", transcript(headers, "VERSION 1\n"));
    read(process, "VERSION 1\n");
    process.getOutputStream().close();
    assertThat(lives(process)).isTrue();
    terminate(process);
    assertThat(lives(process)).isTrue();
    process.toHandle().destroyForcibly();

    assertThat(end(process)).isEqualTo(137);
  }

  @Test
  void a_file_can_die_late() throws Exception {
    String headers =
        """
        # play: at stdin-close exit with 5 after 1500 ms
        # play: at SIGTERM exit with 6 after 300 ms
        """;
    Process process = cli().start("play", transcript(headers, "VERSION 1\n"));
    read(process, "VERSION 1\n");
    process.getOutputStream().close();
    assertThat(lives(process)).isTrue();
    assertThat(end(process)).isEqualTo(5);

    process = cli().start("play", "play.txt");
    read(process, "VERSION 1\n");
    terminate(process);
    assertThat(end(process)).isEqualTo(6);
  }

  @Test
  void it_listens_before_it_says_so() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String line = "CMETHOD a socks5 127.0.0.1:" + port + "\n";
    Process process = cli().start("play", "--listen", raw(line));
    read(process, line);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(new byte[] {5, 1, 0});
      assertThat(socket.getInputStream().readAllBytes()).containsExactly(5, 0);
    }
    terminate(process);

    assertThat(end(process)).isEqualTo(143);
  }

  @Test
  void a_port_in_use_is_told_and_played_on() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String stdout =
          ("SMETHOD a 127.0.0.1:" + taken.getLocalPort() + "\n")
              + "SMETHOD b 198.51.100.1:443\nSMETHODS DONE\n";
      Run run = cli().env(TOLD, "1").run("play", "--listen", raw(stdout));

      assertThat(run.out()).isEqualTo(stdout);
      assertThat(run.err().lines())
          .satisfiesExactly(
              line ->
                  assertThat(line)
                      .startsWith("ptipc: cannot listen on 127.0.0.1:" + taken.getLocalPort()),
              line ->
                  assertThat(line)
                      .isEqualTo(
                          "ptipc: does not listen on 198.51.100.1:443: not a loopback address"));
      assertThat(run.exit()).isZero();
    }
  }

  @Test
  void what_cannot_be_played_is_told() throws Exception {
    Run run = cli().run("play", "missing.txt");
    assertThat(run.err()).isEqualTo("ptipc: missing.txt: no such file\n");
    assertThat(run.exit()).isEqualTo(3);

    run = cli().run("play", raw("# ptipc transcript 1\n# exit: soon\n# stdout: 2 bytes\na\n"));
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "ptipc: play.txt: line 2: not of the form `[code=NUMBER] ended-by=WORD`, where WORD is one of"
                + " itself, stdin-close, SIGTERM, SIGKILL, time\n");
    assertThat(run.exit()).isEqualTo(3);

    run = cli().run("play", transcript("# exit: code=256 ended-by=itself\n", "VERSION 1\n"));
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("is 256, and an exit code is 0 to 255\n");
    assertThat(run.exit()).isEqualTo(3);

    assertThat(cli().run("play").exit()).isEqualTo(2);
    run = cli().run("play", "-");
    assertThat(run.err()).contains("ptipc: play takes a FILE; its standard input is its parent's");
    assertThat(run.exit()).isEqualTo(2);
  }
}
