package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input without end, and output that nobody reads. */
@Tag("slow")
class CliLimitsIT {
  @TempDir private static Path folder;

  private static Cli cli() {
    return new Cli(folder);
  }

  private static Cli.Input repeated(String text, int times, String last) {
    byte[] block = text.repeat(1000).getBytes(StandardCharsets.US_ASCII);
    return (OutputStream out) -> {
      for (int i = 0; i < times / 1000; i++) {
        out.write(block);
      }
      out.write(last.getBytes(StandardCharsets.US_ASCII));
    };
  }

  @Test
  void a_line_of_100_megabytes_is_passed_over_and_the_next_is_read() throws Exception {
    Run run =
        cli()
            .java("-Xmx64m")
            .input(repeated("x".repeat(1000), 100_000, "\nVERSION 1\n"))
            .run("parse");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains("\"text\":null,\"status\":\"malformed\"", "source/line-too-long"),
            line ->
                assertThat(line)
                    .startsWith("{\"file\":\"-\",\"line\":2,\"offset\":100000001,")
                    .contains("\"status\":\"ok\",\"message\":{\"type\":\"VERSION\""));
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void a_million_lines_need_no_more_memory_than_one() throws Exception {
    Run run =
        cli()
            .java("-Xmx64m")
            .input(repeated("CMETHODS DONE\n", 1_000_000, "PROXY\n"))
            .run("check", "--lines-only");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(" --> -:1000001:6\n")
        .endsWith("-: 1 error, 0 warnings, 0 notes in 1000001 lines\n");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void findings_are_written_as_they_are_found() throws Exception {
    Run run =
        cli()
            .java("-Xmx32m")
            .input(repeated("FOO\n", 100_000, ""))
            .run("check", "--lines-only", "--format", "json");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(100_000);
    assertThat(run.exit()).isZero();
  }

  @Test
  void the_limit_can_be_set() throws Exception {
    Run run =
        cli()
            .input("PROXY DONE\nENV-ERROR x\nFOO")
            .run("check", "--lines-only", "--max-line", "10");

    assertThat(run.out())
        .contains("error[source/line-too-long]: the line has more than 10 bytes and was not read\n")
        .contains(" --> -:2:11\n")
        .doesNotContain("-:1:")
        .contains("note[line/unknown-keyword]");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void a_limit_that_memory_does_not_allow_stops_the_command() throws Exception {
    Run run =
        cli()
            .java("-Xmx32m")
            .input(repeated("x".repeat(1000), 60_000, "\n"))
            .run("parse", "--max-line", "1073741824");

    assertThat(run.err())
        .isEqualTo(
            "ptipc: out of memory; a smaller --max-line, or a larger -Xmx in PTIPC_JAVA_OPTS, may help\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.exit()).isEqualTo(4);
  }

  @Test
  void output_that_nobody_reads_ends_the_command_quietly() throws Exception {
    Run run =
        cli()
            .input(repeated("FOO\n", 50_000, ""))
            .shell("{ \"$@\" parse; echo \"exit $?\" >&2; } | head -n 1");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).isEqualTo("exit 141\n");
  }

  /** The reader is gone before there is anything to read. */
  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "github"})
  void a_report_that_nobody_reads_does_so_in_every_form(String form) throws Exception {
    Run run =
        cli()
            .input(repeated("CMETHOD a b\n", 5_000, ""))
            .shell("{ \"$@\" check --format " + form + "; echo \"exit $?\" >&2; } | true");

    assertThat(run.err()).isEqualTo("exit 141\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "github"})
  void a_report_that_is_closed_does_so_in_every_form(String form) throws Exception {
    Run run = cli().input("FOO\n").shell("\"$@\" check --format " + form + " >&-");

    assertThat(run).isEqualTo(new Run(141, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "github"})
  void a_full_disk_stops_the_command_in_every_form(String form) throws Exception {
    for (int lines : new int[] {1_000, 5_000}) {
      Run run =
          cli()
              .input(repeated("CMETHOD a b\n", lines, ""))
              .shell("\"$@\" check --format " + form + " >/dev/full");

      assertThat(run)
          .isEqualTo(new Run(4, "", "ptipc: standard output: no space left on device\n"));
    }
  }

  @Test
  void output_that_is_closed_does_so_too() throws Exception {
    Run parsed = cli().input("FOO\n").shell("\"$@\" parse >&-");
    Run explained = cli().shell("\"$@\" explain >&-");

    assertThat(parsed).isEqualTo(new Run(141, "", ""));
    assertThat(explained).isEqualTo(new Run(141, "", ""));
  }
}
