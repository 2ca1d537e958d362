package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.check.Corpus;
import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file large enough to be split, against the same bytes through a pipe. */
@Tag("slow")
class CliParallelIT {
  @TempDir private static Path folder;

  @BeforeAll
  static void largeFile() throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("large"))) {
      for (int i = 0; i < 24; i++) {
        for (int j = 0; j < 10; j++) {
          for (byte[] line : Corpus.lines()) {
            out.write(line);
            out.write(i % 8 == 7 ? new byte[] {'\r', '\n'} : new byte[] {'\n'});
          }
        }
        byte[] longLine = new byte[i * 7_000];
        Arrays.fill(longLine, (byte) 'x');
        out.write(longLine);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse",
        "parse --max-line 50",
        "parse --max-line 300000",
        "check --lines-only",
        "check --lines-only --color always --max-line 200",
        "check --lines-only --format json",
        "check --lines-only --format sarif",
      })
  void a_file_and_a_pipe_give_the_same(String command) throws Exception {
    assertThat(Files.size(folder.resolve("large"))).isGreaterThan(4 << 20);

    Run file = new Cli(folder).shell("\"$@\" " + command + " <large");
    Run pipe = new Cli(folder).shell("cat large | \"$@\" " + command);

    assertThat(file.err()).isEqualTo(pipe.err()).isEmpty();
    assertThat(file.out().equals(pipe.out())).isTrue();
    assertThat(file.exit()).isEqualTo(pipe.exit()).isEqualTo(1);
  }

  @Test
  void output_that_nobody_reads_ends_the_command_quietly() throws Exception {
    Run run = new Cli(folder).shell("{ \"$@\" parse large; echo \"exit $?\" >&2; } | head -n 1");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).isEqualTo("exit 141\n");
  }

  @Test
  void a_full_disk_stops_the_command() throws Exception {
    Run run = new Cli(folder).shell("\"$@\" parse large >/dev/full");

    assertThat(run.err()).isEqualTo("ptipc: standard output: no space left on device\n");
    assertThat(run.exit()).isEqualTo(4);
  }
}
