package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.cli.Cli.Run;
import dev.ptipc.fuzz.session.Violators;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ptipc generate sessions} as a user runs it. */
@Tag("slow")
class GenerateSessionsIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  private static Run sessions(String arguments) throws Exception {
    return new Cli(folder).run(("generate sessions " + arguments).split(" ", -1));
  }

  @Test
  void help_ends_with_an_example() throws Exception {
    Run run = sessions("--help");

    assertThat(run.out()).containsPattern("\nExample: ptipc generate sessions .*\n$");
    assertThat(run.exit()).isZero();
  }

  @Test
  void serve_takes_them_and_finds_what_they_tell() throws Exception {
    Run made = sessions("--each");
    Run served = new Cli(folder).input(made.out()).run("serve", "--sessions");

    List<String> asked = made.out().lines().toList();
    List<String> answered = served.out().lines().toList();
    assertThat(answered).hasSameSizeAs(asked).hasSizeGreaterThan(100);
    for (int i = 0; i < asked.size(); i++) {
      assertThat(JSON.readTree(answered.get(i)).get("diagnostics"))
          .isEqualTo(JSON.readTree(asked.get(i)).get("diagnostics"));
    }
  }

  @Test
  void json_tells_what_a_checker_has_to_find() throws Exception {
    Run run = sessions("-n 3 --clause 3.3.2-proxy-2");

    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    for (String line : lines) {
      JsonNode session = JSON.readTree(line);
      assertThat(session.get("clause").asText()).isEqualTo("3.3.2-PROXY-2");
      assertThat(variable(session, "TOR_PT_PROXY")).contains("://");
      byte[] stdout = Base64.getDecoder().decode(session.get("stdoutBase64").asText());
      assertThat(new String(stdout, StandardCharsets.US_ASCII)).contains("VERSION 1\n");
      assertThat(session.get("diagnostics").findValuesAsText("clause"))
          .containsExactly("3.3.2-PROXY-2");
      assertThat(session.get("diagnostics").findValuesAsText("rule"))
          .containsExactly(session.get("rule").asText());
    }
  }

  @Test
  void a_transcript_is_judged_by_check_as_it_was_meant() throws Exception {
    Run good = sessions("--case 4 --format transcript");
    Run broken = sessions("--case 4 --format transcript --clause 3.3.3-DONE-1");

    Run checkedGood = new Cli(folder).input(good.out()).run("check", "--fail-on", "warning");
    Run checkedBroken = new Cli(folder).input(broken.out()).run("check");

    assertThat(checkedGood.exit()).as(checkedGood.out()).isZero();
    assertThat(checkedBroken.out()).contains("clause: 3.3.3-DONE-1 ");
    assertThat(checkedBroken.exit()).isEqualTo(1);
    assertThat(broken.out()).contains("# note: breaks 3.3.3-DONE-1: ");
  }

  @Test
  void each_is_a_file_for_each_way() throws Exception {
    Path files = folder.resolve("each");

    Run run = sessions("--each --format files --output " + files);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    try (Stream<Path> list = Files.list(files)) {
      assertThat(list).hasSize(Violators.ofEachWay().size());
    }
  }

  @Test
  void changed_sessions_tell_what_was_done_and_what_is_found_then() throws Exception {
    Run made = sessions("-n 40 --mutate 3");
    Run served = new Cli(folder).input(made.out()).run("serve", "--sessions");

    List<String> asked = made.out().lines().toList();
    List<String> answered = served.out().lines().toList();
    assertThat(asked).hasSize(40);
    int found = 0;
    for (int i = 0; i < asked.size(); i++) {
      JsonNode session = JSON.readTree(asked.get(i));
      assertThat(session.get("way").asText().split("; ", -1)).hasSizeBetween(1, 3);
      assertThat(session.get("clause").isNull()).isTrue();
      assertThat(JSON.readTree(answered.get(i)).get("diagnostics"))
          .isEqualTo(session.get("diagnostics"));
      found += session.get("diagnostics").isEmpty() ? 0 : 1;
    }
    assertThat(found).isGreaterThan(20);
    assertThat(sessions("--mutate 0").err()).startsWith("ptipc: --mutate takes 1 to 1000, not 0");
    assertThat(sessions("--case 7 --mutate 2 --format transcript").out())
        .contains("# note: changed: ");
  }

  @Test
  void stdout_alone_is_what_fuzzers_take() throws Exception {
    Path seeds = folder.resolve("stdouts");

    Run run = sessions("-n 5 --format stdout --output " + seeds);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    try (Stream<Path> list = Files.list(seeds)) {
      assertThat(list.toList())
          .hasSize(5)
          .allSatisfy(file -> assertThat(file).content().doesNotContain("TOR_PT").endsWith("\n"));
    }
  }

  @Test
  void a_given_environment_is_that_of_every_session() throws Exception {
    Run run = sessions("-n 4 --env TOR_PT_SERVER_TRANSPORTS=mine");

    for (String line : run.out().lines().toList()) {
      JsonNode session = JSON.readTree(line);
      assertThat(variable(session, "TOR_PT_SERVER_TRANSPORTS")).isEqualTo("mine");
      assertThat(variable(session, "TOR_PT_MANAGED_TRANSPORT_VER")).isEqualTo("1");
    }
  }

  @Test
  void the_list_has_each_clause() throws Exception {
    Run run = sessions("--list");

    assertThat(run.out())
        .contains("3.3.2-PROXY-1  session/proxy-late  `PROXY DONE` after the first report\n")
        .contains("3.3.2-ORDER-1  -  It is a parent that keeps or breaks it.\n");
  }

  @Test
  void each_goes_through_the_list() throws Exception {
    List<String> done = new ArrayList<>();
    for (String line : sessions("--each").out().lines().toList()) {
      JsonNode session = JSON.readTree(line);
      done.add(
          text(session, "clause") + "  " + text(session, "rule") + "  " + text(session, "way"));
    }

    assertThat(sessions("--list").out().lines().filter(line -> !line.contains("  -  ")))
        .containsExactlyElementsOf(done);
  }

  private static String text(JsonNode session, String name) {
    return session.get(name).asText();
  }

  private static String variable(JsonNode session, String name) {
    for (JsonNode variable : session.get("environment")) {
      if (variable.get("name").asText().equals(name)) {
        return variable.get("value").asText();
      }
    }
    return fail("no " + name + " in " + session);
  }
}
