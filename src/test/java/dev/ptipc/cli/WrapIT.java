package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What passes through {@code wrap}, which a parent must not be able to tell from no wrap at all.
 */
class WrapIT {

  @TempDir private Path folder;

  private Path report() {
    return folder.resolve("report");
  }

  private Path transcript() {
    return folder.resolve("report.transcript");
  }

  private String[] wrapped(String... command) {
    List<String> arguments =
        new ArrayList<>(List.of("wrap", "--report", report().toString(), "--"));
    arguments.addAll(Arrays.asList(command));
    return arguments.toArray(String[]::new);
  }

  private Run wrap(String script) throws IOException, InterruptedException {
    return new Cli(folder).java("-Xmx64m").run(wrapped("sh", "-c", script));
  }

  private Process start(String script) throws IOException {
    return new Cli(folder).start(wrapped("sh", "-c", script));
  }

  private static int exit(Process process) throws InterruptedException {
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private static String next(InputStream in, int length) throws IOException {
    return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
  }

  @Test
  void bytes_of_all_values_in_both_directions() throws Exception {
    StringBuilder bytes = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      bytes.append((char) (i * 31 % 256));
    }
    Run run =
        new Cli(folder)
            .input(bytes.toString())
            .run(wrapped("sh", "-c", "tee copy; cat copy >&2; rm copy; exit 7"));
    assertThat(run.out()).isEqualTo(bytes.toString());
    assertThat(run.err()).isEqualTo(bytes.toString());
    assertThat(run.exit()).isEqualTo(7);
  }

  @Test
  void arguments_and_environment() throws Exception {
    String mine = System.getenv().getOrDefault("LC_ALL", "");
    String locale = mine.isEmpty() ? "C.UTF-8" : mine;
    Cli cli = new Cli(folder).env("TOR_PT_PROXY", " a  b=c").env("OTHER", "\n");
    Run run = cli.run(wrapped("sh", "-c", "printf '<%s>' \"$@\"; env -0", "sh", "", " x ", "-y"));
    assertThat(run.out()).startsWith("<>< x ><-y>");
    assertThat(run.out().substring("<>< x ><-y>".length()).split("\0"))
        .contains("TOR_PT_PROXY= a  b=c", "OTHER=\n", "LC_ALL=" + locale)
        .noneMatch(variable -> variable.startsWith("PTIPC_TERMINAL"));
  }

  @Test
  void each_byte_at_once() throws Exception {
    Process process = start("printf a; read x; printf \"$x\" >&2; read x; printf c");
    assertThat(next(process.getInputStream(), 1)).isEqualTo("a");
    OutputStream in = process.getOutputStream();
    in.write("b\n".getBytes(StandardCharsets.US_ASCII));
    in.flush();
    assertThat(next(process.getErrorStream(), 1)).isEqualTo("b");
    in.write('\n');
    in.close();
    assertThat(next(process.getInputStream(), 2)).isEqualTo("c");
    assertThat(exit(process)).isZero();
  }

  @Test
  void the_end_of_stdin() throws Exception {
    Process process =
        new Cli(folder)
            .env("TOR_PT_EXIT_ON_STDIN_CLOSE", "1")
            .start(wrapped("sh", "-c", "echo up; cat; echo VERSION 1; exit 3"));
    assertThat(next(process.getInputStream(), 3)).isEqualTo("up\n");
    process.getOutputStream().close();
    assertThat(exit(process)).isEqualTo(3);
    assertThat(report()).content().contains("exit   | code 3, by stdin-close\n");
  }

  @Test
  void the_end_of_stdout_from_the_transport() throws Exception {
    Process process = start("echo on; exec >&-; read x; exit 4");
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
        .isEqualTo("on\n");
    assertThat(process.isAlive()).isTrue();
    process.getOutputStream().close();
    assertThat(exit(process)).isEqualTo(4);
  }

