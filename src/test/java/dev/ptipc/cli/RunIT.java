package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Transports that a parent should be afraid of. Whatever they do there is a verdict, soon and in
 * little memory, and nothing is left behind.
 */
class RunIT extends RunCase {

  private static String rules(Run run) {
    return Runs.rules(run.out());
  }

  private static String ending(Run run) {
    return Runs.ending(run.out());
  }

  @Test
  void a_transport_gets_nothing_that_is_the_launchers() throws Exception {
    Run run =
        cli()
            .env("PTIPC_TERMINAL", "stderr")
            .run("run", "--client", "a", "--color", "never", "--", "sh", "-c", "env >&2");
    assertThat(run.out()).contains("stderr | PTIPC_RUN_").doesNotContain("PTIPC_TERMINAL");
  }

  @Test
  void a_finding_stands_on_a_line_of_the_program_and_not_of_a_file() throws Exception {
    assertThat(run("echo VERSION 2; echo CMETHODS DONE; cat >/dev/null").out())
        .contains("error[line/version]: ", "\n --> sh stdout:1:9\n  |\n");
  }

  @Test
  void a_good_transport() throws Exception {
    Run run = run("echo VERSION 1; echo CMETHOD-ERROR a no; echo CMETHODS DONE; cat >/dev/null");
    assertThat(rules(run)).isEqualTo("session/no-method");
    assertThat(ending(run)).isEqualTo("exit   | code 0, by stdin-close");
    assertThat(run.exit()).isZero();
  }

