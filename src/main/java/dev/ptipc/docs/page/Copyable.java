package dev.ptipc.docs.page;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import org.jspecify.annotations.Nullable;

/** What comes out of a clipboard as it was put in. */
final class Copyable {

  /** Of a longer text the page shows only the beginning, and should not hold the whole. */
  private static final int MOST_BYTES = 4000;

  private Copyable() {}

  /** The text of a file; null when a clipboard, or what it is pasted into, would change it. */
  static @Nullable String of(Bytes file) {
    String text = file.text();
    boolean isSeen = text.lines().allMatch(line -> line.equals(Shown.typed(line)));
    boolean same = Bytes.of(text).equals(file) && text.indexOf('\r') < 0;
    return same && isSeen && file.length() <= MOST_BYTES ? text : null;
  }
}
