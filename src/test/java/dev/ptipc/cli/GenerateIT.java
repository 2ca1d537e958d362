package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ptipc generate} as a user runs it. */
@Tag("slow")
class GenerateIT {

  @TempDir private static Path folder;

  private static Run generate(String arguments) throws IOException, InterruptedException {
    return new Cli(folder).run(("generate " + arguments).split(" ", -1));
  }

  private static List<String> lines(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    List<String> lines = new ArrayList<>(List.of(run.out().split("\n", -1)));
    assertThat(lines.remove(lines.size() - 1)).isEmpty();
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines", "suite", "dictionary"})
  void help_ends_with_an_example(String command) throws Exception {
    Run run = generate(command + " --help");

    assertThat(run.out())
        .startsWith("Usage: ptipc generate " + command + " ")
        .containsPattern("\nExample: ptipc generate " + command + ".*\n$");
    assertThat(run.exit()).isZero();
  }

  @Test
  void ten_lines_come_unless_told_otherwise() throws Exception {
    assertThat(lines(generate("lines"))).hasSize(10);
    assertThat(lines(generate("lines -n 3 --seed -7"))).hasSize(3);
    String parsed = new Cli(folder).input(generate("lines -n 280").out()).run("parse").out();
    assertThat(parsed.lines().filter(line -> line.contains("\"status\":\"ok\""))).hasSize(130);
    assertThat(parsed.lines().filter(line -> line.contains("\"status\":\"unknown\""))).hasSize(10);
  }

  @Test
  void a_case_and_a_shard_are_those_of_the_whole() throws Exception {
    List<String> all = lines(generate("lines -n 25 --seed 5 --verdict malformed"));

    List<String> third = lines(generate("lines --case 3 --seed 5 --verdict malformed"));
    assertThat(third).containsExactly(all.get(2));
    List<String> gathered = new ArrayList<>(all);
    for (int part = 1; part <= 4; part++) {
      String shard = "--shard " + part + "/4";
      List<String> those = lines(generate("lines -n 25 --seed 5 --verdict malformed " + shard));
      assertThat(those).hasSize(part == 1 ? 7 : 6);
      for (int i = 0; i < those.size(); i++) {
        gathered.set(part - 1 + 4 * i, null);
        assertThat(those.get(i)).isEqualTo(all.get(part - 1 + 4 * i));
      }
    }
    assertThat(gathered).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--verdict ok",
        "--verdict violation --max-len 60",
        "--verdict malformed:VALUES",
        "--rule line/carriage-return",
        "--uniform 30 --verdict LOG"
      })
  void json_is_what_parse_prints_of_the_lines(String options) throws Exception {
    Run lines = generate("lines -n 200 " + options);
    Run json = generate("lines -n 200 --format json " + options);

    assertThat(json.out()).isEqualTo(new Cli(folder).input(lines.out()).run("parse").out());
    assertThat(json.out().lines()).hasSize(200);
    assertThat(json.exit()).isZero();
  }

  @Test
  void files_are_named_by_their_bytes() throws Exception {
    Path seeds = folder.resolve("seeds");

    Run run = generate("lines -n 50 --uniform 12 --format files --output " + seeds);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    TreeSet<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String sum =
            new BigInteger(1, MessageDigest.getInstance("SHA-1").digest(bytes)).toString(16);
        assertThat(file.getFileName().toString()).hasSize(40).endsWith(sum);
        found.add(new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            lines(generate("lines -n 50 --uniform 12")).stream().map(line -> line + "\n").toList());
  }

  @Test
  void mutants_are_made_of_a_file_or_of_standard_input() throws Exception {
    Path file = Files.writeString(folder.resolve("given.txt"), "VERSION 1\r\nPROXY DONE\n");

    List<String> mutants =
        lines(generate("lines -n 30 --verdict malformed --distance 2 --mutants-of " + file));
    Run piped =
        new Cli(folder)
            .input("VERSION 1\nPROXY DONE\n")
            .run(
                "generate",
                "lines",
                "-n",
                "30",
                "--verdict",
                "malformed",
                "--distance",
                "2",
                "--mutants-of",
                "-");

    assertThat(lines(piped)).isEqualTo(mutants);
    assertThat(mutants).allMatch(line -> line.length() >= 7 && line.length() <= 12);
  }

