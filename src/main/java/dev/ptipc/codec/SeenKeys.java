package dev.ptipc.codec;

import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a line has had. There are few as a rule, and looking through a few is cheaper than
 * to hash them; but a line may be made to hold thousands.
 */
public final class SeenKeys {

  private static final int FEW = 8;

  private final List<Bytes> few = new ArrayList<>(4);
  private @Nullable Set<String> many;

  /** Nothing has been seen. */
  public SeenKeys() {}

  /**
   * Takes a key.
   *
   * @param key as it is meant, its escapes removed
   * @return false when it was there already
   */
  public boolean add(Bytes key) {
    if (many != null) {
      return many.add(key.latin1());
    }
    if (few.contains(key)) {
      return false;
    }
    few.add(key);
    if (few.size() == FEW) {
      many = hashed(few);
    }
    return true;
  }

  /** Strings have an order, so a set stays fast when keys are chosen to have the same hash. */
  private static Set<String> hashed(List<Bytes> keys) {
    Set<String> hashed = new HashSet<>();
    for (Bytes key : keys) {
      hashed.add(key.latin1());
    }
    return hashed;
  }
}