  @Test
  void the_end_of_stdout_from_the_parent() throws Exception {
    Process process = start("exec yes");
    process.getInputStream().close();
    assertThat(exit(process)).isEqualTo(128 + 13);
  }

  @Test
  void a_killed_wrap_takes_stdin_away_from_the_transport() throws Exception {
    Path done = folder.resolve("done");
    Process process = start("echo up; cat; : > " + done);
    assertThat(next(process.getInputStream(), 3)).isEqualTo("up\n");
    process.destroyForcibly();
    assertThat(exit(process)).isEqualTo(137);
    for (int i = 0; i < 12_000 && !Files.exists(done); i++) {
      Thread.sleep(10);
    }
    assertThat(done).exists();
  }

  @Test
  void a_child_that_holds_stdout_open_does_not_hold_up_the_end() throws Exception {
    Run run = wrap("sleep 600 & echo $! > child; echo VERSION 1; exit 6");
    String child = Files.readString(folder.resolve("child")).strip();
    // Without wrap it would have lived on as well.
    assertThat(ProcessHandle.of(Long.parseLong(child)).orElseThrow().destroy()).isTrue();
    assertThat(run.out()).isEqualTo("VERSION 1\n");
    assertThat(run.exit()).isEqualTo(6);
  }

  @Test
  void a_report_with_the_reason_and_a_transcript_that_is_checked_to_the_same() throws Exception {
    Run run =
        new Cli(folder)
            .env("TOR_PT_MANAGED_TRANSPORT_VER", "1")
            .env("TOR_PT_STATE_LOCATION", "/nowhere")
            .env("TOR_PT_CLIENT_TRANSPORTS", "a")
            .run(
                wrapped(
                    "sh",
                    "-c",
                    "echo VERSION 1; echo CMETHOD a socks5 127.0.0.1:0;"
                        + " printf 'panic: \\033[2J\\ngoroutine 1\\n' >&2; exit 2"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(report())
        .content()
        .contains(
            "error[line/port-out-of-range]",
            "error[session/no-done]",
            """
            exit   | code 2, by itself, before `CMETHODS DONE`
            reason | on stderr, `panic: \\x1b[2J`
            """);
    assertThat(Files.getPosixFilePermissions(transcript())).hasSize(2);
    Run check = new Cli(folder).run("check", transcript().toString());
    assertThat(Runs.rules(check.out()))
        .isEqualTo("environment/exit-on-stdin-close line/port-out-of-range session/no-done")
        .isEqualTo(Runs.rules(Files.readString(report())));
  }

  @Test
  void what_goes_on_for_months_is_cut_and_counted() throws Exception {
    Run run = wrap("echo VERSION 1; yes LOG SEVERITY=info MESSAGE=abcdef | head -n 100000");
    assertThat(run.out()).hasSize(10 + 100_000 * 33);
    long most = 1 << 20;
    assertThat(Files.size(report())).isLessThan(most + 2000);
    assertThat(report()).content().contains(" bytes are left out here\n", "in 100001 lines");
    // Whole lines of 33 bytes, behind the first of 10.
    long kept = 10 + (most - 10) / 33 * 33;
    assertThat(transcript())
        .content()
        .contains("# note: " + (10 + 3_300_000 - kept) + " bytes of stdout are left out\n")
        .contains("# stdout: " + kept + " bytes\n");
  }

  /** Java would pass on question marks. */
  @Test
  void an_argument_that_would_not_arrive_as_it_is_is_refused() throws Exception {
    Cli cli = new Cli(folder).env("LC_ALL", "C").env("REPORT", report().toString());
    Run run = cli.shell("\"$@\" wrap --report \"$REPORT\" -- touch was-run \"$(printf '\\351')\"");
    assertThat(run.err()).contains("not of this locale's encoding");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(folder.resolve("was-run")).doesNotExist();
    assertThat(report()).content().contains("not of this locale's encoding");
  }
}
