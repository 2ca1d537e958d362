package dev.ptipc;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.line.LineCheck;
import dev.ptipc.codec.LineEngine;
import dev.ptipc.source.Line;
import dev.ptipc.spec.Edition;

/** Judges lines, each alone. */
final class LineChecker {

  private final int limit;
  private final LineEngine engine;
  private final Edition edition;

  LineChecker(int limit, LineEngine engine) {
    this(limit, engine, Edition.LATEST);
  }

  LineChecker(int limit, LineEngine engine, Edition edition) {
    this.limit = limit;
    this.engine = engine;
    this.edition = edition;
  }

  /** Whether lines are read as the automaton reads them, and by no engine that is under test. */
  boolean isByAutomaton() {
    return engine instanceof LineAutomaton;
  }

  CheckedLine check(Line line) {
    return line.ending() == Line.Ending.TOO_LONG
        ? LineCheck.tooLong(line, limit)
        : LineCheck.check(line, engine.parse(line.bytes()), edition);
  }
}
