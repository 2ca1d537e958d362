package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signals that reach {@code wrap}, and those that end what it wraps. */
class WrapSignalsIT {

  /** Says who signalled it; asks for the signal only when it can take it. */
  private static final String SIGNALLED =
      "for s in HUP INT TERM; do trap \"echo got $s; exit 5\" $s; done; echo ready;"
          + " while :; do sleep 0.1; done";

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

  private static void signal(Process process, String signal) throws Exception {
    new ProcessBuilder("sh", "-c", "kill -s " + signal + " " + process.pid()).start().waitFor();
  }

  /**
   * Those that tor never sends are not for wrap, either: nothing but the transport may die of them.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"USR1", "USR2", "ALRM", "VTALRM", "PROF", "IO", "PWR", "WINCH", "URG", "CONT"})
  void signals_that_do_not_ask_for_an_end(String signal) throws Exception {
    Process process =
        start("trap 'echo got' " + signal + "; echo ready; while :; do read x || exit 5; done");
    assertThat(next(process.getInputStream(), 6)).isEqualTo("ready\n");
    signal(process, signal);
    assertThat(next(process.getInputStream(), 4)).isEqualTo("got\n");
    process.getOutputStream().close();
    assertThat(exit(process)).isEqualTo(5);
    assertThat(report()).content().contains("exit   | code 5, by itself");
  }

  @Test
  void a_signal_that_kills_it_is_what_ended_it() throws Exception {
    Process process = start("echo ready; exec sleep 600");
    assertThat(next(process.getInputStream(), 6)).isEqualTo("ready\n");
    signal(process, "USR1");
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(exit(process)).isEqualTo(138);
    assertThat(report()).content().contains("exit   | code 138, by SIGUSR1");
  }

  /** The JVM has it for itself, and with what the launcher tells it says nothing to the parent. */
  @Test
  void sigquit_does_nothing() throws Exception {
    Process process =
        new Cli(folder)
            .java("-XX:+UnlockDiagnosticVMOptions")
            .java("-XX:-DisplayVMOutput")
            .start(wrapped("sh", "-c", "echo ready; cat; exit 5"));
    assertThat(next(process.getInputStream(), 6)).isEqualTo("ready\n");
    signal(process, "QUIT");
    process.getOutputStream().close();
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(exit(process)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HUP", "INT", "TERM"})
  void signals_and_last_words(String signal) throws Exception {
    Process process = start(SIGNALLED);
    assertThat(next(process.getInputStream(), 6)).isEqualTo("ready\n");
    signal(process, signal);
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
        .isEqualTo("got " + signal + "\n");
    assertThat(exit(process)).isEqualTo(5);
    assertThat(report()).content().contains("exit   | code 5, by SIG" + signal);
    assertThat(transcript())
        .content()
        .contains(
            signal.equals("TERM")
                ? "# exit: code=5 ended-by=SIGTERM\n"
                : "# note: ended by SIG" + signal + ", exit code 5\n");
  }

  @ParameterizedTest
  @CsvSource({
    "SEGV, 139, ' (SIGSEGV), by itself'",
    "KILL, 137, ' (SIGKILL), by itself'",
    "TERM, 143, ' (SIGTERM), by itself'"
  })
  void an_end_by_a_signal_is_told_as_a_shell_does(String signal, int code, String told)
      throws Exception {
    Run run = wrap("kill -s " + signal + " $$");
    assertThat(run.exit()).isEqualTo(code);
    assertThat(report()).content().contains("exit   | code " + code + told);
  }

  /** A parent that sends SIGKILL ends wrap, and leaves the transport alone. */
  @Test
  void a_transport_that_the_system_kills_was_not_stopped_by_its_parent() throws Exception {
    String listens = "echo VERSION 1; echo CMETHOD a socks5 127.0.0.1:9; echo CMETHODS DONE; ";
    assertThat(wrap(listens + "kill -s KILL $$").exit()).isEqualTo(137);
    assertThat(report()).content().contains("listening at 127.0.0.1:9; then killed by SIGKILL\n");
    assertThat(transcript()).content().contains("# exit: code=137 ended-by=itself\n");
    assertThat(wrap("echo VERSION 1; kill -s KILL $$").exit()).isEqualTo(137);
    assertThat(report()).content().contains("killed by SIGKILL before ");
  }

  @Test
  void a_signal_that_it_survives_is_not_what_ends_it() throws Exception {
    Process process = start("trap 'echo got' HUP; echo ready; read x; read x; kill -s SEGV $$");
    assertThat(next(process.getInputStream(), 6)).isEqualTo("ready\n");
    signal(process, "HUP");
    assertThat(next(process.getInputStream(), 4)).isEqualTo("got\n");
    process.getOutputStream().close();
    assertThat(exit(process)).isEqualTo(139);
    assertThat(report()).content().contains("exit   | code 139 (SIGSEGV), by itself");
    assertThat(transcript()).content().contains("# exit: code=139 ended-by=itself\n");
  }

  @Test
  void a_crash_on_sigterm_is_told_with_its_clause() throws Exception {
    Process process =
        start(
            "trap 'kill -s SEGV $$' TERM; echo VERSION 1; echo CMETHOD a socks5 127.0.0.1:9;"
                + " echo CMETHODS DONE; while :; do sleep 0.1; done");
    assertThat(next(process.getInputStream(), 53)).endsWith("CMETHODS DONE\n");
    signal(process, "TERM");
    assertThat(exit(process)).isEqualTo(139);
    assertThat(report())
        .content()
        .contains(
            "clause: 3.4-SHUT-1",
            "warning[live/crashes-at-end]: it was killed by SIGSEGV on SIGTERM")
        .contains("; then killed by SIGSEGV\n");
  }
}
