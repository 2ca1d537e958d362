package dev.ptipc.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.SessionReader;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Examples;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What changes nothing: the order of method lines, LOG lines and unknown keywords anywhere, and how
 * the stream of bytes was cut.
 */
class SessionInvarianceTest {

  private static final int VARIATIONS = 40;

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
        byte[] stdout = example.stdout();
        if (!rule.id().startsWith("source/") && stdout.length < 10_000) {
          vary(example, new String(stdout, StandardCharsets.ISO_8859_1));
          sessions++;
        }
      }
    }
    assertThat(sessions).isGreaterThan(250);
  }

  private void vary(Example example, String stdout) {
    List<String> expected = findings(example, stdout, Integer.MAX_VALUE);
    for (int i = 0; i < VARIATIONS; i++) {
      List<String> lines = lines(stdout);
      permuteMethods(lines);
      addNoise(lines);
      int piece = 1 + random.nextInt(20);
      assertThat(findings(example, String.join("", lines), piece))
          .as("%s as %s", example.title(), lines)
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
  private void permuteMethods(List<String> lines) {
    for (int start = 0; start < lines.size(); start++) {
      int end = start;
      while (end < lines.size() && isMethod(lines.get(end))) {
        end++;
      }
      Collections.shuffle(lines.subList(start, end), random);
      start = end;
    }
  }

  private static boolean isMethod(String line) {
    return line.startsWith("CMETHOD") && !line.startsWith("CMETHODS") && line.endsWith("\n");
  }

  private void addNoise(List<String> lines) {
    for (int i = random.nextInt(4); i > 0; i--) {
      boolean unended = !lines.isEmpty() && !lines.get(lines.size() - 1).endsWith("\n");
      int places = lines.size() + (unended ? 0 : 1);
      lines.add(random.nextInt(places), NOISE.get(random.nextInt(NOISE.size())));
    }
  }

  private static List<String> findings(Example example, String stdout, int piece) {
    List<String> findings = new ArrayList<>();
    Role role =
        example.role() == null ? null : Role.valueOf(example.role().toUpperCase(Locale.ROOT));
    Environment environment =
        example.environment().isEmpty() ? null : Environment.of(example.environment());
    SessionReader reader =
        new SessionReader(
            role,
            environment,
            example.limit(),
            new SessionReader.Listener() {
              @Override
              public void line(CheckedLine line) {}

              @Override
              public void finding(Finding finding) {
                if (finding.diagnostic().severity() != Severity.NOTE) {
                  findings.add(describe(finding));
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
  private static String describe(Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    Bytes text = finding.text();
    int end = Math.min(diagnostic.span().end(), text.length());
    Bytes marked = text.part(Math.min(diagnostic.span().start(), end), end);
    return diagnostic.severity() + " " + diagnostic.rule().id() + " " + marked;
  }
}
