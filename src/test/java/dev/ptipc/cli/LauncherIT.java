package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher as a distribution has it, in lines of sh in which {@code $P} is its name. */
class LauncherIT {

  /** {@code café}, written by sh, whatever the locale of these tests. */
  private static final String NAME = "\"$(printf 'caf\\303\\251')\"";

  @TempDir private static Path folder;

  @BeforeAll
  static void distribution() throws IOException {
    Path program = Files.createDirectories(folder.resolve("bin")).resolve("ptipc");
    Files.copy(Path.of("ptipc"), program);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Path library = Files.createDirectories(folder.resolve("lib/ptipc"));
    Files.copy(Path.of(System.getProperty("ptipc.cliJar")), library.resolve("ptipc-0.jar"));
  }

  /** Without a place for an archive of classes, which would take longer to make than all this. */
  private static Run shell(String locale, String script) throws Exception {
    return new Cli(folder)
        .env("JAVA_HOME", System.getProperty("java.home"))
        .env("XDG_CACHE_HOME", "/proc/none")
        .env("PTIPC_JAVA_OPTS", "-Djava.io.tmpdir=" + Suite.DIRECTORY)
        .env("P", folder.resolve("bin/ptipc").toString())
        .env("LC_ALL", locale)
        .shell(script);
  }

  /** An archive fits only the jar that it was made of, by its path. */
  @Test
  @Tag("slow")
  void each_of_two_installations_has_an_archive_of_its_own() throws Exception {
    Run run =
        shell(
            "C.UTF-8",
            "mkdir other && cp -R \"${P%/*}\" \"${P%/*}/../lib\" other && export XDG_CACHE_HOME=$PWD/cache;"
                + " \"$P\" --version && other/bin/ptipc --version;"
                + " find cache -name '*.jsa' -size +0 | wc -l");

    assertThat(run.out()).endsWith("\n2\n");
    assertThat(run.err()).isEmpty();
  }

  /** Where the first start makes an archive, whatever the names of the folders. */
  @Test
  @Tag("slow")
  void a_first_start_is_one_in_any_locale() throws Exception {
    Run run =
        shell(
            "C",
            "mkdir first && cd first && mkdir {} && cp -R \"${P%/*}\" \"${P%/*}/../lib\" {} && export XDG_CACHE_HOME=$PWD/{}/cache;"
                    .replace("{}", NAME)
                + " PTIPC_JAVA_OPTS= "
                + NAME
                + "/bin/ptipc --version && find \"$XDG_CACHE_HOME\" -name '*.jsa' -size +0 | wc -l");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("\n1\n");
  }

  /** A JVM ends at once where the end of its archive is not there. */
  @Test
  @Tag("slow")
  void a_damaged_archive_is_made_anew() throws Exception {
    Run run =
        shell(
            "C.UTF-8",
            "export XDG_CACHE_HOME=$PWD/damaged; \"$P\" --version; archive=$(find damaged -name '*.jsa');"
                + " chmod u+w \"$archive\" && truncate -s 5000000 \"$archive\";"
                + " \"$P\" --version; find damaged -name '*.jsa' -size +5000000c | wc -l");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(3).last().isEqualTo("1");
  }

  /** What is relative is no place for a cache. */
  @Test
  void nothing_is_kept_in_the_folder_that_it_is_started_in() throws Exception {
    Run run =
        shell(
            "C.UTF-8",
            "mkdir empty && cd empty && HOME=/proc XDG_CACHE_HOME=cache \"$P\" --version && ls");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("ptipc ").hasLineCount(1);
  }

  @Test
  void the_report_of_a_crash_is_not_left_there_either() throws Exception {
    Run run =
        shell(
            "C.UTF-8",
            "mkdir crash && cd crash && ulimit -c 0; mkfifo in; \"$P\" serve <in >out 2>&1 & exec 3>in;"
                + " echo VERSION 1 >&3; until [ -s out ]; do sleep 0.1; done; kill -SEGV $!; wait $!; ls");

    assertThat(run.out()).isEqualTo("in\nout\n");
  }

  /** A parent would take it for what the transport says. */
  @Test
  void nor_is_a_crash_told_under_wrap() throws Exception {
    Run run =
        shell(
            "C.UTF-8",
            "ulimit -c 0; \"$P\" wrap --report r -- sh -c 'echo up; until [ -s told ]; do sleep 0.1; done; kill -SEGV $PPID' >told; cat told");

    assertThat(run.out()).isEqualTo("up\n");
  }

