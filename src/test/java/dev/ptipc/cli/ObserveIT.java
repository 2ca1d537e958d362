package dev.ptipc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.Processes;
import dev.ptipc.cli.Cli.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a parent does is put into the cells of the matrix, whatever the parent is. */
@Tag("slow")
class ObserveIT {

  private static final String GOOD = "line/socks4/y_socks5";
  private static final String OCTAL = "line/escape-octal/i_goptlib";
  private static final String UNKNOWN = "line/unknown-keyword/i_new";
  private static final String FATAL = "line/surplus/y_error-text";

  @TempDir private Path folder;

  /** A peer that tells one thing of every session and one of every line. */
  private Run observe(String row, String told, String... more) throws Exception {
    Path peer = folder.resolve("peer");
    String script =
        "case $1 in\n"
            + "--version) echo library 1.0;;\n"
            + "lines) echo '{\"status\":\"accepted\"}';;\n"
            + "*) "
            + told
            + ";;\nesac\n";
    Files.write(peer, script.getBytes(UTF_8));
    List<String> words = new ArrayList<>(List.of("observe", "--parent", "arti", "--row", row));
    words.addAll(List.of("--peer", "sh", "--peer", peer.toString()));
    words.addAll(List.of(more));
    return new Cli(folder).run(words.toArray(String[]::new));
  }

  private static String json(String error, String registered, String log) {
    String why = error.isEmpty() ? "null" : "\"" + error + "\"";
    String methods =
        registered.isEmpty()
            ? ""
            : "{\"transport\":\"trebuchet\",\"address\":\"" + registered + "\",\"port\":19999}";
    String said =
        log.isEmpty()
            ? ""
            : "{\"level\":\""
                + log.split(" ", 2)[0]
                + "\",\"text\":\""
                + log.split(" ", 2)[1]
                + "\"}";
    return "echo '{\"error\":" + why + ",\"registered\":[" + methods + "],\"log\":[" + said + "]}'";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        GOOD + "|''|127.0.0.1|''|reads",
        GOOD + "|''|127.0.0.2|''|reads differently (registers `trebuchet at 127.0.0.2 port 19999`)",
        GOOD + "|no socks5|''|''|ends the transport (no socks5)",
        GOOD + "|TimeoutError|''|''|ignores (waits for more)",
        OCTAL + "|''|127.0.0.1|INFO [pt sh] broker said \\\"busy\\\"|reads",
        OCTAL
            + "|''|127.0.0.1|INFO [pt sh] broker said 42|reads differently (logs `broker said 42`)",
        OCTAL + "|''|127.0.0.1|WARN bad octal|refuses (bad octal)",
        OCTAL + "|''|127.0.0.1|INFO PT stdout unknown keyword LOG|ignores",
        UNKNOWN + "|''|127.0.0.1|WARN unknown PT line: BANDWIDTH obfs4 4096|ignores",
        UNKNOWN + "|unknown word|''|''|ends the transport (unknown word)",
        FATAL + "|it said: SOCKS 4 upstream proxies unsupported.|''|''|reads",
        FATAL + "|gone|''|''|reads differently (ends the transport and does not show its text)",
      })
  void a_cell_says_what_was_seen(
      String row, String error, String registered, String log, String cell) throws Exception {
    Run run = observe(row, json(error, registered, log));

    assertThat(run.out()).endsWith("\n  Arti (library 1.0): " + cell + "\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  @Test
  void what_is_written_is_what_the_matrix_reads() throws Exception {
    Path file = folder.resolve("seen.json");
    observe(UNKNOWN, json("unknown word", "", ""), "--write", file.toString());

    assertThat(Files.readString(file))
        .contains("\"difference\" : \"breaks a clause that binds the parent\"")
        .contains("\"command\" : \"ptipc observe --parent arti --row " + UNKNOWN + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "echo nonsense|the peer answers with no JSON object",
        "exit 7|the peer ended with exit code 7",
        "kill -ABRT $$|the peer ended with exit code 134",
        "yes|the peer ended with exit code 141",
      })
  void a_peer_that_fails_leaves_its_cell_untested(String told, String why) throws Exception {
    Run run = observe(GOOD, told);

    assertThat(run.err()).contains("not seen: " + GOOD + ": " + why);
    assertThat(run.out()).endsWith("untested\n");
    assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(Processes.naming(folder)).isEmpty();
  }

  @Test
  void a_peer_that_is_not_there_is_told_with_how_to_make_it() throws Exception {
    Run run = new Cli(folder).run("observe", "--parent", "arti");

    assertThat(run.err())
        .contains("target/peers/arti/debug/ptipc-peer-arti is not there")
        .contains("`src/peers/build.sh arti` makes it");
    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
  }

  @ParameterizedTest
  @CsvSource({"tor", "arti"})
  void a_peer_that_does_not_start_is_told_in_our_words(String parent) throws Exception {
    Run run =
        new Cli(folder).run("observe", "--parent", parent, "--peer", "/nosuch", "--row", GOOD);

    assertThat(run.err()).isEqualTo("ptipc: cannot start /nosuch: no such program\n");
    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
  }
}
