package dev.ptipc.emit;

import dev.ptipc.ast.Keyword;
import dev.ptipc.environment.Role;
import dev.ptipc.session.Conversation;
import dev.ptipc.session.Family;
import dev.ptipc.session.Phase;
import dev.ptipc.session.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * The conversation as a table.
 *
 * @param phases how far a session can have come
 * @param turns what it can mean that a message comes
 * @param rows by kind of message, in the order of their tokens
 */
record SessionModel(List<String> phases, List<String> turns, List<Row> rows) {

  /** Rules that the table decides, or that the end of a session does. */
  static final List<String> RULES =
      List.of(
          "session/method-before-version",
          "session/second-version",
          "session/after-done",
          "session/late-env-error",
          "session/after-fatal-error",
          "session/mixed-roles",
          "session/proxy-in-server",
          "session/no-version",
          "session/no-done");

  /**
   * A message.
   *
   * @param keyword its word
   * @param role 1 for a message of clients, 2 for one of servers, 0 for one of both
   * @param steps by phase the step
   * @param event what a parent does about it
   */
  record Row(String keyword, int role, List<Step> steps, String event) {
    /** Whether a parent does anything about it. */
    boolean acts() {
      return !event.equals("NONE");
    }

    String roleText() {
      return Integer.toString(role);
    }
  }

  /**
   * A step.
   *
   * @param turn number of what it means
   * @param turnName its name
   * @param next number of the phase after it
   * @param nextName its name
   */
  record Step(int turn, String turnName, int next, String nextName) {}

  /** The table with a row for each of the keywords. */
  static SessionModel make(List<String> keywords) {
    List<Phase> phases = List.of(Phase.values());
    List<Turn> turns = List.of(Turn.values());
    List<Row> rows = new ArrayList<>();
    for (String word : keywords) {
      Keyword keyword = Keyword.of(word);
      List<Step> steps = new ArrayList<>();
      for (Phase phase : Phase.values()) {
        Conversation.Step step = Conversation.step(phase, keyword);
        steps.add(
            new Step(
                turns.indexOf(step.turn()),
                step.turn().name(),
                phases.indexOf(step.next()),
                step.next().name()));
      }
      Role role = Family.of(keyword);
      rows.add(
          new Row(
              keyword.word(),
              role == null ? 0 : role == Role.CLIENT ? 1 : 2,
              steps,
              event(keyword)));
    }
    return new SessionModel(names(Phase.values()), names(Turn.values()), rows);
  }

  private static String event(Keyword keyword) {
    return switch (keyword) {
      case VERSION -> "AGREED";
      case PROXY -> "PROXY_ACCEPTED";
      case CMETHOD, SMETHOD -> "REGISTERED";
      case CMETHOD_ERROR, SMETHOD_ERROR -> "FAILED";
      case CMETHODS, SMETHODS -> "ALL_DONE";
      case VERSION_ERROR, ENV_ERROR, PROXY_ERROR -> "GAVE_UP";
      case LOG, STATUS, UNKNOWN -> "NONE";
    };
  }

  private static List<String> names(Enum<?>[] values) {
    List<String> names = new ArrayList<>();
    for (Enum<?> value : values) {
      names.add(value.name());
    }
    return names;
  }
}
