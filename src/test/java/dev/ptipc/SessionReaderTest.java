package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.docs.Example;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionReaderTest {

  private static final Environment CLIENT =
      EnvironmentWriter.client(List.of("obfs4"), "/var/lib/pt").environment();

  /** What was told since it was asked last: lines by their number, findings as examples say it. */
  private final List<String> told = new ArrayList<>();

  private final SessionReader.Listener listener =
      new SessionReader.Listener() {
        @Override
        public void line(CheckedLine line) {
          told.add("line " + line.line().number() + " " + line.status().word());
        }

        @Override
        public void finding(Finding finding) {
          told.add(Example.expectation(finding));
        }
      };

  private SessionReader reader(Role role, Environment environment) {
    return new SessionReader(role, environment, Framer.DEFAULT_LIMIT, listener);
  }

  private List<String> told() {
    List<String> all = List.copyOf(told);
    told.clear();
    return all;
  }

  private List<String> stdout(SessionReader reader, String text) {
    byte[] piece = text.getBytes(StandardCharsets.ISO_8859_1);
    reader.stdout(piece, 0, piece.length);
    return told();
  }

  private List<String> stderr(SessionReader reader, String text) {
    byte[] piece = text.getBytes(StandardCharsets.ISO_8859_1);
    reader.stderr(piece, 0, piece.length);
    return told();
  }

  private List<String> finish(SessionReader reader, String endedBy, Role role) {
    reader.stdoutEnded();
    assertThat(reader.finish(endedBy)).isEqualTo(role);
    return told();
  }

  @Test
  void aLineIsToldWithItsLastByte() {
    SessionReader reader = reader(null, null);
    assertThat(stdout(reader, "VERSION 1")).isEmpty();
    assertThat(stdout(reader, "\nCMETHOD obfs4 socks5 127.0.0.1:0")).containsExactly("line 1 ok");
    assertThat(stdout(reader, "\n"))
        .containsExactly(
            "line 2 violation", "error line/port-out-of-range 3.3.2-CMETHOD-2 2:32-33");
    assertThat(stdout(reader, "CMETHODS DONE\n")).containsExactly("line 3 ok");
    assertThat(finish(reader, null, Role.CLIENT)).isEmpty();
  }

  @Test
  void aPieceMayBeAnyPartOfAnArray() {
    SessionReader reader = reader(null, null);
    byte[] array = "xxVERSION 1\nyy".getBytes(StandardCharsets.US_ASCII);
    reader.stdout(array, 2, 12);
    assertThat(told()).containsExactly("line 1 ok");
    reader.stderr("xxLOG a=b\nyy".getBytes(StandardCharsets.US_ASCII), 2, 10);
    assertThat(told()).containsExactly("warning session/log-on-stderr E-08 err 1:1-4");
  }

  @Test
  void aFindingComesWithTheLineThatCausesIt() {
    SessionReader reader = reader(null, CLIENT);
    assertThat(told()).isEmpty();
    assertThat(stdout(reader, "VERSION 2\n"))
        .containsExactly(
            "line 1 violation",
            "error line/version 3.3.1-VERSION-3 1:9-10",
            "error session/version-not-offered 3.3.1-VERSION-2 1:9-10");
    assertThat(stdout(reader, "CMETHOD meek socks5 127.0.0.1:1\n"))
        .containsExactly("line 2 ok", "error session/not-requested 3.3.2-CMETHOD-3 2:9-13");
    assertThat(stdout(reader, "CMETHODS DONE\nVERSION 1\n"))
        .containsExactly("line 3 ok", "line 4 ok", "error session/after-done 3.3.2-DONE-3 4:1-8");
    assertThat(finish(reader, "itself", Role.CLIENT))
        .containsExactly("note session/silent-name 3.3.2-DONE-4 session");
  }

  /** A.15. */
  @Test
  void whatIsMissingIsToldOnce() {
    SessionReader reader = reader(null, CLIENT);
    stdout(reader, "VERSION 1\n");
    reader.stdoutEnded();
    assertThat(finish(reader, "itself", Role.CLIENT)).isNotEmpty();
    reader.stdoutEnded();
    assertThat(finish(reader, "itself", Role.CLIENT)).isEmpty();
  }

  @Test
  void aLineThatWasBegunIsToldEvenIfNobodySaysThatStdoutHasEnded() {
    SessionReader reader = reader(null, CLIENT);
    stdout(reader, "VERSION 1\nCMETH");
    assertThat(finish(reader, "itself", Role.CLIENT))
        .contains("error line/no-newline 3.3-STDOUT-1 2:6-6")
        .anyMatch(told -> told.contains("session/no-done"));
  }

  @Test
  void theEnvironmentIsJudgedAtOnce() {
    reader(null, Environment.of(Map.of(Variable.STATE, Bytes.of("/s"))));
    assertThat(told())
        .containsExactly(
            "error environment/role 2-ROLE-1 env TOR_PT_CLIENT_TRANSPORTS:1-1",
            "error environment/versions-missing 3.2.1-VER-1 env"
                + " TOR_PT_MANAGED_TRANSPORT_VER:1-1",
            "note environment/exit-on-stdin-close 3.2.1-STDIN-3 env"
                + " TOR_PT_EXIT_ON_STDIN_CLOSE:1-1");
  }

  @Test
  void ofStderrTheFirstLineOfEachKeywordIsTold() {
    SessionReader reader = reader(null, null);
    assertThat(stderr(reader, "VERSION 1\nlog a=b\nLOG\nSTATUS"))
        .containsExactly("warning session/log-on-stderr E-08 err 3:1-4");
    assertThat(stderr(reader, " TRANSPORT=a K=v\nLOG a=b\n"))
        .containsExactly("warning session/log-on-stderr E-08 err 4:1-7");
    stdout(reader, "VERSION 1\nCMETHOD a socks5 127.0.0.1:1\nCMETHODS DONE\n");
    assertThat(finish(reader, null, Role.CLIENT)).isEmpty();
  }

  @Test
  void aLineOfStderrMayLackItsEnd() {
    SessionReader reader = reader(Role.CLIENT, null);
    assertThat(stderr(reader, "LOG a=b")).isEmpty();
    stdout(reader, "VERSION 1\nCMETHOD a socks5 127.0.0.1:1\nCMETHODS DONE\n");
    assertThat(finish(reader, null, Role.CLIENT))
        .containsExactly("warning session/log-on-stderr E-08 err 1:1-4");
  }

  @Test
  void linesAloneAreNoSession() {
    SessionReader reader = SessionReader.ofLines(12, listener);
    assertThat(stdout(reader, "CMETHODS DONE\nSMETHODS DONE\nVERSION 2\nX"))
        .containsExactly(
            "line 1 malformed",
            "error source/line-too-long - 1:13-13",
            "line 2 malformed",
            "error source/line-too-long - 2:13-13",
            "line 3 violation",
            "error line/version 3.3.1-VERSION-3 3:9-10");
    assertThat(stderr(reader, "LOG a=b\n")).isEmpty();
    reader.stdoutEnded();
    assertThat(told()).hasSize(3).first().isEqualTo("line 4 violation");
    assertThat(reader.finish("SIGKILL")).isNull();
    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, SMETHODS DONE, SERVER",
        "-, -, CMETHODS DONE, CLIENT",
        "-, -, PROXY DONE, CLIENT",
        "-, -, LOG SEVERITY=notice MESSAGE=a, -",
        "CLIENT, -, SMETHODS DONE, CLIENT",
        "SERVER, obfs4, CMETHODS DONE, SERVER",
        "-, obfs4, SMETHODS DONE, CLIENT",
        "-, obfs4, STATUS TRANSPORT=a K=v, CLIENT"
      })
  void theRoleIsGivenOrInTheEnvironmentOrFoundOut(
      Role given, String requested, String line, Role role) {
    SessionReader reader = reader(given, requested == null ? null : CLIENT);
    stdout(reader, "VERSION 1\n" + line + "\n");
    finish(reader, null, role);
  }

  @Test
  void howItEndedIsOfInterestAfterAFatalError() {
    for (String endedBy : List.of("stdin-close", "SIGTERM", "SIGKILL", "time")) {
      SessionReader reader = reader(Role.CLIENT, null);
      stdout(reader, "VERSION-ERROR no-version\n");
      assertThat(finish(reader, endedBy, Role.CLIENT))
          .containsExactly("error session/lived-on 3.3.1-VERSIONERR-4 session");
    }
    SessionReader reader = reader(Role.CLIENT, null);
    stdout(reader, "VERSION-ERROR no-version\n");
    assertThat(finish(reader, "itself", Role.CLIENT)).isEmpty();
  }

  @Test
  void ofAFloodOfNamesTenThousandAreRemembered() {
    SessionReader reader = reader(null, null);
    StringBuilder flood = new StringBuilder("VERSION 1\n");
    for (int i = 1; i <= 50_000; i++) {
      flood.append("CMETHOD t").append(i).append(" socks5 127.0.0.1:19999\n");
    }
    assertThat(stdout(reader, flood.toString()).stream().filter(line -> !line.endsWith(" ok")))
        .containsExactly("note session/too-many-names - 10002:9-15");
    String again = "CMETHOD %s socks5 127.0.0.1:19999\n";
    assertThat(stdout(reader, again.formatted("t10000")))
        .contains("error session/repeated-report 3.3.2-CMETHOD-5 50002:9-15");
    assertThat(stdout(reader, again.formatted("t10001"))).containsExactly("line 50003 ok");
    assertThat(stdout(reader, "CMETHODS DONE\n")).containsExactly("line 50004 ok");
    assertThat(finish(reader, null, Role.CLIENT)).isEmpty();
  }

  /** B.8: stdout that was copied from a console of Windows. */
  @Test
  void many_line_endings_of_windows_are_one_finding_each() {
    SessionReader reader = reader(Role.CLIENT, null);
    String text =
        Stream.of(
                "VERSION 1",
                "CMETHOD a socks5 127.0.0.1:1",
                "CMETHOD b socks5 127.0.0.1:2",
                "CMETHODS DONE")
            .map(line -> line + "\r\n\r\n")
            .collect(Collectors.joining());
    assertThat(stdout(reader, text)).allMatch(line -> line.startsWith("line "));
    reader.stdoutEnded();
    assertThat(told())
        .containsExactly(
            "error line/empty 3.3-BLANK-1 2:1-1", "warning line/carriage-return E-15 1:10-11");
    assertThat(reader.finish(null)).isEqualTo(Role.CLIENT);
    assertThat(told()).isEmpty();
  }
}
