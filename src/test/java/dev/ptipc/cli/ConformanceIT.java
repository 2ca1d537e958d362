package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conformance command, as a user runs it. */
class ConformanceIT {
  @TempDir private static Path folder;

  private static Run conformance(List<String> options, List<String> parser) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("conformance"));
    arguments.addAll(options);
    arguments.add("--");
    arguments.addAll(parser);
    return new Cli(folder).run(arguments.toArray(String[]::new));
  }

  private static List<String> ptipc(String... arguments) {
    return new Cli(folder).command(arguments);
  }

  private static Path built() throws Exception {
    Path target = Path.of(System.getProperty("ptipc.cliJar")).getParent();
    try (DirectoryStream<Path> zips = Files.newDirectoryStream(target, "*-vectors.zip")) {
      return zips.iterator().next();
    }
  }

  @Test
  void ptipc_has_all_points() throws Exception {
    Run lines = conformance(List.of("--vectors", built().toString()), ptipc("serve"));
    Run sessions = conformance(List.of("--sessions"), ptipc("serve", "--sessions"));

    assertThat(lines.err()).isEmpty();
    assertThat(lines.out()).containsPattern("(?m)^cmethod +(\\d+) of \\1$");
    assertThat(lines.exit()).isZero();
    assertThat(sessions.out())
        .containsPattern("(?m)^environment +(\\d+) of \\1$")
        .containsPattern("(?m)^session +(\\d+) of \\1$");
    assertThat(sessions.exit()).isZero();
  }

  @Test
  void a_parser_that_takes_all_lines_gets_no_point_without_a_message() throws Exception {
    Run run =
        conformance(
            List.of("--format", "junit"),
            List.of("sh", "-c", "while read -r l; do echo '{\"status\":\"accepted\"}'; done"));

    assertThat(run.out())
        .contains("<skipped message=\"not scored: malformed is right, accepted\"/>")
        .contains("<failure message=\"message is missing\">");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void a_parser_that_does_not_start_and_vectors_of_another_version_are_told() throws Exception {
    Path zip = folder.resolve("later.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("proxy.json"));
      out.write("{\"vectorsVersion\":9}".getBytes(StandardCharsets.US_ASCII));
    }

    Run later = conformance(List.of("--vectors", zip.toString()), ptipc("serve"));
    Run missing = conformance(List.of(), List.of("./no-such-parser"));

    assertThat(later.err())
        .isEqualTo("ptipc: " + zip + ": proxy.json: vectors of version 9, where 1 can be read\n");
    assertThat(later.exit()).isEqualTo(3);
    assertThat(missing.err()).contains("`./no-such-parser` does not start: exit code 127");
    assertThat(missing.exit()).isEqualTo(3);
  }

  /** B.14. */
  @Test
  void a_program_that_is_no_parser_is_told_in_one_sentence() throws Exception {
    assertThat(conformance(List.of(), List.of("cat")).out())
        .matches(
            "the parser was given up after 0 of [0-9]+ answers:"
                + " no answer to its first line, no JSON: `[^\n]*`\n");
    assertThat(conformance(List.of(), List.of("sh", "-c", "read -r l; exit 0")).err())
        .matches("ptipc: the target [^\n]* does not start: exit code 0\n");
  }

  @Test
  void a_session_that_is_none_is_answered_so() throws Exception {
    Run run =
        new Cli(folder)
            .input("VERSION 1\n{\"stdout\":\"VERSION 1\\n\"}\n")
            .run("serve", "--sessions");

    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("{\"error\":\"no session in JSON\"}"),
            line -> assertThat(line).contains("\"status\":\"violation\"", "session/no-done"));
    assertThat(run.exit()).isZero();
  }

  /** Each answer may come in time, and all together take minutes. */
  @ParameterizedTest
  @CsvSource({
    "conformance --, the answers",
    "compare -n 9 --target, the answers to ",
    "compare --lines good.txt --target, the last answers"
  })
  void a_slow_parser_is_waited_for_with_a_word(String words, String answers) throws Exception {
    Files.writeString(folder.resolve("good.txt"), "VERSION 1\n");
    Path slow = folder.resolve("slow");
    String answer = "echo '{\"status\":\"ignored\"}'";
    Files.writeString(
        slow,
        "#!/bin/sh\nread -r first\n"
            + answer
            + "\nsleep 4\nwhile read -r line; do\n"
            + answer
            + "\ndone\n");
    assertThat(slow.toFile().setExecutable(true)).isTrue();
    Run run =
        new Cli(folder)
            .env("PTIPC_TERMINAL", "stderr")
            .env("TERM", "xterm")
            .run((words + " ./slow").split(" "));

    assertThat(run.err()).contains("waiting for " + answers);
  }
}
