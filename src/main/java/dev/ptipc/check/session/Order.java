package dev.ptipc.check.session;

import static java.util.Objects.requireNonNull;

import dev.ptipc.ast.Keyword;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.session.Conversation;
import dev.ptipc.session.Family;
import dev.ptipc.session.Phase;
import dev.ptipc.session.Turn;
import dev.ptipc.source.Span;
import org.jspecify.annotations.Nullable;

/** Which message comes when. Of each kind of disorder the first place is told. */
final class Order {

  private final Subject subject;

  /** How far the messages have brought the session. */
  private Phase phase = Phase.NEGOTIATION;

  /** How far it would be if what only tried to be one of them counted too. */
  private Phase tried = Phase.NEGOTIATION;

  private boolean answered;
  private boolean done;
  private boolean early;
  private boolean over;

  /** The fatal error or the DONE that the session ended with. */
  private @Nullable Keyword last;

  Order(Subject subject) {
    this.subject = subject;
  }

  Phase phase() {
    return phase;
  }

  /** The phase, if every line whose keyword shows what it was meant to be were that. */
  Phase tried() {
    return tried;
  }

  /** The fatal error that ended the session, if one did. */
  @Nullable Keyword fatal() {
    return phase == Phase.ENDED ? last : null;
  }

  /** Whether VERSION, or an error in its place, has been said or tried. */
  boolean isAnswered() {
    return answered;
  }

  /** Whether the transport has said that it has reported all. */
  boolean isDone() {
    return done;
  }

  /** Whether something came before VERSION, which says already that it was missing. */
  boolean wasEarly() {
    return early;
  }

  /** Whether a line came after the end, so that what follows is no part of this session. */
  boolean isOver() {
    return over;
  }

  /**
   * A line that cannot be judged, or is the other role's, but whose keyword shows what it was meant
   * to be. It moves nothing, and what it was meant to be is not missing.
   */
  void attempted(Keyword keyword) {
    tried = Conversation.step(tried, keyword).next();
    answered |= isAnswer(keyword);
  }

  /** A message of the other role, which has been told. */
  void ofOtherRole(CheckedLine line, Keyword keyword) {
    if (turn(keyword) == Turn.EARLY) {
      early(line, keyword);
    }
    if (Family.counts(requireNonNull(subject.role()), keyword)) {
      move(keyword);
    } else {
      attempted(keyword);
    }
  }

  /** Nothing is too early behind a line that tried to be the answer. */
  private Turn turn(Keyword keyword) {
    Turn turn = Conversation.step(phase, keyword).turn();
    return turn == Turn.EARLY && answered ? Turn.FINE : turn;
  }

  /**
   * A message.
   *
   * @return whether it came in its turn, so that it can be judged further
   */
  boolean message(CheckedLine line, Keyword keyword) {
    Turn turn = turn(keyword);
    if (turn == Turn.LATE && isMissing(keyword)) {
      move(keyword);
      return true;
    }
    switch (turn) {
      case FINE -> {}
      case EARLY -> early(line, keyword);
      case SETTLED ->
          tell(
              line,
              SessionRules.SECOND_VERSION,
              "3.3.1-NEG-2",
              keyword,
              " after the version was settled");
      case LATE -> late(line, keyword);
      case UNHEARD -> tell(line, SessionRules.LATE_ENV_ERROR, "E-38", keyword, " after " + done());
      case POSTHUMOUS ->
          tell(
              line,
              SessionRules.AFTER_FATAL,
              terminates(),
              keyword,
              " after " + quoted(requireNonNull(last)) + ", which ends the session");
    }
    over |= turn == Turn.LATE || turn == Turn.POSTHUMOUS;
    move(keyword);
    return turn == Turn.FINE || turn == Turn.EARLY || turn == Turn.UNHEARD;
  }

  private void move(Keyword keyword) {
    Phase next = Conversation.step(phase, keyword).next();
    if (next != phase && next != Phase.CONFIGURATION) {
      last = keyword;
    }
    phase = next;
    done |= phase == Phase.RUNNING;
    attempted(keyword);
  }

  private static boolean isAnswer(Keyword keyword) {
    return keyword == Keyword.VERSION
        || keyword == Keyword.VERSION_ERROR
        || keyword == Keyword.ENV_ERROR;
  }

  private void early(CheckedLine line, Keyword keyword) {
    if (!early) {
      early = true;
      line(
          line,
          SessionRules.BEFORE_VERSION.at(
              keyword(keyword), quoted(keyword) + " before `VERSION`", subject.versionHelp()));
    }
  }

  /** The VERSION that DONE came before: of the two in the wrong order the first has been told. */
  private boolean isMissing(Keyword keyword) {
    return keyword == Keyword.VERSION && early && !answered;
  }

  private void late(CheckedLine line, Keyword keyword) {
    String clause = last == Keyword.SMETHODS ? "3.3.3-DONE-3" : "3.3.2-DONE-3";
    line(
        line,
        SessionRules.AFTER_DONE.citing(
            clause,
            keyword(keyword),
            quoted(keyword) + " after " + done(),
            keyword == Keyword.VERSION
                ? "if a second session begins here, check it by itself"
                : null));
  }

  private void tell(CheckedLine line, Rule rule, String clause, Keyword keyword, String how) {
    line(line, rule.citing(clause, keyword(keyword), quoted(keyword) + how, null));
  }

  private void line(CheckedLine line, Diagnostic diagnostic) {
    subject.at(line, diagnostic);
  }

  /** The clause that says that the transport exits after the fatal error. */
  String terminates() {
    return last == Keyword.VERSION_ERROR
        ? "3.3.1-VERSIONERR-4"
        : last == Keyword.ENV_ERROR ? "3.3.1-ENVERR-3" : "3.3.2-PROXYERR-2";
  }

  private String done() {
    return last == Keyword.SMETHODS ? "`SMETHODS DONE`" : "`CMETHODS DONE`";
  }

  static String quoted(Keyword keyword) {
    return "`" + keyword.word() + "`";
  }

  static Span keyword(Keyword keyword) {
    return new Span(0, keyword.word().length());
  }
}
