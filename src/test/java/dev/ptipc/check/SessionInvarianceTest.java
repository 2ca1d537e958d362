package dev.ptipc.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.SessionReader;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Examples;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.fuzz.session.GeneratedSession;
import dev.ptipc.fuzz.session.SessionGenerator;
import dev.ptipc.fuzz.session.Violators;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What changes nothing: the order of method lines, LOG lines and unknown keywords anywhere, and how
 * the stream of bytes was cut.
 */
class SessionInvarianceTest {

  private static final int VARIATIONS = 40;

  private static final int GENERATED = 600;

  private static final List<String> NOISE =
      List.of(
          "LOG SEVERITY=debug MESSAGE=\"still here\"\n",
          "STATUS TRANSPORT=obfs4 CONNECT=Success\n",
          "X-HELLO world\n",
          "METHODS DONE\n");

  private final Random random = new Random(33);

  @Test
  void nothingChanges() {
    int sessions = 0;
    for (var rule : Catalogue.all()) {
      for (Example example : Examples.of(rule.id()).values()) {
        byte[] stdout = example.session().stdout().toArray();
        if (!rule.id().startsWith("source/") && stdout.length < 10_000) {
          vary(Session.of(example), VARIATIONS);
          sessions++;
        }
      }
    }
    assertThat(sessions).isGreaterThan(250);
  }

  @Test
  void norInGeneratedSessions() {
    SessionGenerator good = SessionGenerator.good(7);
    SessionGenerator breaking = SessionGenerator.breaking(7, Violators.all());
    for (int number = 1; number <= GENERATED; number++) {
      vary(Session.of(good.session(number)), 1);
      vary(Session.of(breaking.session(number)), 1);
    }
  }

  /** What was written, and under what. */
  private record Session(
      String title,
      @Nullable Role role,
      @Nullable Environment environment,
      int limit,
      String stdout,
      boolean marks) {

    static Session of(Example example) {
      return new Session(
          example.title(),
          example.session().role(),
          example.session().environment().isEmpty()
              ? null
              : Environment.of(example.session().environment()),
          example.limit(),
          example.session().stdout().latin1(),
          true);
    }

    /** Of two reports that come too early or twice the first is told, whichever that is. */
    static Session of(GeneratedSession session) {
      return new Session(
          session.clause() + " in case " + session.number(),
          null,
          Environment.of(session.session().environment()),
          Framer.DEFAULT_LIMIT,
          session.session().stdout().latin1(),
          false);
    }
  }

  private void vary(Session session, int times) {
    List<String> expected = findings(session, session.stdout(), Integer.MAX_VALUE);
    for (int i = 0; i < times; i++) {
      List<String> lines = lines(session.stdout());
      permute(lines, "CMETHOD(?!S).*\n");
      permute(lines, "SMETHOD(?!S).*\n");
      addNoise(lines);
      int piece = 1 + random.nextInt(20);
      assertThat(findings(session, String.join("", lines), piece))
          .as("%s as %s", session.title(), lines)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static List<String> lines(String stdout) {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < stdout.length(); ) {
      int newline = stdout.indexOf('\n', start);
      int end = newline < 0 ? stdout.length() : newline + 1;
      lines.add(stdout.substring(start, end));
      start = end;
    }
    return lines;
  }

  /** Only among each other: a DONE or a PROXY line between two of them is a border. */
  private void permute(List<String> lines, String methods) {
    for (int start = 0; start < lines.size(); start++) {
      int end = start;
      while (end < lines.size() && lines.get(end).matches("(?s)" + methods)) {
        end++;
      }
      Collections.shuffle(lines.subList(start, end), random);
      start = end;
    }
  }

  private void addNoise(List<String> lines) {
    for (int i = random.nextInt(4); i > 0; i--) {
      boolean unended = !lines.isEmpty() && !lines.get(lines.size() - 1).endsWith("\n");
      int places = lines.size() + (unended ? 0 : 1);
      lines.add(random.nextInt(places), NOISE.get(random.nextInt(NOISE.size())));
    }
  }

  private static List<String> findings(Session session, String stdout, int piece) {
    List<String> findings = new ArrayList<>();
    SessionReader reader =
        new SessionReader(
            session.role(),
            session.environment(),
            session.limit(),
            new SessionReader.Listener() {
              @Override
              public void line(CheckedLine line) {}

              @Override
              public void finding(Finding finding) {
                if (finding.diagnostic().severity() != Severity.NOTE) {
                  findings.add(describe(finding, session.marks()));
                }
              }
            });
    byte[] bytes = stdout.getBytes(StandardCharsets.ISO_8859_1);
    for (int from = 0; from < bytes.length; from += Math.min(piece, bytes.length - from)) {
      reader.stdout(bytes, from, from + Math.min(piece, bytes.length - from));
    }
    reader.stdoutEnded();
    reader.finish(null);
    return findings;
  }

  /** Without line numbers, which noise moves. */
  private static String describe(Finding finding, boolean marks) {
    Diagnostic diagnostic = finding.diagnostic();
    String what = diagnostic.severity() + " " + diagnostic.rule().id();
    if (!marks) {
      return what + " " + diagnostic.clause();
    }
    Bytes text = finding.text();
    int end = Math.min(diagnostic.span().end(), text.length());
    Bytes marked = text.part(Math.min(diagnostic.span().start(), end), end);
    return what + " " + marked;
  }
}
