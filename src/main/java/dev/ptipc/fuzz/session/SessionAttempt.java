package dev.ptipc.fuzz.session;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Keyword;
import dev.ptipc.check.Finding;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Variable;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.fuzz.line.WalkedMessages;
import dev.ptipc.fuzz.session.Violator.Scene;
import dev.ptipc.fuzz.session.Violator.Way;
import dev.ptipc.session.Conversation;
import dev.ptipc.session.Phase;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session for an environment, or why it did not come about.
 *
 * @param session confirmed by the checker; null when there is an obstacle
 * @param obstacle for people; null when there is a session
 */
record SessionAttempt(@Nullable GeneratedSession session, @Nullable String obstacle) {

  private static SessionAttempt failed(String why) {
    return new SessionAttempt(null, why);
  }

  /** A good session, notes and all. */
  static SessionAttempt good(
      long number, Request request, RandomPieces words, WalkedMessages walked) {
    List<Keyword> course = new Course(request, false, null).draw(words);
    Script script = new Script(new SessionLines(request, false, words, walked).of(course));
    return judged(number, request, script, null, null);
  }

  /** A good session changed at random; what the checker says of it then is all there is to it. */
  static GeneratedSession changed(
      long number, Request request, int edits, RandomPieces words, WalkedMessages walked) {
    List<Keyword> course = new Course(request, false, null).draw(words);
    SessionEdits changes = new SessionEdits(words);
    Script good = new Script(new SessionLines(request, false, words, walked).of(course));
    Script script = changes.apply(good, edits);
    return session(number, request, script, null, changes.done(), Readings.of(script));
  }

  /** Why the message that an edit is for cannot come; null when it can. */
  static @Nullable String astray(Request request, Way way) {
    if (request.plainCourse(way.wish()).exists()) {
      return null;
    }
    String why = request.whyNot(way.wish());
    return why == null ? "`" + way.wish().word() + "` cannot come there" : why;
  }

  /** A session that breaks one clause. */
  static SessionAttempt broken(
      long number,
      Request request,
      Violator violator,
      Way way,
      RandomPieces words,
      WalkedMessages walked) {
    String astray = astray(request, way);
    if (astray != null) {
      return failed(astray);
    }
    List<Keyword> course = request.plainCourse(way.wish()).draw(words);
    SessionLines lines = new SessionLines(request, true, words, walked);
    Script good = new Script(lines.of(course));
    Script script = way.edit().apply(good, new Scene(request, lines, words));
    return script == null
        ? failed("it takes " + (way.needs() == null ? "another line" : way.needs()))
        : judged(number, request, script, violator, way.told())
            .orElse(way.needs() == null ? null : "it takes " + way.needs());
  }

  /** With the reason that the violator knows, where there is one and there is no session. */
  private SessionAttempt orElse(@Nullable String why) {
    return session != null || why == null ? this : failed(why);
  }

  private static SessionAttempt judged(
      long number,
      Request request,
      Script script,
      @Nullable Violator violator,
      @Nullable String way) {
    List<String> readings =
        violator == null
            ? Readings.of(script)
            : violator.reading() == null ? List.of() : List.of(violator.reading());
    GeneratedSession session = session(number, request, script, violator, way, readings);
    String other = SessionJudge.other(violator, session.findings());
    if (other != null) {
      return failed("with it " + other + " breaks as well");
    }
    if (violator != null && !SessionJudge.isBroken(violator, session.findings())) {
      return failed("there it is not broken");
    }
    return new SessionAttempt(session, null);
  }

  private static GeneratedSession session(
      long number,
      Request request,
      Script script,
      @Nullable Violator violator,
      @Nullable String way,
      List<String> readings) {
    Bytes stdout = script.stdout();
    Bytes stderr = script.stderrBytes();
    String endedBy = script.endedBy() == null ? ending(script, request) : script.endedBy();
    List<Finding> findings =
        PtIpc.checkSession(stdout.toArray(), stderr.toArray(), endedBy, request.environment())
            .findings();
    Session session =
        new Session(
            null, request.variables(), stdout, stderr, new Session.Exit(null, endedBy), List.of());
    return new GeneratedSession(number, session, violator, way, readings, findings);
  }

  /** A transport that gave up exits; another one waits until it is told to. */
  private static String ending(Script script, Request request) {
    Phase phase = Phase.NEGOTIATION;
    for (String line : script.lines()) {
      phase = Conversation.step(phase, Script.keyword(line)).next();
    }
    Environment environment = request.environment();
    Bytes exits = environment.value(Variable.EXIT_ON_STDIN_CLOSE);
    return phase == Phase.ENDED
        ? "itself"
        : exits != null && exits.is("1") ? "stdin-close" : "SIGTERM";
  }
}