  @Test
  void a_line_that_is_too_long_is_told_and_not_changed() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("long.txt"), "a".repeat(65537) + "\nPROXY DONE\n" + "b".repeat(65537));

    Run run = generate("lines -n 30 --mutants-of " + file);
    Run none =
        new Cli(folder)
            .input("a".repeat(65537) + "\n")
            .run("generate", "lines", "--mutants-of", "-");

    assertThat(run.out().lines()).hasSize(30).allMatch(line -> line.length() >= 9);
    assertThat(run.err())
        .isEqualTo(
            "ptipc: %1$s:1: too long, not changed\nptipc: %1$s:3: too long, not changed\n"
                .formatted(file));
    assertThat(run.exit()).isZero();
    assertThat(none.err())
        .contains("ptipc: -:1: too long, not changed\n", "- has no lines to change");
    assertThat(none.exit()).isEqualTo(2);
  }

  @Test
  void what_cannot_be_read_or_opened_is_told() throws Exception {
    Run absent = generate("lines --mutants-of absent.txt");
    Run nowhere = generate("lines --output /nowhere/lines.txt");

    assertThat(absent).isEqualTo(new Run(3, "", "ptipc: absent.txt: no such file\n"));
    assertThat(nowhere.err())
        .isEqualTo("ptipc: cannot write /nowhere/lines.txt: no such directory\n");
    assertThat(nowhere.exit()).isEqualTo(3);
  }

  @Test
  void a_full_disk_ends_it() throws Exception {
    Run stdout = new Cli(folder).shell("\"$@\" generate lines -n 100000 >/dev/full");
    Run file = generate("lines -n 100000 --output /dev/full");

    assertThat(stdout.err()).isEqualTo("ptipc: standard output: no space left on device\n");
    assertThat(stdout.exit()).isEqualTo(4);
    assertThat(file.err()).isEqualTo("ptipc: /dev/full: no space left on device\n");
    assertThat(file.exit()).isEqualTo(4);
  }

  @Test
  void a_reader_that_has_seen_enough_ends_it_quietly() throws Exception {
    Run run =
        new Cli(folder)
            .shell("{ \"$@\" generate lines -n 9999999999; echo \"exit $?\" >&2; } | head -n 2");

    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).isEqualTo("exit 141\n");
  }

  @Test
  void what_was_made_before_an_interrupt_is_there() throws Exception {
    Run run =
        new Cli(folder)
            .shell(
                "\"$@\" generate lines -n 9999999999 --uniform 20 --output made.txt & child=$!;"
                    + " while ! [ -s made.txt ]; do sleep 0.1; done; kill -TERM $child;"
                    + " wait $child; echo \"exit $?\"");

    assertThat(run.out()).isEqualTo("exit 143\n");
    byte[] made = Files.readAllBytes(folder.resolve("made.txt"));
    assertThat(made.length).isPositive();
    assertThat(made.length % 21).isZero();
    assertThat(made[made.length - 1]).isEqualTo((byte) '\n');
  }

  @Test
  void a_suite_comes_with_its_certificate() throws Exception {
    Path certificate = folder.resolve("certificate.txt");

    Run run = generate("suite --edges --certificate " + certificate);

    long lines = run.out().chars().filter(c -> c == '\n').count();
    assertThat(run.err())
        .matches("ptipc: " + lines + " lines cover all \\d+; \\d+ cannot\n")
        .contains("; " + (lines - 1) + " cannot");
    assertThat(Files.readAllLines(certificate))
        .hasSize((int) lines)
        .allMatch(line -> line.matches("(reads|ends ) .*"));
    assertThat(run.exit()).isZero();
  }

  @Test
  void the_dictionary_is_printed() throws Exception {
    assertThat(lines(generate("dictionary"))).contains("CMETHODS=\"CMETHODS\"");
  }
}
