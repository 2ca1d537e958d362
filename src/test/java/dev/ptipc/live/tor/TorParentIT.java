package dev.ptipc.live.tor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.Peer;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Examples;
import dev.ptipc.docs.PlayedExamples;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.live.tor.TorOutcome.Ending;
import dev.ptipc.live.tor.TorOutcome.Registered;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the rules about lines and sessions, played to a real tor. */
@Tag("peers")
class TorParentIT {

  /** Most of the time each waits for tor, so it may be more than there are processors. */
  private static final int AT_ONCE = 8;

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final Path JAR = Path.of(System.getProperty("ptipc.cliJar"));

  @TempDir private static Path folder;

  private static final Map<Played, TorOutcome> OUTCOMES = new LinkedHashMap<>();
  private static TorParent parent;

  @BeforeAll
  static void play() throws Exception {
    parent = new TorParent(Peer.need("tor"), PlayerCommand.in(folder), LIMIT);
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      Map<Played, Future<TorOutcome>> all = new LinkedHashMap<>();
      for (Played played : played()) {
        all.put(played, pool.submit(() -> parent.run(played.session)));
      }
      for (var each : all.entrySet()) {
        OUTCOMES.put(each.getKey(), each.getValue().get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @AfterAll
  static void close() {
    if (parent != null) {
      parent.close();
    }
  }

  /** Near misses of a rule count only as valid sessions. */
  private static List<Played> played() {
    List<Played> all = new ArrayList<>();
    for (Rule rule : PlayedExamples.rules()) {
      Examples.of(rule.id()).forEach((name, example) -> all.add(new Played(rule, name, example)));
    }
    return all.stream()
        .filter(played -> !played.name.startsWith("y_") || played.isValid())
        .toList();
  }

  @Test
  void tor_registers_of_a_valid_session_what_our_parser_reads() {
    List<Played> valid = OUTCOMES.keySet().stream().filter(Played::isValid).toList();
    assertThat(valid).hasSizeGreaterThan(20);
    assertThat(valid.stream().map(played -> played.environment().role()).distinct())
        .containsExactlyInAnyOrder(Role.CLIENT, Role.SERVER);
    assertThat(valid)
        .allSatisfy(
            played -> {
              TorOutcome outcome = OUTCOMES.get(played);
              assertThat(outcome.isAccepted()).as("%s", outcome).isTrue();
              assertThat(outcome.ending()).isEqualTo(Ending.STAYED);
              assertThat(outcome.registered())
                  .containsExactlyInAnyOrderElementsOf(played.registered());
            });
  }

  @Test
  void each_session_has_a_verdict_and_tor_outlives_it() throws IOException {
    assertThat(OUTCOMES)
        .allSatisfy(
            (played, outcome) -> {
              assertThat(outcome.crash()).isNull();
              assertThat(outcome.ending()).isNotEqualTo(Ending.LEFT_BEHIND);
              if (outcome.refusal() == null) {
                assertThat(outcome.state()).isNotEmpty().isNotEqualTo("Infant");
                assertThat(outcome.ending()).isNotEqualTo(Ending.NOT_STARTED);
              } else {
                assertThat(outcome.registered()).isEmpty();
              }
            });
    Files.writeString(JAR.resolveSibling("tor-sessions.md"), TorTable.of(OUTCOMES));
  }

  @Test
  void nothing_is_left() throws IOException {
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      assertThat(processes.filter(process -> commandLine(process).contains(folder.toString())))
          .isEmpty();
    }
  }

  private static String commandLine(Path process) {
    try {
      return Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  @Test
  void an_environment_that_tor_refuses_is_told() throws Exception {
    Map<String, Bytes> environment = Map.of(Variable.CLIENT_TRANSPORTS, Bytes.of("no-identifier"));
    TorOutcome outcome = parent.run(new Session(environment, Bytes.of("VERSION 1\n"), null));
    assertThat(outcome.refusal()).contains("no-identifier");
    assertThat(outcome.ending()).isEqualTo(Ending.NOT_STARTED);
  }

  @Test
  void a_transport_that_exits_is_told_with_its_code() throws Exception {
    Map<String, Bytes> environment = Map.of(Variable.SERVER_TRANSPORTS, Bytes.of("a"));
    Bytes stdout = Bytes.of("VERSION 1\nSMETHOD a 127.0.0.1:4321 ARGS:k=v\nSMETHODS DONE\n");
    TorOutcome outcome =
        parent.run(new Session(environment, stdout, new Session.Exit(3, "itself")));
    assertThat(outcome.ending()).isEqualTo(Ending.ITSELF);
    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.registered())
        .containsExactly(new Registered(Role.SERVER, "a", "127.0.0.1", 4321));
  }
}
