package dev.ptipc.emit;

import dev.ptipc.ast.Keyword;
import dev.ptipc.environment.Role;
import dev.ptipc.session.Conversation;
import dev.ptipc.session.Family;
import dev.ptipc.session.Phase;
import dev.ptipc.session.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
      Stream.concat(
              disorders().stream().map(Disorder::rule),
              Stream.of(
                  "session/mixed-roles",
                  "session/proxy-in-server",
                  "session/no-version",
                  "session/no-done"))
          .toList();

  /** The messages that answer the versions which a parent offers. */
  private static final Set<Keyword> ANSWERS =
      Set.of(Keyword.VERSION, Keyword.VERSION_ERROR, Keyword.ENV_ERROR);

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

    /** Whether it ends a method or all of it: that is so whatever rule the line breaks. */
    boolean breaksOff() {
      return event.equals("FAILED") || event.equals("GAVE_UP");
    }

    /** Whether it answers the versions that a parent offers. */
    boolean answers() {
      return ANSWERS.contains(Keyword.of(keyword));
    }

    /** Whose message it is, in small letters; null for one of both. */
    @Nullable String roleName() {
      Role whose = Family.of(Keyword.of(keyword));
      return whose == null ? null : whose.word();
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

  /**
   * A disorder.
   *
   * @param turn the name of what it means that a message comes
   * @param rule that the message breaks
   */
  record Disorder(String turn, String rule) {}

  /** What a message breaks by coming when it does; any other turn breaks nothing. */
  static List<Disorder> disorders() {
    List<Disorder> disorders = new ArrayList<>();
    for (Turn turn : Turn.values()) {
      String rule = rule(turn);
      if (rule != null) {
        disorders.add(new Disorder(turn.name(), rule));
      }
    }
    return disorders;
  }

  private static @Nullable String rule(Turn turn) {
    return switch (turn) {
      case FINE -> null;
      case EARLY -> "session/method-before-version";
      case SETTLED -> "session/second-version";
      case LATE -> "session/after-done";
      case UNHEARD -> "session/late-env-error";
      case POSTHUMOUS -> "session/after-fatal-error";
    };
  }

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
