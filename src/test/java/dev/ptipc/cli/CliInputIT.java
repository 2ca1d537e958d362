package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command line can name, and what can stand there. */
class CliInputIT {
  @TempDir private static Path folder;

  @BeforeAll
  static void files() throws IOException {
    Files.writeString(folder.resolve("good.txt"), "VERSION 1\nCMETHODS DONE\n");
    Files.writeString(folder.resolve("bad.txt"), "VERSION 2\n");
    Files.createDirectory(folder.resolve("folder"));
  }

  private static Cli cli() {
    return new Cli(folder);
  }

  @Test
  void files_are_read_in_order_and_a_dash_is_standard_input() throws Exception {
    Run run = cli().input("FOO\n").run("parse", "good.txt", "-", "bad.txt");

    assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(",\"offset\""))))
        .containsExactly(
            "{\"file\":\"good.txt\",\"line\":1",
            "{\"file\":\"good.txt\",\"line\":2",
            "{\"file\":\"-\",\"line\":1",
            "{\"file\":\"bad.txt\",\"line\":1");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void one_that_cannot_be_read_is_told_and_the_others_are_read() throws Exception {
    Run run = cli().run("check", "--lines-only", "missing.txt", "good.txt", "folder", "bad.txt");

    assertThat(run.err())
        .isEqualTo("ptipc: missing.txt: no such file\nptipc: folder: is a directory\n");
    assertThat(run.out())
        .contains("good.txt: nothing to complain about in 2 lines\n")
        .endsWith("bad.txt: 1 error, 0 warnings, 0 notes in 1 line\n");
    assertThat(run.exit()).isEqualTo(3);
  }

  /** Without an option the parser of options is left out. */
  @Test
  void words_alone_do_what_they_do_beside_an_option() throws Exception {
    String[] files = {"check", "missing.txt", "good.txt", "-", "folder", "bad.txt", ""};
    String[] told = {"check", "--", "missing.txt", "good.txt", "-", "folder", "bad.txt", ""};

    assertThat(cli().input("FOO\n").run(files)).isEqualTo(cli().input("FOO\n").run(told));
    assertThat(cli().run("explain", "line/host"))
        .isEqualTo(cli().run("explain", "--", "line/host"));
    assertThat(cli().run("explain", "line/hots"))
        .isEqualTo(cli().run("explain", "--", "line/hots"));
  }

  @Test
  void a_report_in_json_is_whole_though_a_file_is_missing() throws Exception {
    Run run = cli().run("check", "--format", "json", "--lines-only", "missing.txt");
    Run whole = cli().run("check", "--format", "json", "missing.txt");

    assertThat(run.out()).isEmpty();
    assertThat(whole.out()).startsWith("{\"schemaVersion\":1,\"files\":[],").endsWith("]}\n");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(whole.exit()).isEqualTo(3);
  }

  @Test
  void a_name_of_no_characters_is_no_file() throws Exception {
    Run run = cli().run("parse", "", "good.txt");

    assertThat(run.err()).isEqualTo("ptipc: '': no such file\n");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void a_path_through_a_file_cannot_be_read_even_by_root() throws Exception {
    Run run = cli().run("parse", "good.txt/x");

    assertThat(run.err()).isEqualTo("ptipc: good.txt/x: not a directory on the way there\n");
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void a_hostile_name_cannot_reach_the_terminal() throws Exception {
    Run run = cli().run("check", "\u001b[2J\u0007\n.txt");

    assertThat(run.err()).isEqualTo("ptipc: \\x1b[2J\\x07\\x0a.txt: no such file\n");
    assertThat(run.exit()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PROXY DONE | line/no-newline",
        "ENV-ERROR a\u0000b\n | line/nul",
        "PROXY DONE\r\n | line/carriage-return",
        "ENV-ERROR \u00ff\u001b[31m\n | line/non-ascii"
      })
  void any_byte_is_input(String inputAndRule) throws Exception {
    String[] parts = inputAndRule.split(" \\| ", -1);

    Run run = cli().input(parts[0]).run("check", "--lines-only", "--fail-on", "note");

    assertThat(run.out()).contains("[" + parts[1] + "]").matches("[\\x20-\\x7E\n]+");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void noise_is_judged_line_by_line() throws Exception {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    long lines =
        new String(noise, StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count();

    Run text = cli().input(out -> out.write(noise)).run("check", "--lines-only");
    Run json = cli().input(out -> out.write(noise)).run("parse");

    assertThat(text.out()).matches("[\\x20-\\x7E\n]+").endsWith(" in " + (lines + 1) + " lines\n");
    assertThat(json.out().lines()).hasSize((int) lines + 1);
    assertThat(json.out()).doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F]");
    // ANTLR's listeners would write here.
    assertThat(text.err()).isEmpty();
    assertThat(json.err()).isEmpty();
    assertThat(text.exit()).isEqualTo(1);
    assertThat(json.exit()).isEqualTo(1);
  }

  @Test
  void a_broken_header_is_told_beside_the_lines() throws Exception {
    String transcript = "# ptipc transcript 1\n# \u001b\n# stdout: 10 bytes\nVERSION 1\n";

    Run parsed = cli().input(transcript).run("parse");
    Run checked = cli().input(transcript).run("check", "--lines-only");

    assertThat(parsed.out()).startsWith("{\"file\":\"-\",\"line\":1,\"fileLine\":4,\"offset\":0,");
    assertThat(parsed.err()).startsWith("error[transcript/header]: ").contains("\n2 | # \\x1b\n");
    assertThat(checked.out()).startsWith("error[transcript/header]: ");
    assertThat(parsed.exit()).isEqualTo(1);
    assertThat(checked.exit()).isEqualTo(1);
  }

  /** The authority is within reach, and says the same. */
  @Test
  void the_reference_parser_says_what_the_automaton_says() throws Exception {
    List<String> transcripts = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            Path.of("src/test/resources/corpus/transcripts").toAbsolutePath())) {
      files.forEach(file -> transcripts.add(file.toString()));
    }
    assertThat(transcripts).hasSizeGreaterThan(30);
    for (String command : List.of("check", "parse", "check --lines-only")) {
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      words.addAll(transcripts);
      Run automaton = cli().run(words.toArray(String[]::new));
      words.addAll(List.of("--engine", "reference"));
      Run reference = cli().run(words.toArray(String[]::new));

      assertThat(reference).isEqualTo(automaton);
    }
    assertThat(cli().run("check", "--engine", "antlr").exit()).isEqualTo(2);
  }
}
