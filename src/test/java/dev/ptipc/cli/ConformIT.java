package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as a user types it. Whatever the program does, nothing of it is left. */
@Tag("slow")
class ConformIT {

  /** Says that it could start none, whatever it is asked for. */
  private static final String NOTHING = "echo VERSION 1; echo CMETHODS DONE; cat >/dev/null";

  @TempDir private Path folder;

  /** The directories of the scenarios lie here, so that those of other programs do not count. */
  @TempDir private Path temporary;

  private Cli cli() {
    return new Cli(folder).java("-Xmx64m").java("-Djava.io.tmpdir=" + temporary);
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    return cli()
        .run(Stream.concat(Stream.of("conform"), Stream.of(arguments)).toArray(String[]::new));
  }

  private Run client(String script) throws IOException, InterruptedException {
    return run(
        "--role",
        "client",
        "--transport",
        "a",
        "--scenario",
        "client-names",
        "--timeout",
        "1",
        "--",
        "sh",
        "-c",
        script);
  }

  @AfterEach
  void nothing_is_left() throws IOException {
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left.filter(path -> path.toString().contains("ptipc-state"))).isEmpty();
    }
    assertThat(processes()).isEmpty();
  }

  /** Those that were given a state directory there. */
  private List<ProcessHandle> processes() throws IOException {
    return Suite.processes(temporary.resolve("ptipc"));
  }

  @Test
  void a_program_that_cannot_be_started_is_told() throws Exception {
    Run run = run("--", "./nothing-such");

    assertThat(run.err()).isEqualTo("ptipc: cannot start ./nothing-such: no such program\n");
    assertThat(run.out())
        .isEqualTo(
            """
            ./nothing-such: client: could not be started: no such program
            ./nothing-such: server: could not be started: no such program
            """);
    assertThat(run.exit()).isEqualTo(3);
  }

  /** A transport that somebody names is put through the scenarios, though it did not start. */
  @Test
  void a_named_transport_is_believed() throws Exception {
    Run run =
        run(
            "--role",
            "client",
            "--transport",
            "a",
            "--scenario",
            "client-one",
            "--",
            "sh",
            "-c",
            NOTHING);

    assertThat(run.out())
        .doesNotContain("left out:")
        .contains("note[session/silent-name]: `a` was asked for but not reported\n");
  }

  @Test
  void a_program_without_a_transport_is_no_success() throws Exception {
    Run run = client(NOTHING);

    assertThat(run.out())
        .startsWith("sh: client: started nothing: it reported no transport\nsh: 0 errors, ")
        .contains("  client: none\n");
    assertThat(run.err())
        .isEqualTo("ptipc: the program starts none of the transports that it was asked for\n");
    assertThat(run.exit()).isEqualTo(4);
  }

  /** Whatever else is found, its author has to learn how to name it. */
  @Test
  void a_program_of_an_unknown_name_is_told_to_give_it() throws Exception {
    Run run =
        run(
            "--role",
            "client",
            "--fail-on",
            "note",
            "--timeout",
            "1",
            "--",
            "sh",
            "-c",
            "echo VERSION 1; echo CMETHOD-ERROR obfs4 no such method; echo CMETHODS DONE; cat");

    assertThat(run.out()).contains("session/error-for-unknown-name");
    assertThat(run.err())
        .isEqualTo(
            "ptipc: the program has none of the well-known transports; name one with --transport,"
                + " as torrc calls it\n");
    assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
  }

  /** One that dies of its first connection, say, a moment after that. */
  @Test
  void a_death_is_not_laid_to_the_end_of_stdin() throws Exception {
    Run run =
        run(
            "--role",
            "client",
            "--transport",
            "a",
            "--scenario",
            "client-stdin-unset",
            "--timeout",
            "1",
            "--",
            "sh",
            "-c",
            "echo VERSION 1; echo CMETHOD a socks5 127.0.0.1:9; echo CMETHODS DONE;"
                + " sleep 0.1; exit 2");

    assertThat(run.out())
        .contains("live/ended-by-itself")
        .doesNotContain("conform/exits-on-stdin-close");
  }

  @Test
  void a_fault_is_told_with_its_transcript() throws Exception {
    Run run = client("printf 'VERSION 2\\nCMETHODS DONE\\n\\033[2J\\n'; cat >/dev/null");

    assertThat(run.out())
        .contains("error[line/version]")
        .contains("\n  transcript of client-names:\n    # ptipc transcript 1\n")
        .contains("\n    VERSION 2\n    CMETHODS DONE\n    \\x1b[2J\n")
        .doesNotContain("\u001b");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void a_program_that_exits_without_a_word_is_told_at_once() throws Exception {
    Run run = run("--", "true");

    assertThat(run.out())
        .startsWith("true: client: ended with code 0 before `VERSION`: nothing on stderr\n")
        .doesNotContain("not reached  ", "not applicable  ")
        .contains(
            "\nerror[session/no-version]: ", "\nerror           3.3.1-VERSION-4     neither ");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void a_program_that_says_nothing_takes_no_longer_than_it_may() throws Exception {
    Run run = client("exec sleep 600");

    assertThat(run.out())
        .startsWith("sh: client: stopped by its parent before `VERSION`\nsh: 2 errors, ")
        .contains("error[live/too-slow]", "error[session/no-version]");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void a_file_beside_the_user_is_found_from_the_directory_of_a_scenario() throws Exception {
    Files.writeString(folder.resolve("transport.sh"), NOTHING);
    Run run = run("--scenario", "client-names", "--", "sh", "./transport.sh");

    assertThat(run.out()).contains(": 0 errors, ");
    assertThat(run.out().replaceAll("\n *", ""))
        .contains(folder.resolve("transport.sh").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "json, '{\"schemaVersion\":1,\"program\":\"sh -c '",
    "sarif, '{\"$schema\":\"'",
    "github, 'sh: client: started nothing: '",
    "junit, '<?xml version=\"1.0\" encoding=\"UTF-8\"?>'",
    "markdown, '# sh\n\n- client: started nothing: '",
    "html, '<!DOCTYPE html>'"
  })
  void other_forms_are_written(String format, String start) throws Exception {
    Run run = run("--format", format, "--scenario", "client-names", "--", "sh", "-c", NOTHING);

    assertThat(run.out()).startsWith(start).endsWith("\n");
  }

  /** Also of a program that cannot be started; on standard output the form is that of --format. */
  @ParameterizedTest
  @CsvSource({"sh, 1", "./none, 3"})
  void one_run_writes_several_reports(String program, int exit) throws Exception {
    Run run =
        run(
            ("--scenario client-names --fail-on note --format github --report sarif=a.sarif"
                    + " --report json=b.json -- "
                    + program
                    + " -c exit")
                .split(" "));

    assertThat(run.exit()).as(run.err()).isEqualTo(exit);
    assertThat(run.out()).isNotEmpty().doesNotStartWith("{");
    assertThat(folder.resolve("a.sarif")).content().startsWith("{\"$schema\":").endsWith("\n");
    assertThat(folder.resolve("b.json"))
        .content()
        .startsWith("{\"schemaVersion\":1,")
        .endsWith("\n");
    assertThat(folder.toFile().list()).filteredOn(name -> name.endsWith(".part")).isEmpty();
  }

  @Test
  void what_is_hidden_is_hidden_in_every_report() throws Exception {
    String script = "echo VERSION 1; echo CMETHOD a socks5 203.0.113.7:1; echo CMETHODS DONE; cat";
    run(
        "--mask",
        "--role",
        "client",
        "--transport",
        "a",
        "--scenario",
        "client-names",
        "--timeout",
        "1",
        "--report",
        "json=a.json",
        "--",
        "sh",
        "-c",
        script);

    assertThat(folder.resolve("a.json"))
        .content()
        .contains("CMETHOD a socks5 ")
        .doesNotContain("CMETHOD a socks5 203.0.113.7");
  }

  @Test
  void an_interrupt_leaves_nothing_behind_and_is_no_mistake() throws Exception {
    Process process =
        new ProcessBuilder(
                // Whoever starts the tests may ignore the signal (A.15).
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                System.getProperty("ptipc.cliJar"),
                "conform",
                "--",
                "sh",
                "-c",
                "trap '' TERM; echo VERSION 1; sleep 600 & sleep 600")
            .redirectErrorStream(true)
            .start();
    for (int i = 0; i < 2400 && processes().isEmpty(); i++) {
      Thread.sleep(50);
    }
    assertThat(processes()).isNotEmpty();

    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(process.getInputStream()).isEmpty();
  }
}
