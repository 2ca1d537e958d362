package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.ptipc.cli.Cli.Run;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that compares, as a user runs it. */
@Tag("slow")
class CompareIT {
  @TempDir private static Path folder;

  /** Takes everything. */
  private static final String ACCEPTS =
      "while IFS= read -r l; do echo '{\"status\":\"accepted\"}'; done";

  private static Cli cli() {
    return new Cli(folder);
  }

  private static String serve() {
    return "'" + String.join("' '", cli().command("serve")) + "'";
  }

  @Test
  void ptipc_agrees_with_itself_on_the_whole_suite() throws Exception {
    Run run = cli().run("compare", "--target", serve());

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().toList())
        .last()
        .asString()
        .matches("1 target, \\d{4,} lines, 0 findings");
    assertThat(run.exit()).isZero();
  }

  @Test
  void a_finding_is_told_with_all_that_is_known() throws Exception {
    Run run =
        cli()
            .input("PROXY DONE\nPROXY DON'T\nPROXY 100%\n")
            .run("compare", "--lines", "-", "--target", ACCEPTS);

    assertThat(run.out())
        .isEqualTo(
            """
            `PROXY`, at `DONE`: ptipc says malformed, `while IFS= read -r l; do echo '{"status":"accepted"}'; done` says accepted
              shortest line | PROXY a
              differ        | after `PROXY `, where `DONE` is expected
              clause        | 3.3.2-PROXYDONE-1 (line/not-done)
              lines         | 2
              again         | printf 'PROXY a\\n' | ptipc compare --lines - --target '%s'

            1 target, 3 lines, 1 finding
            """
                .formatted(ACCEPTS.replace("'", "'\\''")));
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void the_json_fits_its_schema() throws Exception {
    Run run =
        cli()
            .input("ENV-ERROR \u0000\u00ff\nVERSION 1\nPROXY\n")
            .run(
                "compare",
                "--lines",
                "-",
                "--target",
                ACCEPTS,
                "--target",
                ACCEPTS.replace("accepted", "ok"),
                "--format",
                "json");

    JsonNode json = new ObjectMapper().readTree(run.out());
    try (InputStream schema =
        CompareIT.class.getResourceAsStream("/dev/ptipc/schema/compare.schema.json")) {
      assertThat(
              JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema).validate(json))
          .isEmpty();
    }
    assertThat(json.get("findings")).hasSize(4);
    assertThat(json.at("/findings/0/second/verdict").textValue()).isEqualTo("accepted");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void a_table_has_a_row_for_each_finding() throws Exception {
    Run run =
        cli()
            .input("PROXY a|b\nVERSION 1\n")
            .run("compare", "--lines", "-", "--target", "tee x|" + ACCEPTS, "--format", "markdown");

    assertThat(run.out().lines().filter(line -> line.startsWith("| ")))
        .hasSize(2)
        .last()
        .asString()
        .contains("tee x\\|while", "| `PROXY a` |");
  }

  @Test
  void two_that_both_may_do_as_they_do_are_held_against_each_other() throws Exception {
    Run run =
        cli()
            .input("VERSION 2\n")
            .run(
                "compare",
                "--lines",
                "-",
                "--target",
                ACCEPTS,
                "--target",
                "sed -u 's/^VERSION 1$/{\"status\":\"accepted\"}/; t; s/.*/{\"status\":\"refused\"}/'");

    assertThat(run.out())
        .startsWith("`VERSION`: while IFS= read")
        .contains("says refused\n", "1 finding\n");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void one_that_does_not_start_is_told() throws Exception {
    Run run = cli().run("compare", "--target", "./no-such-parser");

    assertThat(run.err())
        .startsWith("ptipc: the target `./no-such-parser` does not start: exit code 127, stderr: ");
    assertThat(run.out()).isEmpty();
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void what_makes_no_sense_is_wrong_usage() throws Exception {
    assertThat(cli().run("compare").exit()).isEqualTo(2);
    assertThat(cli().run("compare", "--target", "cat", "--timeout", "0").exit()).isEqualTo(2);
    assertThat(cli().run("compare", "--target", "cat", "--format", "sarif").exit()).isEqualTo(2);
  }

  @Test
  void lines_that_cannot_be_read_are_told() throws Exception {
    Run run = cli().run("compare", "--target", ACCEPTS, "--lines", "missing.txt");

    assertThat(run.err()).isEqualTo("ptipc: missing.txt: no such file\n");
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void a_full_disk_stops_it() throws Exception {
    Run run =
        cli()
            .input("PROXY\n")
            .shell(
                "\"$@\" compare --lines - --target '"
                    + ACCEPTS.replace("'", "'\\''")
                    + "' >/dev/full");

    assertThat(run.err()).isEqualTo("ptipc: standard output: no space left on device\n");
    assertThat(run.exit()).isEqualTo(4);
  }

  @Test
  void an_interrupt_loses_nothing_and_leaves_no_target_behind() throws Exception {
    Path alive = folder.resolve("alive.pid");
    // Tells its number when it has answered more lines than are asked at a time.
    String target =
        "n=0; "
            + ACCEPTS.replace(
                "do ", "do n=$((n + 1)); [ $n = 3000 ] && echo $$ >'" + alive + "'; ");
    Path lines = folder.resolve("endless");
    new ProcessBuilder("mkfifo", lines.toString()).start().waitFor();
    Path out = folder.resolve("interrupted.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            cli().command("compare", "--lines", lines.toString(), "--target", target));
    Process compare = builder.redirectOutput(out.toFile()).start();
    Process feeder = new ProcessBuilder("sh", "-c", "yes PROXY >'" + lines + "'").start();
    try {
      for (int i = 0; i < 600 && !Files.exists(alive); i++) {
        Thread.sleep(100);
      }
      compare.destroy();
      assertThat(compare.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      compare.destroyForcibly();
      feeder.descendants().forEach(ProcessHandle::destroyForcibly);
      feeder.destroyForcibly();
    }
    assertThat(Files.readString(out))
        .contains("shortest line | PROXY\n", "interrupted: 1 target, ");
    assertThat(compare.exitValue()).isEqualTo(143);
    long pid = Long.parseLong(Files.readString(alive, StandardCharsets.US_ASCII).strip());
    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
  }
}
