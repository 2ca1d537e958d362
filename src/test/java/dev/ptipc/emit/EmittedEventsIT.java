package dev.ptipc.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the parsers in other languages tell a parent to act on. */
@Tag("languages")
class EmittedEventsIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a transport said, and what a parent acts on. */
  private static final Map<String, String> CASES =
      Map.ofEntries(
          Map.entry("VERSION 1\nPROXY DONE\nCMETHODS DONE\n", "agreed proxyaccepted alldone"),
          Map.entry(
              "VERSION 1\nCMETHOD a socks5 127.0.0.1:1\nCMETHOD-ERROR b no\nCMETHODS DONE\n",
              "agreed registered failed alldone"),
          Map.entry("VERSION 1\nSMETHOD a 1.1.1.1:1\nSMETHODS DONE\n", "agreed registered alldone"),
          Map.entry("VERSION-ERROR no-version\n", "gaveup"),
          // A line that breaks a rule registers nothing.
          Map.entry("VERSION 1\nCMETHOD a socks5 127.0.0.1:0\n", "agreed"),
          // What fails or gives up does so whatever its text breaks: obfs4proxy writes it so
          // (E-16).
          Map.entry("VERSION 1\nPROXY-ERROR caf\u00e9\n", "agreed gaveup"),
          Map.entry("ENV-ERROR caf\u00e9\n", "gaveup"),
          Map.entry("VERSION-ERROR caf\u00e9\n", "gaveup"),
          Map.entry(
              "VERSION 1\nCMETHOD-ERROR a caf\u00e9\nCMETHODS DONE\n", "agreed failed alldone"),
          Map.entry("VERSION 1\nSMETHOD-ERROR 9 no\nSMETHODS DONE\n", "agreed failed alldone"),
          // But not out of its turn, and not where it has no meaning.
          Map.entry("VERSION 1\nPROXY-ERROR\n", "agreed"),
          Map.entry("VERSION 1\nVERSION-ERROR caf\u00e9\n", "agreed"),
          // Nor does one that is cut off, wherever it is, whatever else it breaks.
          Map.entry("VERSION 1\nCMETHOD a socks5 127.0.0.1:40", "agreed"),
          Map.entry("VERSION 1\nSMETHOD a 127.0.0.1:40", "agreed"),
          Map.entry("VERSION 1\nCMETHODS DONE", "agreed"),
          Map.entry("VERSION 1\nPROXY-ERROR n", "agreed"),
          Map.entry("VERSION 1\nPROXY-ERROR caf\u00e9", "agreed"),
          Map.entry("VERSION 1\nCMETHODS DON", "agreed"),
          Map.entry("VERSION 1", ""),
          Map.entry("", ""));

  @TempDir private static Path builds;

  @ParameterizedTest
  @MethodSource("dev.ptipc.emit.EmittedParsersIT#languages")
  void a_parent_is_told_what_to_act_on(String language) throws Exception {
    Path build = Files.createDirectories(builds.resolve(language));
    List<String> said = List.copyOf(CASES.keySet());
    List<String> events = new ArrayList<>();
    try (EmittedTarget target =
        new EmittedTarget(EmittedTarget.of(language), build, "--sessions")) {
      target.ask(
          said.stream().map(EmittedEventsIT::question).iterator(),
          answer -> events.add(events(new String(answer, UTF_8))));
    }
    assertThat(events).hasSameSizeAs(said);
    for (int i = 0; i < said.size(); i++) {
      assertThat(events.get(i)).as(said.get(i)).isEqualTo(CASES.get(said.get(i)));
    }
  }

  private static byte[] question(String stdout) {
    byte[] bytes = stdout.getBytes(UTF_8);
    return ExpectedSession.question(
        new Session(null, Map.of(), Bytes.of(bytes), Bytes.EMPTY, null, List.of()));
  }

  /** Their names as words of small letters: each language writes them in its own way. */
  private static String events(String answer) {
    try {
      JsonNode told = JSON.readTree(answer).path("events");
      List<String> words = new ArrayList<>();
      // Lua has one text, since it knows no empty list.
      told.forEach(event -> words.add(event.asText()));
      String events = told.isTextual() ? told.asText() : String.join(" ", words);
      return events.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "");
    } catch (JsonProcessingException e) {
      return "no JSON: " + answer;
    }
  }
}
