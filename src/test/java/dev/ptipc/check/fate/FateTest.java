package dev.ptipc.check.fate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.PtIpc;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.live.LiveRules;
import dev.ptipc.report.JsonReport;
import dev.ptipc.report.Reported;
import dev.ptipc.report.Style;
import dev.ptipc.report.TextReport;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Line;
import dev.ptipc.source.Span;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** B.3: the first words are what became of the transport. */
class FateTest {

  private static final String CASES = "/fates/fates.txt";

  private static final Path RUNS = Path.of("src/test/resources/corpus/transcripts");

  /** By name of the run. */
  private static final Path OUTCOMES = Path.of("src/test/resources/fates/transcripts.txt");

  /** A case: its name, what was written, and what is said of it. */
  private record Case(
      String name, List<String> settings, String stdout, String words, String text) {

    @Override
    public String toString() {
      return name;
    }

    private String setting(String key) {
      return settings.stream()
          .filter(each -> each.startsWith(key + ": "))
          .map(each -> each.substring(key.length() + 2))
          .findFirst()
          .orElse("");
    }

    private byte[] input() {
      StringBuilder file = new StringBuilder();
      String exit = setting("exit");
      String stderr = setting("stderr");
      if (!exit.isEmpty()
          || !stderr.isEmpty()
          || !setting("env").isEmpty()
          || !setting("note").isEmpty()) {
        file.append("# ptipc transcript 1\n");
        settings.stream()
            .filter(each -> each.matches("(env|note): .*"))
            .forEach(each -> file.append("# ").append(each).append('\n'));
        if (!exit.isEmpty()) {
          file.append("# exit: ").append(exit).append('\n');
        }
        file.append("# stdout: ").append(stdout.length()).append(" bytes\n").append(stdout);
        stderr = stderr.isEmpty() ? "" : stderr + "\n";
        file.append("# stderr: ").append(stderr.length()).append(" bytes\n").append(stderr);
      } else {
        file.append(stdout);
      }
      return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private static Stream<Case> cases() throws IOException {
    try (InputStream in = Objects.requireNonNull(FateTest.class.getResourceAsStream(CASES))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.split("\n== ")).skip(1).map(FateTest::read).toList().stream();
    }
  }

  private static Case read(String text) {
    String[] lines = text.split("\n");
    List<String> settings =
        Stream.of(lines)
            .filter(line -> line.startsWith("# "))
            .map(line -> line.substring(2))
            .toList();
    StringBuilder stdout = new StringBuilder();
    Stream.of(lines)
        .skip(1)
        .filter(line -> line.startsWith("|"))
        .forEach(line -> stdout.append(written(line)));
    String words = find(lines, "words:");
    return new Case(lines[0], settings, stdout.toString(), words, find(lines, "text:"));
  }

  private static String written(String line) {
    if (line.equals("|")) {
      return "\n";
    }
    return line.startsWith("|-")
        ? line.substring("|- ".length())
        : line.substring("| ".length()).replace("\\e", "\u001b").replace("\\t", "\t") + "\n";
  }

  private static String find(String[] lines, String head) {
    return Stream.of(lines)
        .filter(line -> line.startsWith(head))
        .map(line -> line.substring(head.length()).trim())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + head + " in " + lines[0]));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_outcome_is_told_first_and_in_json(Case each) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonReport report = new JsonReport(json);
    Reported.tell(report, "-", each.input(), settings(false));
    report.finish();
    JsonNode outcome = new ObjectMapper().readTree(json.toByteArray()).at("/files/0/outcome");
    List<String> words = new ArrayList<>();
    outcome.get("words").forEach(word -> words.add(word.asText()));

    assertThat(outcome.get("text").asText()).isEqualTo(each.text());
    assertThat(String.join(" ", words)).isEqualTo(each.words());
    String text = text(each.input(), false);
    assertThat(text.lines().filter(line -> line.startsWith("-: ")).findFirst())
        .hasValue("-: " + each.text());
  }

  /** What became of real programs, each read through by hand. */
  @Test
  void every_recorded_run_has_its_outcome() throws IOException {
    List<String> outcomes = new ArrayList<>();
    for (String name : names()) {
      String text = text(Files.readAllBytes(RUNS.resolve(name)), false);
      text.lines()
          .filter(line -> line.startsWith("-: "))
          .findFirst()
          .ifPresent(line -> outcomes.add(name + line.substring(1)));
    }

    assertThat(outcomes).containsExactlyElementsOf(Files.readAllLines(OUTCOMES));
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(RUNS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lines_alone_have_no_outcome(Case each) throws IOException {
    assertThat(text(each.input(), true).lines().filter(line -> line.startsWith("-: "))).hasSize(1);
  }

  /** B.4: a recorded run tells its exit and the reason as the run did. */
  @Test
  void a_transcript_tells_its_exit_and_the_reason_on_stderr() throws IOException {
    String file =
        """
        # ptipc transcript 1
        # exit: code=2 ended-by=itself
        # stdout: 10 bytes
        VERSION 1
        # stderr: 13 bytes
        no such file
        """;

    assertThat(text(file.getBytes(StandardCharsets.US_ASCII), false))
        .contains(
            """
            exit   | code 2, by itself, before `CMETHODS DONE` or `SMETHODS DONE`
            reason | on stderr, `no such file`
            """);
  }

  private static TranscriptCheck.Settings settings(boolean linesOnly) {
    return new TranscriptCheck.Settings(
        Framer.DEFAULT_LIMIT, linesOnly, null, Map.<String, Bytes>of());
  }

  private static String text(byte[] input, boolean linesOnly) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reported.tell(new TextReport(out, new Style(false)), "-", input, settings(linesOnly));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void what_was_seen_of_a_listener_stands_beside_what_was_said() {
    byte[] input =
        "VERSION 1\nCMETHOD obfs4 socks5 127.0.0.1:9\nCMETHODS DONE\n"
            .getBytes(StandardCharsets.US_ASCII);
    FateReader reader = new FateReader();
    List<Line> lines = Framer.lines(Framer.DEFAULT_LIMIT, input, 0, input.length);
    lines.forEach(line -> reader.stdout(new PtIpc().check(line)));

    reader.finding(
        new Finding(
            Place.stdout(2),
            lines.get(1).bytes(),
            LiveRules.NOT_LISTENING.citing(
                "3.3.2-CMETHOD-4", new Span(21, 32), "nobody listens there", null)));

    Fate fate = reader.fate(null, false, null, null);
    assertThat(fate.words()).containsExactly(Fate.Word.LISTENING);
    assertThat(fate.text()).isEqualTo("obfs4: listening at 127.0.0.1:9; but nobody listens there");
  }
}
