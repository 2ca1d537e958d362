package dev.ptipc.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever started a run ends it, before it ends by itself. */
class RunInterruptIT extends RunCase {

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void is_interrupted_in_the_middle(String signal, int code) throws Exception {
    Process process =
        start(
            "--client",
            "a",
            "--",
            "sh",
            "-c",
            "trap '' INT TERM; (setsid sleep 600 &); echo VERSION 1; while :; do sleep 1; done");
    assertThat(new String(process.getInputStream().readNBytes(18), US_ASCII))
        .isEqualTo("stdout | VERSION 1");
    signal(process, signal);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(code);
  }

  /** As long as nothing is settled, it is told as what it is, and what is shown is shown whole. */
  @Test
  void is_told_as_interrupted() throws Exception {
    Process process =
        start("--client", "a", "--", "sh", "-c", "printf 'VERSION 1\\nX\\0\\nCMETHO'; sleep 600");
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII));
    String line = out.readLine();
    while (!line.equals("stdout | X\\x00")) {
      line = out.readLine();
    }
    signal(process, "INT");
    assertThat(out.lines())
        .containsSubsequence(
            "stdout | CMETHO",
            "exit   | interrupted",
            "sh: broke the protocol in line 2: a NUL directly after `X`, where a space"
                + " or the end of the line is expected; not settled: interrupted before `CMETHODS DONE`",
            "sh: 1 error, 0 warnings, 0 notes in 2 lines");
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "json | \"unread\":[{\"file\":\"sh\",\"why\":\"interrupted\"}]",
        "json | \"text\":\"not settled: interrupted before",
        "sarif | \"executionSuccessful\":false",
        "junit | <error message=\"interrupted\" type=\"unread\"",
        "github | ::error file=sh::sh: interrupted"
      })
  void is_told_as_interrupted_to_programs(String format, String told) throws Exception {
    Path begun = folder.resolve("begun");
    String script = "echo VERSION 1; : > " + begun + "; exec sleep 600";
    Process process = start("--format", format, "--client", "a", "--", "sh", "-c", script);
    while (!Files.exists(begun)) {
      Thread.sleep(10);
    }
    signal(process, "INT");
    assertThat(new String(process.getInputStream().readAllBytes(), US_ASCII))
        .contains(told)
        .doesNotContain("testcase classname=\"sh\" name=\"session/");
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
  }

  /** Nobody reads the output any more, so that it cannot end in order. */
  @Test
  void is_interrupted_twice_while_it_cannot_write() throws Exception {
    Process process = start("--client", "a", "--", "sh", "-c", "exec yes VERSION 1");
    process.getInputStream().readNBytes(1);
    signal(process, "INT");
    assertThat(process.waitFor(1, TimeUnit.SECONDS)).isFalse();
    signal(process, "INT");
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
  }

  @Test
  void an_interrupt_is_how_to_stay_until_one_has_seen_enough() throws Exception {
    Path file = folder.resolve("run.txt");
    String bye = "cat >/dev/null; echo LOG SEVERITY=info MESSAGE=bye";
    Process process =
        start(
            "--client",
            "a",
            "--for",
            "0",
            "--record",
            file.toString(),
            "--",
            "sh",
            "-c",
            "echo VERSION 1; echo CMETHODS DONE; sleep 1; echo STATUS TYPE=a B=c >&2; " + bye);
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII));
    String line = out.readLine();
    while (!line.startsWith("stderr")) {
      line = out.readLine();
    }
    signal(process, "INT");
    assertThat(out.lines()).contains("log    | info: bye", "exit   | code 0, by stdin-close");
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(file).content().contains("MESSAGE=bye\n", "# exit: code=0 ended-by=stdin-close\n");
  }

  /** However long a transport was given to end, it has that long when somebody interrupts. */
  @Test
  void an_interrupt_leaves_the_transport_its_grace() throws Exception {
    Path file = folder.resolve("run.txt");
    Process process =
        start(
            "--client",
            "a",
            "--for",
            "0",
            "--grace",
            "7",
            "--record",
            file.toString(),
            "--",
            "sh",
            "-c",
            "trap '' TERM; echo VERSION 1; echo CMETHODS DONE; while :; do sleep 1; done");
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII));
    String line = out.readLine();
    while (!line.equals("stdout | CMETHODS DONE")) {
      line = out.readLine();
    }
    signal(process, "INT");
    assertThat(Runs.rules(String.join("\n", out.lines().toList())))
        .startsWith("live/stdin-close-ignored live/sigterm-ignored ");
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(file).content().contains(" ended-by=SIGKILL\n");
  }
}