  @Test
  void prints_nothing() throws Exception {
    Run run = run("exec sleep 600");
    assertThat(rules(run)).isEqualTo("live/too-slow live/stdin-close-ignored session/no-version");
    assertThat(run.out()).contains("no `CMETHODS DONE` within 1 s");
    assertThat(ending(run)).isEqualTo("exit   | code 143, by SIGTERM");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void exits_at_once() throws Exception {
    Run run = run("exit 3");
    assertThat(rules(run)).isEqualTo("session/no-version");
    assertThat(ending(run)).isEqualTo("exit   | code 3, by itself, before `VERSION`");
    assertThat(run.out()).contains("reason | nothing on stderr\n");
  }

  @Test
  void exits_too_early_and_says_why() throws Exception {
    String go = "printf 'starting\\npanic: no entropy\\n\\ngoroutine 1\\n' >&2; exit 2";
    assertThat(run("echo VERSION 1; " + go).out())
        .contains(
            """
            exit   | code 2, by itself, before `CMETHODS DONE`
            reason | on stderr, `panic: no entropy`
            """);
    String python = "printf 'Traceback:\\n  File x\\nOSError: in use\\n' >&2; exit 1";
    assertThat(run(python).out()).contains("reason | on stderr, `OSError: in use`\n");
    String usage = "printf 'flag -x: not defined\\nUsage of a:\\n  -y\\n' >&2; exit 2";
    assertThat(run(usage).out()).contains("reason | on stderr, `flag -x: not defined`\n");
    String log = "echo VERSION 1; echo 'LOG SEVERITY=error MESSAGE=\"no \\033 route\"'";
    assertThat(run("--server", "a", "--", "sh", "-c", log).out())
        .contains("before `SMETHODS DONE`\nreason | on stdout, `no \\x1b route`\n");
  }

  @Test
  void never_ends_a_line() throws Exception {
    Run run = run("echo VERSION 1; printf 'CMETHODS DON'; cat >/dev/null");
    assertThat(rules(run)).isEqualTo("live/too-slow line/not-done");
    assertThat(ending(run)).isEqualTo("exit   | code 0, by stdin-close");
  }

  @Test
  void a_gigabyte_on_one_line() throws Exception {
    Run run =
        run(
            "--client",
            "a",
            "--",
            "sh",
            "-c",
            "echo VERSION 1; head -c 1000000000 /dev/zero; echo; echo CMETHODS DONE");
    assertThat(rules(run)).isEqualTo("source/line-too-long session/silent-name session/no-method");
    assertThat(run.out()).hasSizeLessThan(2000);
  }

  @Test
  void floods_stdout() throws Exception {
    Run run = run("while :; do echo LOG SEVERITY=info MESSAGE=x; done");
    assertThat(rules(run)).isEqualTo("live/too-slow live/stdin-close-ignored session/no-version");
    assertThat(ending(run)).isEqualTo("exit   | code 143, by SIGTERM");
  }

  @Test
  void floods_stderr() throws Exception {
    Run run = run("yes flood >&2; echo never");
    assertThat(rules(run)).isEqualTo("live/too-slow live/stdin-close-ignored session/no-version");
    assertThat(ending(run)).isEqualTo("exit   | code 143, by SIGTERM");
  }

  @Test
  void is_slower_than_the_time_limit() throws Exception {
    Run run = run("for c in V E R S I O N; do printf $c; sleep 0.4; done; exec cat >/dev/null");
    assertThat(rules(run)).isEqualTo("live/too-slow line/missing-operand session/no-done");
  }

  @Test
  void closes_stdout_and_lives_on() throws Exception {
    Run run = run("echo VERSION 1; exec >&-; exec sleep 600");
    assertThat(rules(run)).isEqualTo("live/stdin-close-ignored session/no-done");
    assertThat(ending(run)).isEqualTo("exit   | code 143, by SIGTERM");
  }

  @Test
  void ignores_stdin_and_sigterm() throws Exception {
    Run run = run("trap '' TERM; echo VERSION 1; echo CMETHODS DONE; while :; do sleep 1; done");
    assertThat(rules(run))
        .isEqualTo(
            "live/stdin-close-ignored live/sigterm-ignored session/silent-name session/no-method");
    assertThat(ending(run)).isEqualTo("exit   | code 137, by SIGKILL");
  }

  @Test
  void a_child_holds_stdout_open() throws Exception {
    Run run = run("echo VERSION 1; (setsid sleep 600 &); echo CMETHODS DONE");
    assertThat(rules(run)).isEqualTo("session/silent-name session/no-method");
    assertThat(ending(run)).isEqualTo("exit   | code 0, by itself");
  }

  @Test
  void dies_by_a_signal() throws Exception {
    Run run = run("echo VERSION 1; kill -SEGV $$");
    assertThat(rules(run)).isEqualTo("session/no-done");
    assertThat(ending(run))
        .isEqualTo("exit   | code 139 (SIGSEGV), by itself, before `CMETHODS DONE`");
  }

  @Test
  void a_hundred_listeners_that_say_nothing() throws Exception {
    // Nobody accepts: the system does, and that is all.
    try (ServerSocket silent = new ServerSocket(0, 200, InetAddress.getLoopbackAddress())) {
      String method = "echo CMETHOD a$i socks5 127.0.0.1:" + silent.getLocalPort();
      Run run =
          run(
              "--client",
              IntStream.range(0, 100).mapToObj(i -> "a" + i).collect(Collectors.joining(",")),
              "--",
              "sh",
              "-c",
              "echo VERSION 1; i=0; while [ $i -lt 100 ]; do "
                  + method
                  + "; i=$((i + 1)); done; echo CMETHODS DONE; exec cat >/dev/null");
      assertThat(rules(run).split(" ")).hasSize(100).containsOnly("live/not-listening");
      assertThat(run.out()).contains("the listener says nothing to a SOCKS5 greeting");
    }
  }

  @Test
  void advertises_what_is_not_there() throws Exception {
    Run run =
        run(
            "echo VERSION 1; echo CMETHOD a socks5 127.0.0.1:1; echo CMETHODS DONE; cat >/dev/null");
    assertThat(rules(run)).isEqualTo("live/not-listening");
    assertThat(run.out()).contains("3.3.2-CMETHOD-4");
  }

  @Test
  void escape_sequences_stay_where_they_are() throws Exception {
    Run run =
        run("printf 'VERSION 1\\nCMETHOD \\033[31mx socks5 127.0.0.1:1\\n'; echo '\033[2J' >&2");
    assertThat(run.out()).doesNotContain("\u001b").contains("\\x1b");
  }

  @Test
  void is_no_program() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    Run run = run("--client", "a", "--", file.toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("cannot start").contains("permission denied");
    run = run("--client", "a", "--", folder.resolve("none").toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("no such program");
  }
}
