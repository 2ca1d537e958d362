package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transports that a parent should be afraid of. Whatever they do, nothing is left behind. */
class RunIT {

  @TempDir private Path folder;

  /** The state directories lie here, so that those of other programs do not count. */
  @TempDir private Path temporary;

  private Run run(String script) throws IOException, InterruptedException {
    return run("--client", "a", "--timeout", "1", "--", "sh", "-c", script);
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    return new Cli(folder)
        .java("-Xmx64m")
        .java("-Djava.io.tmpdir=" + temporary)
        .run(Stream.concat(Stream.of("run"), Stream.of(arguments)).toArray(String[]::new));
  }

  @AfterEach
  void nothing_is_left() throws IOException {
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left.filter(path -> path.toString().contains("ptipc-state"))).isEmpty();
    }
    assertThat(withStateIn(temporary)).isEmpty();
  }

  /** Processes that were given a state directory in a folder, double forks included. */
  private static List<Path> withStateIn(Path folder) throws IOException {
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      return processes.filter(process -> environment(process).contains(folder + "/ptipc")).toList();
    }
  }

  private static String environment(Path process) {
    try {
      return Files.readString(process.resolve("environ"), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  private static String rules(Run run) {
    return String.join(
        " ",
        run.out()
            .lines()
            .filter(line -> line.matches("(error|warning|note)\\[.*"))
            .map(line -> line.replaceFirst("\\w+\\[([^]]*)\\].*", "$1"))
            .toList());
  }

  private static String ending(Run run) {
    return run.out().lines().filter(line -> line.startsWith("exit ")).findFirst().orElse("");
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
    Run run = run("exec sleep 60");
    assertThat(rules(run)).isEqualTo("live/too-slow live/stdin-close-ignored session/no-version");
    assertThat(ending(run)).isEqualTo("exit   | code 143, by SIGTERM");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void exits_at_once() throws Exception {
    Run run = run("exit 3");
    assertThat(rules(run)).isEqualTo("session/no-version");
    assertThat(ending(run)).isEqualTo("exit   | code 3, by itself");
  }

  @Test
  void never_ends_a_line() throws Exception {
    assertThat(rules(run("echo VERSION 1; printf 'CMETHODS DON'; cat >/dev/null")))
        .contains("live/too-slow", "line/not-done");
  }

  @Test
  void a_gigabyte_on_one_line() throws Exception {
    Run run =
        run("echo VERSION 1; head -c 1000000000 /dev/zero | tr '\\0' a; echo; echo CMETHODS DONE");
    assertThat(rules(run)).contains("source/line-too-long");
  }

  @Test
  void floods_stdout() throws Exception {
    Run run = run("while :; do echo LOG SEVERITY=info MESSAGE=x; done");
    assertThat(rules(run)).contains("live/too-slow", "session/no-version");
  }

  @Test
  void floods_stderr() throws Exception {
    Run run = run("yes flood >&2; echo never");
    assertThat(rules(run)).contains("live/too-slow", "session/no-version");
  }

  @Test
  void closes_stdout_and_lives_on() throws Exception {
    Run run = run("echo VERSION 1; exec >&-; exec sleep 60");
    assertThat(rules(run)).contains("session/no-done");
    assertThat(ending(run)).isEqualTo("exit   | code 143, by SIGTERM");
  }

  @Test
  void ignores_stdin_and_sigterm() throws Exception {
    Run run = run("trap '' TERM; echo VERSION 1; echo CMETHODS DONE; while :; do sleep 1; done");
    assertThat(rules(run)).contains("live/stdin-close-ignored", "live/sigterm-ignored");
    assertThat(ending(run)).isEqualTo("exit   | code 137, by SIGKILL");
  }

  @Test
  void a_child_holds_stdout_open() throws Exception {
    Run run = run("echo VERSION 1; (setsid sleep 60 &); echo CMETHODS DONE");
    assertThat(ending(run)).isEqualTo("exit   | code 0, by itself");
  }

  @Test
  void dies_by_a_signal() throws Exception {
    assertThat(ending(run("echo VERSION 1; kill -SEGV $$"))).contains("code 139, by itself");
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

  @Test
  void a_recording_is_checked_to_the_same_verdict() throws Exception {
    Path file = folder.resolve("run.txt");
    Run run =
        run(
            "--client",
            "a",
            "--record",
            file.toString(),
            "--",
            "sh",
            "-c",
            "echo VERSION 1; echo CMETHOD b socks5 127.0.0.1:1; echo oops >&2; echo CMETHODS DONE;"
                + " cat >/dev/null");
    Run check = new Cli(folder).run("check", file.toString());
    String live = "live/not-listening";
    assertThat(rules(run)).contains(live);
    assertThat(rules(check)).isEqualTo(rules(run).replace(live + " ", ""));
    assertThat(check.out()).contains("recorded: error[" + live + "]");
  }
}
