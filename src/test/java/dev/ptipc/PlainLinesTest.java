package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.automaton.PlainLines;
import dev.ptipc.automaton.compile.TransitionCover;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Corpus;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Status;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import dev.ptipc.spec.Edition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is called plain is what no rule has anything to say of, and is told of just as well. */
class PlainLinesTest {

  private static final String ADDRESS = "SMETHOD obfs4 192.0.2.1:443";

  /** Many that are plain, or nearly so. */
  private static final List<String> SEEDS =
      List.of(
          "VERSION 1",
          "ENV-ERROR no state",
          "PROXY DONE",
          "PROXY-ERROR no route",
          "CMETHODS DONE",
          "SMETHODS DONE",
          "CMETHOD obfs4 socks5 127.0.0.1:19999",
          "CMETHOD-ERROR obfs4 no",
          "SMETHOD-ERROR obfs4 no",
          ADDRESS,
          ADDRESS + " ARGS:cert=a\\=b,iat-mode=1",
          ADDRESS + " ARGS:a=1,b=2,a=3",
          "LOG SEVERITY=notice MESSAGE=\"a \\\"b\\\" c\"",
          "LOG SEVERITY=error MESSAGE=short",
          "STATUS TRANSPORT=obfs4 CONNECT=Success",
          "STATUS TRANSPORT=obfs4 A=1 B=\"2 3\" C=4",
          "STATUS TYPE=version IMPLEMENTATION=a VERSION=1");

  private final PlainLines plain = new PlainLines(new LineAutomaton());

  private boolean isPlain(byte[] line) {
    // Not at the start of its array, and with something behind it.
    byte[] around = new byte[line.length + 9];
    System.arraycopy(line, 0, around, 5, line.length);
    around[5 + line.length] = '\n';
    return plain.plainEnd(around, 5, around.length) == 5 + line.length;
  }

