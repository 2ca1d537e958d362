package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A recorded transport that is played is judged as the record is. */
@Tag("slow")
class PlayedTranscriptsIT {

  private static final Path TRANSCRIPTS = Path.of("src/test/resources/corpus/transcripts");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "obfs4-client-badname-dash",
        "obfs4-client-proxy-http",
        "obfs4-client-ver-list",
        "obfs4-server-bind-order",
        "obfs4-x-server-dup",
        "snowflake-client-dup",
        "snowflake-client-mixed",
        "snowflake-client-exit0",
        "snowflake-client-proxy-bogus",
        "sf-live-err-nul"
      })
  void the_verdict_is_that_of_check(String name) throws Exception {
    Path file = TRANSCRIPTS.resolve(name + ".txt").toAbsolutePath();
    Run check = new Cli(folder).run("check", file.toString());
    List<String> run = new ArrayList<>(List.of("run"));
    run.addAll(environment(file));
    run.add("--");
    run.addAll(new Cli(folder).command("play", file.toString()));
    Run live = new Cli(folder).run(run.toArray(String[]::new));

    assertThat(findings(live)).containsExactlyInAnyOrderElementsOf(findings(check));
  }

  /** The options that give the transport the variables of the transcript. */
  private static List<String> environment(Path file) throws IOException {
    List<String> options = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# env: ")) {
        options.addAll(List.of("--env", line.substring("# env: ".length())));
      }
    }
    boolean server = String.join(" ", options).contains("TOR_PT_SERVER_TRANSPORTS=");
    options.addAll(0, List.of(server ? "--server" : "--client", "a"));
    return options;
  }

  /**
   * Nobody listens where the recorded transport did, and {@code run} sets variables of its own, so
   * what is found there does not count.
   */
  private static List<String> findings(Run run) {
    return run.out()
        .lines()
        .filter(line -> line.matches("(error|warning|note)\\[(?!live/|environment/).*"))
        .toList();
  }
}
