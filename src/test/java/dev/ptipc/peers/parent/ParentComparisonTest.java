package dev.ptipc.peers.parent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.live.tor.TorOutcome;
import dev.ptipc.live.tor.TorOutcome.Ending;
import dev.ptipc.live.tor.TorOutcome.Heard;
import dev.ptipc.live.tor.TorOutcome.Registered;
import dev.ptipc.peers.parent.ParentBench.Parent;
import dev.ptipc.report.Schemas;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Causes and witnesses, with parents that are made up. */
class ParentComparisonTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private static List<Heard> heard(int lines) {
    return Collections.nCopies(lines, new Heard("", 0, List.of()));
  }

  private static TorOutcome taken(List<Registered> registered, String... log) {
    return new TorOutcome(
        "Completed", registered, heard(9), List.of(log), Ending.STAYED, null, null, null);
  }

  private static TorOutcome killed(int lines, String... log) {
    return new TorOutcome(
        "Broken", List.of(), heard(lines), List.of(log), Ending.KILLED, null, null, null);
  }

  private static Registered registered(String name, String address, int port) {
    return new Registered(Role.CLIENT, name, address, port);
  }

  private static ParentCase session(String... lines) {
    Bytes stdout = Bytes.of(String.join("\n", lines) + "\n");
    return CaseMaker.session("test", new Session(Map.of(), stdout, null));
  }

  /** Compares; what comes of it has the shape that its schema tells. */
  private static ParentResult compare(Parent parent, ParentCase... cases)
      throws IOException, InterruptedException {
    try (ParentBench bench = new ParentBench(parent, 2, LONG)) {
      ParentResult result =
          new ParentComparison(bench, count -> {}).compare(Arrays.asList(cases), "fake");
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      ParentJson.write(result, more -> {}, json);
      JsonNode read = new ObjectMapper().readTree(json.toByteArray());
      assertThat(Schemas.schema("parent").validate(read)).isEmpty();
      assertThat(read.get("findings")).hasSameSizeAs(result.findings());
      return result;
    }
  }

  @Test
  void a_parent_that_does_as_the_session_says_does_not_depart() throws Exception {
    Parent parent =
        session -> taken(List.of(registered("a", "127.0.0.1", 9), registered("b", "::1", 10)));
    ParentResult result =
        compare(
            parent,
            session(
                "VERSION 1",
                "CMETHOD a socks5 127.0.0.1:9",
                "CMETHOD b socks5 [0:0::1]:10",
                "CMETHODS DONE"));
    assertThat(result.findings()).isEmpty();
    assertThat(result.sessions()).isEqualTo(1);
  }

  @Test
  void what_is_accepted_in_spite_of_one_error_is_one_finding_with_the_least_lines()
      throws Exception {
    Parent parent = session -> taken(List.of());
    ParentResult result =
        compare(
            parent,
            session("VERSION 1", "LOG SEVERITY=info MESSAGE=x", "CMETHODS DONE x"),
            session("VERSION 1", "LOG SEVERITY=info MESSAGE=y", "X y", "CMETHODS DONE y z"));
    assertThat(result.findings())
        .filteredOn(finding -> "line/surplus".equals(finding.rule()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo("accepts what has an error");
              assertThat(finding.clause()).isEqualTo("3.3.2-DONE-2");
              assertThat(finding.severity()).isEqualTo("error");
              assertThat(finding.sessions()).isEqualTo(2);
              assertThat(finding.witness().session().stdout().latin1())
                  .endsWith("CMETHODS DONE x\n");
              assertThat(finding.witness().lines()).hasSizeLessThan(3);
            });
  }

  @Test
  void an_error_that_the_parent_warns_of_is_no_departure() throws Exception {
    Parent parent =
        session ->
            taken(List.of(), "NOTICE Unknown line received by managed proxy ().", "WARN anything");
    assertThat(compare(parent, session("VERSION 1", "", "CMETHODS DONE")).findings()).isEmpty();
  }

  @Test
  void a_good_session_that_is_ended_is_told_with_the_parents_words() throws Exception {
    Parent parent = session -> killed(2, "WARN Managed proxy sent us a 5 line.");
    ParentResult result = compare(parent, session("VERSION 1", "CMETHODS DONE"));
    assertThat(result.findings())
        .extracting(ParentFinding::kind, ParentFinding::keyword, ParentFinding::does)
        .containsExactly(
            tuple(
                "refuses what is allowed",
                "CMETHODS",
                "ends the transport, and says `WARN Managed proxy sent us a 5 line.`"));
  }

  @Test
  void another_address_than_the_lines_is_told() throws Exception {
    Parent parent = session -> taken(List.of(registered("a", "127.0.0.2", 9)));
    assertThat(
            compare(parent, session("VERSION 1", "CMETHOD a socks5 127.0.0.1:9", "CMETHODS DONE"))
                .findings())
        .extracting(ParentFinding::kind, ParentFinding::does)
        .containsExactly(tuple("misreads what is allowed", "registers `a at 127.0.0.2 port 9`"));
  }

  @Test
  void a_reason_that_nobody_is_told_is_dropped() throws Exception {
    ParentCase given = session("VERSION 1", "ENV-ERROR no room");
    assertThat(compare(session -> killed(2), given).findings())
        .extracting(ParentFinding::kind, ParentFinding::keyword)
        .containsExactly(tuple("drops what a message says", "ENV-ERROR"));
    String told =
        "WARN Managed proxy couldn't understand the pluggable transport environment (no room)";
    assertThat(compare(session -> killed(2, told), given).findings()).isEmpty();
  }

  @Test
  void a_crash_and_a_hang_come_first_and_are_not_published() throws Exception {
    Parent parent =
        session -> {
          if (session.stdout().latin1().contains("STATUS")) {
            throw new SocketTimeoutException("the parent says nothing");
          }
          return new TorOutcome(
              "",
              List.of(),
              heard(1),
              List.of(),
              Ending.STAYED,
              null,
              null,
              "last words\nexit code 134");
        };
    ParentResult result =
        compare(
            parent,
            session("VERSION 1", "CMETHODS DONE"),
            session("VERSION 1", "STATUS TRANSPORT=a B=c", "CMETHODS DONE"));
    assertThat(result.findings())
        .extracting(ParentFinding::kind)
        .containsExactly("crashes", "hangs");
    assertThat(result.findings().get(0).log()).containsExactly("last words", "exit code 134");
    assertThat(ParentText.plain(result)).contains("SECURITY.md");
    assertThat(result.published().findings()).isEmpty();
  }

  /** What is typed again is as good as the session that was played. */
  @Test
  void nobody_is_told_the_password_of_a_proxy() throws Exception {
    Map<String, Bytes> variables =
        Map.of(Variable.PROXY, Bytes.of("socks5://joe:hunter2@127.0.0.1:9050"));
    ParentCase given =
        CaseMaker.session(
            "test",
            new Session(variables, Bytes.of("VERSION 1\nPROXY DONE\nCMETHODS DONE\n"), null));
    ParentResult result = compare(session -> killed(3, "WARN no"), given);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ParentJson.write(result, more -> {}, json);

    assertThat(given.environment().value(Variable.PROXY)).isEqualTo(variables.get(Variable.PROXY));
    assertThat(List.of(ParentText.plain(result), ParentText.markdown(result), json.toString(UTF_8)))
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains("# env: TOR_PT_PROXY=socks5://joe:***@127.0.0.1:9050")
                    .doesNotContain("hunter2"));
  }

  @Test
  void what_cannot_be_played_is_told() throws Exception {
    Parent parent =
        session -> {
          throw new IOException("no more processes");
        };
    ParentResult result = compare(parent, session("VERSION 1", "CMETHODS DONE"));
    assertThat(result.failed()).singleElement().asString().contains("no more processes");
    assertThat(ParentText.plain(result)).contains("1 session failed: test: ");
  }

  @Test
  void when_it_is_stopped_what_was_found_stays_and_no_session_begins() throws Exception {
    AtomicReference<ParentBench> running = new AtomicReference<>();
    List<ParentCase> cases = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      cases.add(session("VERSION 1", "CMETHODS DONE x"));
    }
    Parent parent =
        session -> {
          running.get().stop();
          return taken(List.of());
        };
    try (ParentBench bench = new ParentBench(parent, 1, LONG)) {
      running.set(bench);
      ParentResult result = new ParentComparison(bench, count -> {}).compare(cases, "fake");
      assertThat(result.interrupted()).isTrue();
      assertThat(result.findings()).hasSize(1);
      assertThat(result.sessions()).isEqualTo(1);
      assertThat(result.left()).isEqualTo(49);
    }
  }

  /** The interrupt that stops it ends the parent as well, and takes away its files. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void when_it_is_stopped_the_end_of_a_parent_is_no_finding(boolean fails) throws Exception {
    AtomicReference<ParentBench> running = new AtomicReference<>();
    Parent parent =
        session -> {
          running.get().stop();
          if (fails) {
            throw new NoSuchFileException("log");
          }
          return new TorOutcome(
              "", List.of(), List.of(), List.of(), Ending.STAYED, null, null, "exit code 143");
        };
    try (ParentBench bench = new ParentBench(parent, 1, LONG)) {
      running.set(bench);
      ParentResult result =
          new ParentComparison(bench, count -> {})
              .compare(List.of(session("VERSION 1", "CMETHODS DONE")), "fake");
      assertThat(result.findings()).isEmpty();
      assertThat(result.failed()).isEmpty();
      assertThat(result.left()).isEqualTo(1);
    }
  }
}
