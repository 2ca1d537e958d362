package dev.ptipc.parentlog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that is a known sentence.
 *
 * @param sentence which
 * @param values what stands in its holes, in order
 */
record Match(Sentence sentence, List<Hole> values) {

  /**
   * What stands in a hole.
   *
   * @param start its first character in the message, from 0
   * @param text what it is
   */
  record Hole(int start, String text) {}

  /** Keeps the list from changing. */
  Match {
    values = List.copyOf(values);
  }

  /** The hole of a name; null when the sentence has none. */
  @Nullable Hole hole(String name) {
    int index = sentence.holes().indexOf(name);
    return index < 0 ? null : values.get(index);
  }

  /** The text in the hole of a name; null when the sentence has none. */
  @Nullable String text(String name) {
    Hole hole = hole(name);
    return hole == null ? null : hole.text();
  }
}
