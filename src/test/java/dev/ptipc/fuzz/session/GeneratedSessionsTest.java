package dev.ptipc.fuzz.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.fuzz.Impossible;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generated sessions are what they are said to be, by the word of the checker. */
@Tag("slow")
class GeneratedSessionsTest {

  /** Over environments of which only a handful are alike. */
  private static final int SOME = 25;

  private static final int MANY = 1000;

  @Test
  void eachBreaksItsClauseAndNoOther() throws IOException {
    assertThat(breakEach(SOME)).isGreaterThan(1000);
  }

  /** What is found besides is a note, or the fault of a parent that the transport answers. */
  @Test
  void whatElseIsFoundIsWhatItTakes() {
    SessionGenerator generator = SessionGenerator.breaking(1, Violators.all());
    Set<String> others = new TreeSet<>();
    for (int number = 1; number <= generator.violators().size(); number++) {
      GeneratedSession session = generator.session(number);
      session.findings().stream()
          .map(Finding::diagnostic)
          .filter(found -> !Objects.equals(found.clause(), session.clause()))
          .forEach(found -> others.add(session.clause() + " " + found.rule().id()));
    }
    assertThat(others)
        .containsExactly(
            "3.3.1-ENV-1 environment/state-location",
            "3.3.1-ENVERR-3 environment/no-version-1",
            "3.3.1-ENVERR-3 session/env-error-unexplained",
            "3.3.1-VERSION-2 environment/no-version-1",
            "3.3.1-VERSIONERR-1 environment/no-version-1",
            "3.3.1-VERSIONERR-2 environment/no-version-1",
            "3.3.1-VERSIONERR-4 environment/no-version-1",
            "E-38 session/env-error-unexplained");
  }

  @Tag("nightly")
  @Test
  void eachBreaksItsClauseAndNoOtherInThousandEnvironmentsEach() throws IOException {
    assertThat(breakEach(MANY)).isGreaterThan(100_000);
  }

  /** Returns how many environments there were. */
  private static int breakEach(int times) throws IOException {
    SessionGenerator generator = SessionGenerator.breaking(5, Violators.all());
    Set<Map<String, Bytes>> environments = new HashSet<>();
    int turn = Violators.all().size();
    for (int number = 1; number <= times * turn; number++) {
      GeneratedSession session = generator.session(number);
      Violator violator = Violators.all().get((number - 1) % turn);
      assertThat(session.clause()).isEqualTo(violator.clause());
      breaksOnly(session, violator);
      environments.add(session.session().environment());
    }
    return environments.size();
  }

  private static void breaksOnly(GeneratedSession session, Violator violator) throws IOException {
    CheckedTranscript checked = CheckedTranscript.of(session);
    boolean note = violator.rule().severity() == Severity.NOTE;
    Severity level = note ? Severity.NOTE : Severity.WARNING;
    // A name that is none, and an environment with errors, have to be asked for by the parent;
    // where
    // a note counts, so would the one about an offer without version 1.
    boolean parents =
        violator.rule().id().equals("line/transport-name")
            || (note && !violator.isOfEnvironment())
            || violator.rule().id().equals("session/went-on");
    assertThat(checked.broken(level, !parents))
        .as("%s in case %d", violator.clause(), session.number())
        .containsExactly(violator.clause());
    assertThat(checked.findings())
        .anyMatch(finding -> finding.diagnostic().rule().equals(violator.rule()));
  }

  @Test
  void goodOnesHaveNothingButNotes() throws IOException {
    assertThat(checkGood(3000)).isGreaterThan(1000);
  }

  @Tag("nightly")
  @Test
  void goodOnesHaveNothingButNotesInHundredThousand() throws IOException {
    assertThat(checkGood(100_000)).isGreaterThan(10_000);
  }

  /** Returns how many environments there were. */
  private static int checkGood(int count) throws IOException {
    SessionGenerator generator = SessionGenerator.good(5);
    Set<Map<String, Bytes>> environments = new HashSet<>();
    for (int number = 1; number <= count; number++) {
      GeneratedSession session = generator.session(number);
      assertThat(CheckedTranscript.of(session).broken(Severity.WARNING, true))
          .as("case %d", number)
          .isEmpty();
      assertThat(session.clause()).isNull();
      environments.add(session.session().environment());
    }
    return environments.size();
  }

  @Test
  void allOfStderrIsWrittenHoweverShortStdoutIs() throws IOException {
    Bytes stderr = Bytes.of("LOG SEVERITY=info MESSAGE=a\n");
    Session told = new Session(Map.of(), Bytes.EMPTY, new Session.Exit(null, "itself"));
    GeneratedSession session =
        new GeneratedSession(1, told.with(Bytes.EMPTY, stderr), null, null, List.of(), List.of());
    assertThat(bytes(session)).asString().endsWith("# stderr: 28 bytes\n" + stderr.latin1());
  }

