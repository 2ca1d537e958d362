package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.fuzz.CaseJudge;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.fuzz.mutator.Mutator;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A line in which a mutator broke one clause.
 *
 * @param good what it was
 * @param broken what became of it, without its end
 * @param end of the line
 * @param clause that is broken
 * @param found by the rule of the mutator, and all there is to be found in the line
 * @param message what it says now; null when it is malformed
 */
record SpoiltLine(
    String good,
    String broken,
    String end,
    String clause,
    Diagnostic found,
    @Nullable Message message) {

  /** Null when the mutator missed. */
  static @Nullable SpoiltLine by(
      Mutator mutator, String good, RandomPieces words, CaseJudge judge) {
    String broken = mutator.broken(good, words);
    byte[] bytes = (broken + mutator.end()).getBytes(StandardCharsets.ISO_8859_1);
    CheckedLine checked = judge.check(bytes, 0, bytes.length);
    if (checked.diagnostics().size() != 1) {
      return null;
    }
    Diagnostic found = checked.diagnostics().get(0);
    String clause = found.clause();
    return clause == null || !found.rule().id().equals(mutator.rule())
        ? null
        : new SpoiltLine(good, broken, mutator.end(), clause, found, checked.message());
  }

  /**
   * Whether a session with it in place of the good line lacks nothing: its first word still shows
   * what it was meant to be, it reports the same transport, and nothing has to come after it when
   * it has no end. LOG and STATUS may be lost.
   */
  boolean takesNothingAway() {
    Keyword keyword = Script.keyword(good);
    if (end.isEmpty() && !Course.mayBeLast(keyword)) {
      return false;
    }
    return Course.isFiller(keyword) || (Script.keyword(broken) == keyword && reportsTheSame());
  }

  private boolean reportsTheSame() {
    return !(message instanceof Message.MethodReport report)
        || report.transport().bytes().is(Script.operand(good));
  }

  /** Whether a parent takes it for a message, and acts on it. */
  boolean isHeardAs(Keyword keyword) {
    return message != null && message.keyword() == keyword && !end.isEmpty();
  }

  /** The session with it in place of the good line; nothing follows what has no end. */
  Script in(Script script, int place) {
    return switch (end) {
      case "" -> script.before(place).added(broken).notEnded();
      case "\r\n" -> script.with(place, broken + "\r");
      default -> script.with(place, broken);
    };
  }
}
