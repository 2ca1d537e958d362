package dev.ptipc;

import static java.util.Objects.requireNonNull;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.automaton.PlainLines;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.session.SessionCheck;
import dev.ptipc.codec.LineEngine;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.session.Phase;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Line;
import dev.ptipc.spec.Edition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks a session as it goes: feed it what a transport writes, piece by piece, and it tells each
 * line and each finding at once. Nothing is held but the line that is being read.
 */
public final class SessionReader {

  /**
   * Takes what is read and found. It must not feed the reader that tells it. What it throws comes
   * out of the call that fed the reader, which is of no use after that: what was told and what was
   * not is left open.
   */
  public interface Listener {

    /**
     * A line of stdout. Its findings follow; in a session those about empty lines and CRs come when
     * stdout ends, more than three as one.
     *
     * @param line the line
     */
    void line(CheckedLine line);

    /**
     * A finding.
     *
     * @param finding what and where
     */
    void finding(Finding finding);

    /**
     * Whether plain lines need only be counted: those that have a message and no findings, and on
     * which nothing depends that is found later. To pass over them is several times as fast.
     *
     * @return false unless overridden: then {@link #line} is told of every line
     */
    default boolean countsPlainLines() {
      return false;
    }

    /** A plain line, told in place of {@link #line} where those are only counted. */
    default void plainLine() {}
  }

  private final LineChecker checker;
  private final @Nullable SessionCheck check;
  private final Listener listener;
  private final @Nullable PlainLines plain;

  /** Whether the line that comes next was seen to be plain, but is not passed over. */
  private boolean isPlain;

  private boolean isCut;
  private final Framer stdout;
  private final Framer stderr;

  /**
   * A session that begins. What is wrong with the environment is told at once.
   *
   * @param role the transport's role; null to take it from the environment or the messages
   * @param environment what the transport was told; null when it is not known
   * @param limit bytes that a line may have before its LF
   * @param listener takes what is found
   */
  public SessionReader(
      @Nullable Role role, @Nullable Environment environment, int limit, Listener listener) {
    this(role, environment, limit, new LineAutomaton(), listener);
  }

  /**
   * A session whose lines are read by an engine of the caller's.
   *
   * @param role as above
   * @param environment as above
   * @param limit as above
   * @param engine reads the lines
   * @param listener takes what is found
   */
  public SessionReader(
      @Nullable Role role,
      @Nullable Environment environment,
      int limit,
      LineEngine engine,
      Listener listener) {
    this(role, environment, limit, engine, Edition.LATEST, listener);
  }

  /**
   * A session that is judged by an edition of the text.
   *
   * @param role as above
   * @param environment as above
   * @param limit as above
   * @param engine as above
   * @param edition which text
   * @param listener takes what is found
   */
  public SessionReader(
      @Nullable Role role,
      @Nullable Environment environment,
      int limit,
      LineEngine engine,
      Edition edition,
      Listener listener) {
    this(
        new SessionCheck(role, environment, requireNonNull(edition, "edition")),
        new LineChecker(limit, requireNonNull(engine, "engine"), edition),
        limit,
        1,
        0,
        listener);
  }

  private SessionReader(
      @Nullable SessionCheck check,
      LineChecker checker,
      int limit,
      long number,
      long offset,
      Listener listener) {
    this.checker = checker;
    this.check = check;
    this.listener = requireNonNull(listener, "listener");
    this.plain = listener.countsPlainLines() ? checker.plain() : null;
    this.stdout = new Framer(limit, number, offset, this::stdoutLine, this::passed);
    this.stderr = new Framer(limit, this::stderrLine);
    if (check != null) {
      tell(check.begin());
    }
  }

  /**
   * For lines that are each judged alone.
   *
   * @param limit bytes that a line may have before its LF
   * @param listener takes what is found
   * @return a reader that looks for nothing in the conversation
   */
  public static SessionReader ofLines(int limit, Listener listener) {
    return ofLines(limit, 1, 0, listener);
  }

