package dev.ptipc.playground;

import dev.ptipc.codec.LineEngine;
import dev.ptipc.codec.ParsedLine;
import dev.ptipc.source.Bytes;
import java.util.HashMap;
import java.util.Map;

/**
 * Remembers the lines of an input until the next has been read, so that of an input which is being
 * edited only the changed lines are parsed.
 */
final class KnownLines implements LineEngine {

  private final LineEngine engine;
  private Map<Bytes, ParsedLine> before = new HashMap<>();
  private Map<Bytes, ParsedLine> now = new HashMap<>();

  KnownLines(LineEngine engine) {
    this.engine = engine;
  }

  /** An input begins. What only the one before the last had is forgotten. */
  void begin() {
    before = now;
    now = new HashMap<>();
  }

  @Override
  public ParsedLine parse(Bytes line) {
    ParsedLine parsed = now.get(line);
    if (parsed == null) {
      parsed = before.get(line);
      if (parsed == null) {
        parsed = engine.parse(line);
      }
      now.put(line, parsed);
    }
    return parsed;
  }
}
