package dev.ptipc.playground;

import dev.ptipc.codec.LineEngine;
import dev.ptipc.codec.ParsedLine;
import dev.ptipc.source.Bytes;
import java.util.Map;
import java.util.TreeMap;

/**
 * Remembers the lines of an input until the next has been read, so that of an input which is being
 * edited only the changed lines are parsed. In trees, as lines can be made to have equal hashes.
 */
final class KnownLines implements LineEngine {

  private final LineEngine engine;
  private Map<Bytes, ParsedLine> before = new TreeMap<>();
  private Map<Bytes, ParsedLine> now = new TreeMap<>();

  KnownLines(LineEngine engine) {
    this.engine = engine;
  }

  /** An input begins. What only the one before the last had is forgotten. */
  void begin() {
    before = now;
    now = new TreeMap<>();
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
