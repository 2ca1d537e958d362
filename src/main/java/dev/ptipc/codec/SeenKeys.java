package dev.ptipc.codec;

import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a line has had. There are few as a rule, and looking through a few is cheapest; but
 * a line may be made to hold thousands, with equal hashes.
 */
public final class SeenKeys {

  private static final int FEW = 8;

  private final List<Bytes> few = new ArrayList<>(4);
  private @Nullable Set<Bytes> many;

  /** Nothing has been seen. */
  public SeenKeys() {}

  /** Nothing has been seen any more. */
  void clear() {
    few.clear();
    many = null;
  }

  /**
   * Takes a key.
   *
   * @param key as it is meant, its escapes removed
   * @return false when it was there already
   */
  public boolean add(Bytes key) {
    if (many != null) {
      return many.add(key);
    }
    if (few.contains(key)) {
      return false;
    }
    few.add(key);
    if (few.size() == FEW) {
      many = new TreeSet<>(few);
    }
    return true;
  }
}
