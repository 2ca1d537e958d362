package dev.ptipc;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.automaton.PlainLines;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.line.LineCheck;
import dev.ptipc.codec.LineEngine;
import dev.ptipc.codec.ParsedLine;
import dev.ptipc.source.Line;
import dev.ptipc.spec.Edition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges lines, each alone. */
final class LineChecker {

  private final int limit;
  private final LineEngine engine;
  private final Edition edition;
  private final @Nullable PlainLines plain;

  LineChecker(int limit, LineEngine engine) {
    this(limit, engine, Edition.LATEST);
  }

  LineChecker(int limit, LineEngine engine, Edition edition) {
    this.limit = limit;
    this.engine = engine;
    this.edition = edition;
    this.plain = engine instanceof LineAutomaton automaton ? new PlainLines(automaton) : null;
  }

  /** Knows plain lines; null where lines are read by an engine that may be under test. */
  @Nullable PlainLines plain() {
    return plain;
  }

  CheckedLine check(Line line) {
    if (line.ending() == Line.Ending.TOO_LONG) {
      return LineCheck.tooLong(line, limit);
    }
    PlainLines seen = plain;
    if (seen == null) {
      return LineCheck.check(line, engine.parse(line.bytes()), edition);
    }
    // Looked at in any case: what is parsed next goes by the tokens seen here.
    boolean isPlain = seen.isPlain(line.bytes()) && line.ending() == Line.Ending.LF;
    ParsedLine parsed = seen.parsed(line.bytes());
    return isPlain
        ? new CheckedLine(line, parsed.message(), List.of())
        : LineCheck.check(line, parsed, edition);
  }
}
