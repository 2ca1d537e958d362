package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@code wrap} puts its report and its transcript, and what happens to what is there. */
@Tag("slow")
class WrapReportIT {

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
    return new Cli(folder).run(wrapped("sh", "-c", script));
  }

  private Process begin(Cli cli, String script) throws IOException {
    Process process = cli.start(wrapped("sh", "-c", script));
    assertThat(process.getInputStream().read()).isEqualTo('V');
    return process;
  }

  /** The transport waits for the end of its stdin. */
  private static void end(Process process) throws Exception {
    process.getOutputStream().close();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("wrap has ended").isTrue();
  }

  private static void awaitContent(Path file, String content) throws Exception {
    for (int i = 0;
        i < 12_000 && !(Files.exists(file) && Files.readString(file).contains(content));
        i++) {
      Thread.sleep(10);
    }
    assertThat(file).content().contains(content);
  }

  private static void isPrivate(Path file) throws IOException {
    assertThat(Files.isSymbolicLink(file)).isFalse();
    assertThat(Files.getAttribute(file, "unix:nlink")).isEqualTo(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  /** A.6. */
  @ParameterizedTest
  @ValueSource(strings = {"file", "symbolic link", "hard link", "file of another"})
  void what_is_there_is_replaced_and_what_it_leads_to_is_not_touched(String what) throws Exception {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    for (Path name : List.of(report(), transcript())) {
      switch (what) {
        case "symbolic link" -> Files.createSymbolicLink(name, precious);
        case "hard link" -> Files.createLink(name, precious);
        default -> Files.writeString(name, "old");
      }
      if (what.equals("file of another") && Files.getAttribute(name, "unix:uid").equals(0)) {
        Files.setAttribute(name, "unix:uid", 65534);
      }
    }
    assertThat(wrap("echo VERSION 1; exit 4").exit()).isEqualTo(4);
    assertThat(precious).content().isEqualTo("precious");
    for (Path name : List.of(report(), transcript())) {
      isPrivate(name);
      assertThat(name).content().contains("VERSION 1");
      assertThat(Files.getAttribute(name, "unix:uid"))
          .isEqualTo(Files.getAttribute(precious, "unix:uid"));
    }
  }

  /** A.6. */
  @Test
  void a_folder_that_others_may_write_to_is_refused_and_the_transport_runs() throws Exception {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    Run run = new Cli(folder).run("wrap", "--report", "open/report", "--", "sh", "-c", "exit 4");
    assertThat(run.err())
        .isEqualTo(
            "ptipc: cannot write open/report: everybody may put something in its place, as the"
                + " folder has no sticky bit; there will be no report\n");
    assertThat(run.exit()).isEqualTo(4);
    assertThat(open).isEmptyDirectory();
  }

  /** A.7: as a parent sees it that starts a transport that dies again and again. */
  @Test
  void the_last_report_stands_while_the_next_run_has_little_to_tell() throws Exception {
    wrap("echo VERSION 1; echo first >&2; exit 4");
    Process second = begin(new Cli(folder), "echo VERSION 1; cat; echo second >&2; exit 5");
    assertThat(report()).content().contains("exit   | code 4", "first");
    assertThat(transcript()).content().contains("# exit: code=4");
    end(second);
    assertThat(report()).content().contains("exit   | code 5").doesNotContain("first");
    assertThat(transcript()).content().contains("# exit: code=5");
    assertThat(folder.resolve("report.old")).content().contains("exit   | code 4", "first");
    assertThat(folder.resolve("report.transcript.old")).content().contains("# exit: code=4");
    isPrivate(folder.resolve("report.old"));
    wrap("exit 6");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(4);
    }
  }

  /** A.7. */
  @Test
  void the_first_report_grows_in_its_place() throws Exception {
    Process process = begin(new Cli(folder), "echo VERSION 1; cat; exit 5");
    awaitContent(report(), "stdout | VERSION 1\n");
    isPrivate(report());
    end(process);
    assertThat(report()).content().contains("exit   | code 5");
    assertThat(folder.resolve("report.old")).doesNotExist();
  }

  /** A.7: a minute, but for this test. */
  @Test
  void a_transport_that_lives_on_has_its_report_in_place() throws Exception {
    wrap("exit 4");
    Cli soon = new Cli(folder).java("-Dptipc.wrap.settled=1");
    Process process = begin(soon, "echo VERSION 1; read x; echo more >&2; cat; exit 5");
    awaitContent(report(), "stdout | VERSION 1\n");
    assertThat(folder.resolve("report.old")).content().contains("exit   | code 4");
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
    awaitContent(report(), "stderr | more\n");
    end(process);
    assertThat(report()).content().contains("exit   | code 5");
    assertThat(folder.resolve("report.old")).content().contains("exit   | code 4");
    isPrivate(report());
  }

  /** A.7. */
  @Test
  void a_killed_wrap_leaves_the_last_report_as_it_is() throws Exception {
    wrap("exit 4");
    String before = Files.readString(report());
    Process process = begin(new Cli(folder), "echo VERSION 1; cat");
    process.destroyForcibly();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("wrap has ended").isTrue();
    assertThat(report()).content().isEqualTo(before);
  }

  /** A.7: both ends are told whichever comes first. */
  @Test
  void two_at_once_write_to_files_of_their_own() throws Exception {
    wrap("exit 4");
    Process one = begin(new Cli(folder), "echo VERSION 1; cat; exit 5");
    Process two = begin(new Cli(folder), "echo VERSION 1; cat; exit 6");
    end(one);
    assertThat(report()).content().contains("exit   | code 5");
    end(two);
    assertThat(report()).content().contains("exit   | code 6");
    assertThat(folder.resolve("report.old")).content().contains("exit   | code 5");
  }

  /** A.8: what is in the report is what a parent would not have shown. */
  @ParameterizedTest
  @CsvSource({
    "none, no such program",
    "plain, permission denied; the file is not executable",
    "'\"/bin/sh\"', no such program; the quotes are part of the name",
    "'/', is a directory"
  })
  void a_program_that_cannot_be_started(String program, String why) throws Exception {
    Files.writeString(folder.resolve("plain"), "#!/bin/sh\n");
    String name = program.startsWith("\"") ? program : folder.resolve(program).toString();
    Run run = new Cli(folder).run(wrapped(name));
    String told = "cannot start " + name + ": " + why + "\n";
    assertThat(run.err()).isEqualTo("ptipc: " + told);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(report()).content().endsWith(name + ": could not be started: " + why + "\n");
    assertThat(transcript()).content().contains("# finding: could not be started: " + why + "\n");
  }

  @Test
  void a_report_that_cannot_be_written_is_told_and_disturbs_nobody() throws Exception {
    Run run =
        new Cli(folder)
            .run("wrap", "--report", "none/report", "--", "sh", "-c", "echo VERSION 1; exit 4");
    assertThat(run.out()).isEqualTo("VERSION 1\n");
    assertThat(run.err())
        .isEqualTo("ptipc: cannot write none/report: no such directory; there will be no report\n");
    assertThat(run.exit()).isEqualTo(4);
  }

  /** A.6: opening it would wait for a reader. */
  @Test
  void a_report_in_a_pipe_is_refused_and_holds_nobody_up() throws Exception {
    new ProcessBuilder("mkfifo", report().toString()).start().waitFor();
    Run run = wrap("head -c 3000000 /dev/zero; exit 4");
    assertThat(run.out()).hasSize(3_000_000);
    assertThat(run.err()).endsWith("not a file; there will be no report\n");
    assertThat(run.exit()).isEqualTo(4);
  }

  /** A.15: a limit of the size of a file stands for a full disk. */
  @Test
  void a_disk_that_is_full_at_the_end_is_told() throws Exception {
    wrap("exit 7");
    Run run =
        new Cli(folder)
            .java("-XX:-UsePerfData")
            .env("REPORT", report().toString())
            .shell(
                "ulimit -f 4; \"$@\" wrap --report \"$REPORT\" --"
                    + " sh -c 'echo VERSION 1; head -c 5000 /dev/zero; exit 4'");
    assertThat(run.err())
        .startsWith("ptipc: cannot write " + report() + ": ")
        .endsWith("; the report is not complete\n");
    assertThat(run.exit()).isEqualTo(4);
    assertThat(report()).content().contains("exit   | code 7");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void no_place_for_the_report_is_told_where_it_is() throws Exception {
    Run run = new Cli(folder).java("-Djava.io.tmpdir=" + folder).run("wrap", "--", "true");
    String path = run.err().strip().replace("ptipc: report in ", "");
    assertThat(Path.of(path)).content().contains("exit   | code 0, by itself");
    assertThat(Path.of(path + ".transcript")).content().contains("# exit: code=0 ended-by=itself");
  }

  /** A.15. */
  @Test
  void no_temporary_folder_is_a_sentence_and_no_reason_not_to_run() throws Exception {
    Run run =
        new Cli(folder).java("-Djava.io.tmpdir=/no/such").run("wrap", "--", "sh", "-c", "exit 4");
    assertThat(run.err())
        .isEqualTo(
            "ptipc: cannot make a temporary folder in /no/such (java.io.tmpdir): there is no such"
                + " folder; there will be no report\n");
    assertThat(run.exit()).isEqualTo(4);
  }
}
