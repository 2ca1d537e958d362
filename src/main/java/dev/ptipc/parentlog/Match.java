package dev.ptipc.parentlog;

import dev.ptipc.environment.Role;
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

  /** The role of the transport that it is about; null when it does not say. */
  @Nullable Role role() {
    String named = text("role");
    String keyword = text("keyword");
    if (named != null) {
      return named.equalsIgnoreCase("server") ? Role.SERVER : Role.CLIENT;
    }
    if (keyword != null && keyword.startsWith("SMETHOD")) {
      return Role.SERVER;
    }
    return keyword != null && keyword.startsWith("CMETHOD") ? Role.CLIENT : sentence.role();
  }

  /** The text in the hole of a name; null when the sentence has none. */
  @Nullable String text(String name) {
    Hole hole = hole(name);
    return hole == null ? null : hole.text();
  }
}