  /**
   * For lines that are each judged alone, by an engine of the caller's.
   *
   * @param limit bytes that a line may have before its LF
   * @param engine reads the lines
   * @param edition of the text to judge by
   * @param listener takes what is found
   * @return a reader that looks for nothing in the conversation
   */
  public static SessionReader ofLines(
      int limit, LineEngine engine, Edition edition, Listener listener) {
    LineChecker checker =
        new LineChecker(
            limit, requireNonNull(engine, "engine"), requireNonNull(edition, "edition"));
    return new SessionReader(null, checker, limit, 1, 0, listener);
  }

  /**
   * For lines that are each judged alone and are not the first of their input.
   *
   * @param limit bytes that a line may have before its LF
   * @param number of the first line, from 1
   * @param offset of its first byte in the whole input
   * @param listener takes what is found
   * @return a reader that looks for nothing in the conversation
   */
  public static SessionReader ofLines(int limit, long number, long offset, Listener listener) {
    return new SessionReader(
        null, new LineChecker(limit, new LineAutomaton()), limit, number, offset, listener);
  }

  /**
   * A piece of stdout.
   *
   * @param piece an array that may be used again after the call
   * @param from offset of the first byte
   * @param to offset after the last byte
   */
  public void stdout(byte[] piece, int from, int to) {
    stdout.feed(requireNonNull(piece, "piece"), from, to);
  }

  /** Stdout has been closed. */
  public void stdoutEnded() {
    stdout.finish();
    if (check != null) {
      tell(check.stdoutEnded());
    }
  }

  /** In place of {@link #stdoutEnded}: what came next is not known, so that nothing is missing. */
  public void stdoutCut() {
    isCut = true;
    if (check != null) {
      tell(check.stdoutCut());
    }
  }

  /**
   * A piece of stderr.
   *
   * @param piece an array that may be used again after the call
   * @param from offset of the first byte
   * @param to offset after the last byte
   */
  public void stderr(byte[] piece, int from, int to) {
    stderr.feed(requireNonNull(piece, "piece"), from, to);
  }

  /**
   * The session is over: so is stdout, if {@link #stdoutEnded} has not said so. What is missing is
   * told.
   *
   * @param endedBy how the transport ended, as in transcripts: {@code itself}, {@code stdin-close},
   *     {@code SIGTERM}, {@code SIGKILL}, {@code time}; null when that is not known
   * @return the role, given or found out; null when nothing tells it
   */
  public @Nullable Role finish(@Nullable String endedBy) {
    if (!isCut) {
      stdoutEnded();
    }
    stderr.finish();
    if (check == null) {
      return null;
    }
    tell(check.finish(endedBy));
    return check.role();
  }

  /**
   * How far the session has come, by the lines told so far.
   *
   * @return {@link Phase#NEGOTIATION} throughout where lines are each judged alone
   */
  public Phase phase() {
    return check == null ? Phase.NEGOTIATION : check.phase();
  }

  /** In a session only what nothing depends on is passed over, and only while it is in its turn. */
  private int passed(byte[] bytes, int from, int to) {
    if (plain == null || (check != null && !check.isIndifferentToTalk())) {
      return -1;
    }
    int lf = plain.plainEnd(bytes, from, to);
    isPlain = lf >= 0 && check != null && !plain.wasTalk();
    if (lf < 0 || isPlain) {
      return -1;
    }
    listener.plainLine();
    return lf;
  }

  private void stdoutLine(Line line) {
    CheckedLine checked =
        plain != null && isPlain
            ? new CheckedLine(line, plain.parsed(line.bytes()).message(), List.of())
            : checker.check(line);
    isPlain = false;
    listener.line(checked);
    for (Diagnostic diagnostic : checked.diagnostics()) {
      Finding finding = Finding.inStdout(line, diagnostic);
      if (check == null || !check.keeps(finding)) {
        listener.finding(finding);
      }
    }
    if (check != null) {
      tell(check.line(checked));
    }
  }

  private void stderrLine(Line line) {
    if (check != null) {
      tell(check.stderr(checker.check(line)));
    }
  }

  private void tell(List<Finding> findings) {
    findings.forEach(listener::finding);
  }
}
