package dev.ptipc.codec;

import dev.ptipc.ast.Pair;
import dev.ptipc.source.Bytes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys that the pairs of a line have had. There are few pairs as a rule, and looking through a
 * few is cheapest; but a line may be made to hold thousands, with equal hashes.
 */
public final class SeenKeys {

  private static final int FEW = 8;

  /** Empty as long as the pairs are few. */
  private final Set<Bytes> many = new TreeSet<>();

  /** Nothing has been seen. */
  public SeenKeys() {}

  /** Nothing has been seen any more. */
  void clear() {
    many.clear();
  }

  /**
   * Takes the key of a pair, which has not been taken before.
   *
   * @param pairs with keys as they are meant, their escapes removed
   * @param first where those begin that are compared
   * @param index of the pair; those between have had their turn, or may be passed over
   * @return false when one of those between has the same key
   */
  public boolean isNew(List<Pair> pairs, int first, int index) {
    Bytes key = key(pairs, index);
    if (index - first < FEW) {
      for (int i = first; i < index; i++) {
        if (key(pairs, i).equals(key)) {
          return false;
        }
      }
      return true;
    }
    if (many.isEmpty()) {
      for (int i = first; i < index; i++) {
        many.add(key(pairs, i));
      }
    }
    return many.add(key);
  }

  private static Bytes key(List<Pair> pairs, int index) {
    return pairs.get(index).key().bytes();
  }
}