  private boolean isPlain(String line) {
    return isPlain(line.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VERSION 1",
        "ENV-ERROR no state",
        "PROXY DONE",
        "CMETHOD obfs4 socks5 127.0.0.1:1",
        "CMETHOD obfs4 socks5 127.255.0.10:65535",
        "CMETHOD-ERROR obfs4 no",
        "SMETHOD obfs4 192.0.2.1:443 ARGS:cert=a\\=b\\,\\\\,iat-mode=",
        "LOG SEVERITY=warning MESSAGE=\"a \\\"b\\\" \\\\ c\\n\"",
        "LOG SEVERITY=debug MESSAGE=a",
        "STATUS TRANSPORT=obfs4 A=1 B=\"2 3\" C=4",
      })
  void usual_lines_are_plain(String line) {
    assertThat(isPlain(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "VERSION 2",
        "VERSION-ERROR none",
        "FUTURE word",
        "ENV-ERROR no\tstate",
        "ENV-ERROR \u00e9tat",
        "PROXY DONE\r",
        "CMETHOD obfs4 socks4 127.0.0.1:1",
        "CMETHOD obfs4 socks5 128.0.0.1:1",
        "CMETHOD ob-fs4 socks5 127.0.0.1:1",
        "CMETHOD obfs4 socks5 127.0.0.1:0",
        "CMETHOD obfs4 socks5 127.0.0.1:01",
        "CMETHOD obfs4 socks5 127.0.0.1:65536",
        "CMETHOD obfs4 socks5 127.0.0.1:99999",
        "CMETHOD obfs4 socks5 127.0.0.1:100000",
        "CMETHOD obfs4 socks5 127.0.01.1:1",
        "CMETHOD obfs4 socks5 127.0.1:1",
        "CMETHOD obfs4 socks5 127.0.0.0.1:1",
        "CMETHOD obfs4 socks5 127.0.0.256:1",
        "CMETHOD obfs4 socks5 127.0..1:1",
        "CMETHOD obfs4 socks5 127.0.0.1:1:1",
        "SMETHOD obfs4 localhost:443",
        "SMETHOD obfs4 192.0.2.1:443 ARGS:",
        "SMETHOD obfs4 192.0.2.1:443 ARGS:a",
        "SMETHOD obfs4 192.0.2.1:443 ARGS:a=1,",
        "SMETHOD obfs4 192.0.2.1:443 ARGS:a=1,a=2",
        "SMETHOD obfs4 192.0.2.1:443 ARGS:a=\\b",
        "SMETHOD obfs4 192.0.2.1:443 ARGS:a=1 ARGS:b=2",
        "SMETHOD obfs4 192.0.2.1:443 OTHER:a=1",
        "LOG SEVERITY=notice MESSAGE=\"\"",
        "LOG SEVERITY=notice MESSAGE=",
        "LOG SEVERITY=note MESSAGE=a",
        "LOG SEVERITY=notice MESSAGE=\"\\101\"",
        "LOG MESSAGE=a SEVERITY=notice",
        "LOG SEVERITY=notice MESSAGE=a X=1",
        "STATUS TRANSPORT=obfs4",
        "STATUS A=1 TRANSPORT=obfs4",
        "STATUS TRANSPORT=obfs4 A=1 A=2",
        "STATUS TRANSPORT=obfs4 A=1 TRANSPORT=obfs4",
        "STATUS TRANSPORT= A=1",
        "STATUS TRANSPORT=obfs4 A.B=1",
        "STATUS TYPE=version IMPLEMENTATION=a VERSION=1",
      })
  void what_some_rule_speaks_of_is_not(String line) {
    assertThat(isPlain(line)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void no_rule_has_anything_to_say_of_a_plain_line(Edition edition) throws IOException {
    // An engine of another class, for whose lines every rule is asked.
    LineAutomaton automaton = new LineAutomaton();
    LineChecker checker = new LineChecker(1 << 16, line -> automaton.parse(line), edition);
    LineChecker quick = new LineChecker(1 << 16, new LineAutomaton(), edition);
    int found = 0;
    List<byte[]> lines = new ArrayList<>(Corpus.lines());
    lines.addAll(TransitionCover.suite().lines());
    lines.addAll(mutants());
    for (byte[] line : lines) {
      CheckedLine checked = checker.check(Line.of(Bytes.of(line)));
      assertThat(quick.check(Line.of(Bytes.of(line)))).isEqualTo(checked);
      if (isPlain(line)) {
        found++;
        assertThat(checked.diagnostics()).as("%s", checked).isEmpty();
        assertThat(checked.status()).isEqualTo(Status.OK);
      }
    }
    assertThat(found).isGreaterThan(20_000);
  }

  /** Up to three bytes changed, doubled or left out, mostly by such as the grammar knows. */
  private static List<byte[]> mutants() {
    Random random = new Random(15);
    String alphabet = " =\\\",:.0123456789aA[]nr-\t";
    List<byte[]> mutants = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      StringBuilder line = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
      for (int edits = random.nextInt(3); edits >= 0 && !line.isEmpty(); edits--) {
        int at = random.nextInt(line.length());
        char other = alphabet.charAt(random.nextInt(alphabet.length()));
        switch (random.nextInt(4)) {
          case 0 -> line.setCharAt(at, other);
          case 1 -> line.insert(at, line.charAt(at));
          case 2 -> line.deleteCharAt(at);
          default -> line.insert(at, other);
        }
      }
      mutants.add(line.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    return mutants;
  }

  /** What is found, and where, and how many lines there were. */
  private static class Told implements SessionReader.Listener {
    final List<Object> findings = new ArrayList<>();
    final boolean counts;
    long lines;
    long plain;

    Told(boolean counts) {
      this.counts = counts;
    }

    @Override
    public void line(CheckedLine line) {
      lines++;
    }

    @Override
    public void finding(Finding finding) {
      findings.add(finding);
    }

    @Override
    public boolean countsPlainLines() {
      return counts;
    }

    @Override
    public void plainLine() {
      lines++;
      plain++;
    }
  }

  private static Told told(byte[] stdout, boolean counts, @Nullable Edition linesOf, int piece) {
    Told told = new Told(counts);
    SessionReader reader =
        linesOf == null
            ? new SessionReader(null, null, 100, told)
            : SessionReader.ofLines(100, new LineAutomaton(), linesOf, told);
    for (int from = 0; from < stdout.length; from += piece) {
      reader.stdout(stdout, from, Math.min(stdout.length, from + piece));
    }
    reader.stdoutEnded();
    reader.finish(null);
    return told;
  }

  @Test
  void what_is_found_is_the_same_where_plain_lines_are_only_counted() throws IOException {
    List<byte[]> all = new ArrayList<>(mutants());
    Random random = new Random(6);
    long plainOfLines = 0;
    long plainOfSessions = 0;
    for (int i = 0; i < 2_000; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (int line = random.nextInt(30); line >= 0; line--) {
        out.writeBytes(
            random.nextInt(3) > 0
                ? SEEDS.get(random.nextInt(SEEDS.size())).getBytes(StandardCharsets.UTF_8)
                : all.get(random.nextInt(all.size())));
        out.writeBytes((random.nextInt(20) > 0 ? "\n" : "\r\n").getBytes(StandardCharsets.UTF_8));
      }
      byte[] stdout = out.toByteArray();
      int piece = 1 + random.nextInt(200);
      for (Edition edition : new @Nullable Edition[] {null, Edition.LATEST, Edition.OF_2023}) {
        Told counted = told(stdout, true, edition, piece);
        Told each = told(stdout, false, edition, piece);
        assertThat(counted.findings).as("%s", out).isEqualTo(each.findings);
        assertThat(counted.lines).isEqualTo(each.lines);
        assertThat(counted.plain).isEqualTo(told(stdout, true, edition, stdout.length + 1).plain);
        plainOfLines += edition == null ? 0 : counted.plain;
        plainOfSessions += edition == null ? counted.plain : 0;
        assertThat(each.plain).isZero();
      }
    }
    assertThat(plainOfLines).isGreaterThan(10_000);
    assertThat(plainOfSessions).isGreaterThan(2_000);
  }

  /** Of a session what nothing depends on is passed over, and nothing else. */
  @Test
  void a_session_is_told_of_errors_and_of_what_is_out_of_its_turn() {
    String talk = "LOG SEVERITY=notice MESSAGE=a\n";
    String error = "LOG SEVERITY=error MESSAGE=a\n";
    assertThat(plainOf(talk)).isZero();
    assertThat(plainOf("VERSION 1\n" + talk)).isEqualTo(1);
    assertThat(plainOf("VERSION 1\n" + error)).isZero();
    assertThat(plainOf("VERSION 1\nSMETHODS DONE\n" + talk)).isEqualTo(1);
    assertThat(plainOf("VERSION 1\nENV-ERROR a\n" + talk)).isZero();
  }

  private static long plainOf(String session) {
    return told(session.getBytes(StandardCharsets.UTF_8), true, null, 1000).plain;
  }

  @Test
  void the_recorded_sessions_are_told_alike() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/corpus/transcripts"))) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(told(bytes, true, null, 7).findings)
            .isEqualTo(told(bytes, false, null, 7).findings);
      }
    }
  }
}