  @Test
  void aCaseAloneIsTheSame() throws IOException {
    SessionGenerator inOrder = SessionGenerator.breaking(9, Violators.all());
    SessionGenerator backwards = SessionGenerator.breaking(9, Violators.all());
    SessionGenerator otherSeed = SessionGenerator.breaking(10, Violators.all());
    byte[][] written = new byte[300][];
    int others = 0;
    for (int i = 0; i < written.length; i++) {
      written[i] = bytes(inOrder.session(i + 1));
    }
    for (int i = written.length - 1; i >= 0; i--) {
      assertThat(bytes(backwards.session(i + 1))).isEqualTo(written[i]);
      others += Arrays.equals(bytes(otherSeed.session(i + 1)), written[i]) ? 0 : 1;
    }
    assertThat(others).isEqualTo(written.length);
  }

  private static byte[] bytes(GeneratedSession session) {
    return session.transcript().toArray();
  }

  @Test
  void inAGivenEnvironmentAllThatFits() throws IOException {
    Map<String, Bytes> client =
        given("TOR_PT_CLIENT_TRANSPORTS=a,b TOR_PT_PROXY=http://127.0.0.1:1");
    SessionGenerator generator = SessionGenerator.breaking(1, Violators.all(), client);
    assertThat(generator.violators()).extracting(Violator::clause).contains("3.3.2-PROXY-1");
    for (int i = 0; i < generator.violators().size(); i++) {
      GeneratedSession session = generator.session(i + 1);
      assertThat(session.session().environment()).isEqualTo(client);
      breaksOnly(session, generator.violators().get(i));
    }
  }

  @Test
  void overAnEnvironmentWithErrorsOnlyTheParentIsBlamed() throws IOException {
    Map<String, Bytes> broken = given("TOR_PT_CLIENT_TRANSPORTS=a TOR_PT_STATE_LOCATION=x");
    SessionGenerator good = SessionGenerator.good(1, broken);
    for (int number = 1; number <= 50; number++) {
      CheckedTranscript checked = CheckedTranscript.of(good.session(number));
      assertThat(checked.broken(Severity.WARNING, true)).containsExactly("3.2.1-STATE-1");
    }
    SessionGenerator wentOn = SessionGenerator.breaking(1, Violators.of("3.3.1-ENV-1"), broken);
    breaksOnly(wentOn.session(1), wentOn.violators().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.3.2-PROXY-2   | TOR_PT_CLIENT_TRANSPORTS=a | TOR_PT_PROXY is not set",
        "3.3.3-SMETHOD-3 | TOR_PT_CLIENT_TRANSPORTS=a | the environment is not that of a server",
        "3.3.3-SMETHOD-3 | TOR_PT_SERVER_TRANSPORTS=a | it takes a transport with a bind address",
        "3.3.2-DONE-4    | TOR_PT_CLIENT_TRANSPORTS=a | with it 3.3.2-DONE-5 breaks as well",
        "3.3.1-VERSIONERR-4 | TOR_PT_CLIENT_TRANSPORTS=a | the environment offers version `1`",
        "3.3.2-CMETHOD-2 | TOR_PT_STATE_LOCATION=/ |"
            + " the environment is neither a client's nor a server's",
        "3.2.1-VER-3     | TOR_PT_CLIENT_TRANSPORTS=a |"
            + " a parent breaks it, in the variables, and these are given"
      })
  void saysWhyAnEnvironmentDoesNotAllowIt(String clause, String variables, String why) {
    List<Violator> violators = Violators.of(clause);
    Map<String, Bytes> environment = given(variables);
    assertThatThrownBy(() -> SessionGenerator.breaking(1, violators, environment))
        .isInstanceOf(Impossible.class)
        .hasMessage(clause + " cannot be broken in this environment: " + why);
  }

  @Test
  void thousandsOfTransportsAreTooMany() {
    StringBuilder names = new StringBuilder("TOR_PT_CLIENT_TRANSPORTS=a");
    for (int i = 1; i < SessionGenerator.MOST_NAMES; i++) {
      names.append(",a").append(i);
    }
    assertThat(SessionGenerator.good(1, given(names.toString())).session(1).clause()).isNull();
    Map<String, Bytes> tooMany = given(names + ",one_more");
    assertThatThrownBy(() -> SessionGenerator.good(1, tooMany))
        .isInstanceOf(Impossible.class)
        .hasMessage("the environment asks for more than 1000 transports");
  }

  private static Map<String, Bytes> given(String variables) {
    Map<String, Bytes> environment = new LinkedHashMap<>();
    for (String pair : variables.split(" ", -1)) {
      int equals = pair.indexOf('=');
      environment.put(pair.substring(0, equals), Bytes.of(pair.substring(equals + 1)));
    }
    return SessionGenerator.completed(environment);
  }
}
