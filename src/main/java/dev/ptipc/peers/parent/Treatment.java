package dev.ptipc.peers.parent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ptipc.environment.Role;
import dev.ptipc.live.tor.TorOutcome;
import dev.ptipc.live.tor.TorOutcome.Ending;
import dev.ptipc.live.tor.TorOutcome.Registered;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What some parent made of a session, in the same words for all. Texts have one character a byte.
 *
 * @param refusal why it was not played; null when it was
 * @param ended whether the parent ended the transport or gave its launch up
 * @param waits whether it waited for more when the session was over
 * @param registered what it will use
 * @param log what it said of the line in question, or of all where it does not tell lines apart
 * @param why what it said last of the end; empty when it said nothing or there was none
 */
record Treatment(
    @Nullable String refusal,
    boolean ended,
    boolean waits,
    List<Registered> registered,
    List<String> log,
    String why) {

  /** What a transport's own LOG becomes in the log of each parent. */
  private static final Pattern PASSED_ON =
      Pattern.compile(
          "(?s)[A-Z]+ (?:Managed proxy \"[^\"]*\":|\\[pt [^\\]]*\\]|\\[pt\\] \\S+ \\S+) ?(.*)");

  private static final Pattern IGNORING =
      Pattern.compile(
          "(?s)(NOTICE Unknown line received by managed proxy \\(|WARN unknown PT line: "
              + "|INFO PT stdout unknown keyword ).*");

  /** Where each writes down what it reads, whatever it makes of it. */
  private static final Pattern ECHO = Pattern.compile("(?s)(DEBUG PT stdout: |TRACE <-- PT ).*");

  /** What ptadapter is told to stop by, since it waits for ever. */
  private static final String WAITED = "TimeoutError";

  /** Of tor. */
  static Treatment of(TorOutcome outcome, int line) {
    boolean given = outcome.state().equals("Broken") || outcome.state().equals("Failed to launch");
    boolean ended = given || outcome.ending() == Ending.KILLED;
    boolean told = line > 0 && line <= outcome.lines();
    List<String> log = told ? outcome.heard().get(line - 1).log() : outcome.log();
    List<String> said =
        outcome.log().stream()
            .filter(TorWords::isComplaint)
            .filter(text -> !TorWords.isIgnoring(text))
            .toList();
    String why = said.isEmpty() ? last(outcome.log()) : said.get(0);
    return new Treatment(
        outcome.refusal(),
        ended,
        !ended && !outcome.isAccepted(),
        outcome.registered(),
        ended ? outcome.log() : log,
        ended ? why : "");
  }

  /** How the program ended after tor had ended it tells nothing. */
  private static String last(List<String> log) {
    return log.stream()
        .filter(text -> !text.contains(" terminated with "))
        .reduce("", (one, other) -> other);
  }

  /** Of a program that answers as {@code src/peers} does. */
  static Treatment of(JsonNode told, Role role) {
    List<Registered> registered = new ArrayList<>();
    for (JsonNode one : told.path("registered")) {
      registered.add(
          new Registered(
              role,
              text(one.path("transport")),
              text(one.path("address")),
              one.path("port").asInt()));
    }
    List<String> log = new ArrayList<>();
    for (JsonNode one : told.path("log")) {
      String said = text(one.path("level")) + " " + text(one.path("text"));
      if (!ECHO.matcher(said).matches()) {
        log.add(said);
      }
    }
    String error = told.path("error").isNull() ? "" : text(told.path("error"));
    boolean waits = error.startsWith(WAITED);
    return new Treatment(
        null, !error.isEmpty() && !waits, waits, registered, log, waits ? "" : error);
  }

  private static String text(JsonNode node) {
    return new String(node.asText().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** What it passed on of a LOG. */
  List<String> passedOn() {
    return log.stream()
        .map(PASSED_ON::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .toList();
  }

  /** Whether it said that it does not know the line. */
  boolean ignores(String keyword) {
    return log.stream()
        .anyMatch(text -> IGNORING.matcher(text).matches() && text.contains(keyword));
  }

  /** What it has against the line, without the level. */
  List<String> complaints() {
    return log.stream()
        .filter(text -> text.startsWith("WARN") || text.startsWith("ERR") || text.startsWith("NOT"))
        .filter(TorWords::isComplaint)
        .filter(text -> !PASSED_ON.matcher(text).matches() && !IGNORING.matcher(text).matches())
        .map(text -> text.substring(text.indexOf(' ') + 1))
        .toList();
  }
}