  /** Root may read all. */
  @Test
  void a_file_that_may_not_be_read_is_told_in_one_line() throws Exception {
    Run run =
        shell(
            "C.UTF-8",
            "[ \"$(id -u)\" != 0 ] || as='setpriv --reuid=65534 --clear-groups'; chmod 755 .;"
                + " echo VERSION 1 >secret; chmod 000 secret; ${as-} \"$P\" check secret");

    assertThat(run).isEqualTo(new Run(3, "", "ptipc: secret: permission denied\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "check --lines-only --format json", "serve"})
  void a_closed_stdin_is_an_empty_one(String arguments) throws Exception {
    assertThat(shell("C.UTF-8", "\"$P\" " + arguments + " <&-")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void a_transport_is_wrapped_without_a_stdin() throws Exception {
    Run run =
        shell("C.UTF-8", "\"$P\" wrap --report r -- sh -c 'head -c 9 | wc -c; exit 7' <&- 2>&-");

    assertThat(run).isEqualTo(new Run(7, "0\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "no_SUCH", "C.UTF-8", ""})
  void words_and_file_names_are_utf8_in_any_locale(String locale) throws Exception {
    Run parsed = shell(locale, "echo VERSION 1 >" + NAME + "; \"$P\" parse " + NAME);
    Run checked =
        shell(locale, "\"$P\" check --env TOR_PT_STATE_LOCATION=" + NAME + " --format json");

    assertThat(parsed.out()).startsWith("{\"file\":\"caf\u00c3\u00a9\",\"line\":1,");
    assertThat(parsed.exit()).isZero();
    assertThat(checked.out())
        .contains("\"variable\":\"TOR_PT_STATE_LOCATION\",")
        .contains("\"column\":1,\"endColumn\":6,\"message\":\"the path is not absolute\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "no_SUCH", "C.UTF-8", ""})
  void what_is_run_has_the_locale_that_was_there(String locale) throws Exception {
    String transport = " -- sh -c 'env | grep LC_ALL; echo \"$1\"' sh " + NAME;
    String expected = "LC_ALL=" + locale + "\ncaf\u00c3\u00a9\n";

    Run wrapped = shell(locale, "\"$P\" wrap --report r" + transport);
    Run run = shell(locale, "\"$P\" run --client a --record r" + transport + "; cat r");

    assertThat(wrapped.out()).isEqualTo(expected);
    assertThat(run.out()).contains(" bytes\n" + expected + "# stderr: 0 bytes\n");
  }

  @Test
  void where_there_was_none_there_is_none() throws Exception {
    Run run =
        shell("", "unset LC_ALL LC_CTYPE LANG; \"$P\" wrap --report r -- sh -c 'env | grep LC_'");

    assertThat(run).isEqualTo(new Run(1, "", ""));
  }

  /** Though what ends by itself ends without what Java does at its end. */
  @Test
  void what_a_signal_has_ended_says_so() throws Exception {
    Run run =
        shell(
            "C",
            "unset PTIPC_JAVA_OPTS; \"$P\" generate lines -n 999999999 >made &"
                + " until [ -s made ]; do sleep 0.1; done; kill -TERM $!; wait $!");

    assertThat(run).isEqualTo(new Run(143, "", ""));
  }

  @Test
  void what_java_says_at_a_signal_stays_out_of_the_answers() throws Exception {
    Run run =
        shell(
            "C",
            "mkfifo in; \"$P\" serve <in >out 2>err & exec 3>in; echo VERSION 1 >&3;"
                + " until [ -s out ]; do sleep 0.1; done; kill -QUIT $!;"
                + " until grep -q 'thread dump' err; do sleep 0.1; done;"
                + " echo VERSION 1 >&3; exec 3>&-; wait $!; cat out");

    assertThat(run.out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"file\":\"-\",\"line\":"));
  }

  @Test
  void and_out_of_what_a_transport_says() throws Exception {
    Run run =
        shell(
            "C",
            "mkfifo pipe; \"$P\" wrap --report r -- sh -c 'echo up; read line; echo down >&2'"
                + " <pipe >said & exec 3>pipe; until [ -s said ]; do sleep 0.1; done;"
                + " kill -QUIT $!; sleep 0.5; echo >&3; exec 3>&-; wait $!; cat said");

    assertThat(run).isEqualTo(new Run(0, "up\n", "down\n"));
  }
}
