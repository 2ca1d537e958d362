package dev.ptipc;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.line.LineCheck;
import dev.ptipc.codec.LineEngine;
import dev.ptipc.source.Line;

/** Judges lines, each alone. */
final class LineChecker {

  private final int limit;
  private final LineEngine engine;

  LineChecker(int limit, LineEngine engine) {
    this.limit = limit;
    this.engine = engine;
  }

  CheckedLine check(Line line) {
    return line.ending() == Line.Ending.TOO_LONG
        ? LineCheck.tooLong(line, limit)
        : LineCheck.check(line, engine.parse(line.bytes()));
  }
}
