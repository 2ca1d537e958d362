package dev.ptipc.session;

import static dev.ptipc.session.Phase.CONFIGURATION;
import static dev.ptipc.session.Phase.ENDED;
import static dev.ptipc.session.Phase.NEGOTIATION;
import static dev.ptipc.session.Phase.RUNNING;
import static dev.ptipc.session.Turn.EARLY;
import static dev.ptipc.session.Turn.FINE;
import static dev.ptipc.session.Turn.LATE;
import static dev.ptipc.session.Turn.POSTHUMOUS;
import static dev.ptipc.session.Turn.SETTLED;
import static dev.ptipc.session.Turn.UNHEARD;
import static java.util.Objects.requireNonNull;

import dev.ptipc.ast.Keyword;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The conversation as a table: a row a group of messages, a column a phase. */
public final class Conversation {

  /**
   * What happens when a message comes.
   *
   * @param turn whether it may come
   * @param next the phase after it
   */
  public record Step(Turn turn, Phase next) {}

  private static final Map<Keyword, Map<Phase, Step>> TABLE = new EnumMap<>(Keyword.class);

  static {
    row(
        List.of(Keyword.VERSION),
        new Step(FINE, CONFIGURATION),
        new Step(SETTLED, CONFIGURATION),
        new Step(LATE, RUNNING),
        new Step(POSTHUMOUS, ENDED));
    row(
        List.of(Keyword.VERSION_ERROR),
        new Step(FINE, ENDED),
        new Step(SETTLED, ENDED),
        new Step(LATE, ENDED),
        new Step(POSTHUMOUS, ENDED));
    row(
        List.of(Keyword.ENV_ERROR),
        new Step(FINE, ENDED),
        new Step(FINE, ENDED),
        new Step(UNHEARD, ENDED),
        new Step(POSTHUMOUS, ENDED));
    row(
        List.of(Keyword.PROXY_ERROR),
        new Step(EARLY, ENDED),
        new Step(FINE, ENDED),
        new Step(LATE, ENDED),
        new Step(POSTHUMOUS, ENDED));
    row(
        List.of(
            Keyword.PROXY,
            Keyword.CMETHOD,
            Keyword.CMETHOD_ERROR,
            Keyword.SMETHOD,
            Keyword.SMETHOD_ERROR),
        new Step(EARLY, NEGOTIATION),
        new Step(FINE, CONFIGURATION),
        new Step(LATE, RUNNING),
        new Step(POSTHUMOUS, ENDED));
    row(
        List.of(Keyword.CMETHODS, Keyword.SMETHODS),
        new Step(EARLY, RUNNING),
        new Step(FINE, RUNNING),
        new Step(LATE, RUNNING),
        new Step(POSTHUMOUS, ENDED));
    row(
        List.of(Keyword.LOG, Keyword.STATUS, Keyword.UNKNOWN),
        new Step(FINE, NEGOTIATION),
        new Step(FINE, CONFIGURATION),
        new Step(FINE, RUNNING),
        new Step(FINE, ENDED));
  }

  /** As wide as the longest message. */
  private static final int FIRST_WIDTH = Keyword.CMETHOD_ERROR.word().length();

  /** As wide as the longest heading. */
  private static final int WIDTH = CONFIGURATION.heading().length();

  private Conversation() {}

  private static void row(
      List<Keyword> keywords, Step negotiation, Step configuration, Step running, Step ended) {
    Map<Phase, Step> row =
        Map.of(
            NEGOTIATION, negotiation, CONFIGURATION, configuration, RUNNING, running, ENDED, ended);
    for (Keyword keyword : keywords) {
      TABLE.put(keyword, row);
    }
  }

  /**
   * Looks a message up.
   *
   * @param phase how far the session has come
   * @param keyword the message
   * @return whether it may come, and the phase after it
   */
  public static Step step(Phase phase, Keyword keyword) {
    return requireNonNull(requireNonNull(TABLE.get(keyword)).get(phase));
  }

  /**
   * The whole table, for people.
   *
   * @return a line a message, a column a phase
   */
  public static String table() {
    StringBuilder out = new StringBuilder();
    line(out, "message", Phase::heading);
    for (Keyword keyword : Keyword.values()) {
      String message = keyword == Keyword.UNKNOWN ? "any other" : keyword.word();
      line(out, message, phase -> step(phase, keyword).turn().words());
    }
    return out.toString();
  }

  /** Each cell but the last is filled up to the width of its column. */
  private static void line(StringBuilder out, String first, Function<Phase, String> cells) {
    String before = first;
    int width = FIRST_WIDTH;
    for (Phase phase : Phase.values()) {
      out.append(before).append(" ".repeat(width - before.length() + 2));
      before = cells.apply(phase);
      width = WIDTH;
    }
    out.append(before).append('\n');
  }
}
