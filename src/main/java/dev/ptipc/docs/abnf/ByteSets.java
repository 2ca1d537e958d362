package dev.ptipc.docs.abnf;

import dev.ptipc.abnf.Element;
import dev.ptipc.docs.grammar.CharacterSets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Sets of bytes as ABNF has them: named where RFC 5234 has a name, else as ranges. */
final class ByteSets {

  private ByteSets() {}

  /** A set, or what it leaves of the bytes up to the highest. */
  static BitSet of(boolean negated, List<String> items, int highest) {
    BitSet bytes = new BitSet();
    for (String item : items) {
      int[] ends = CharacterSets.ends(item);
      bytes.set(ends[0], ends[1] + 1);
    }
    if (negated) {
      bytes.flip(0, highest + 1);
    }
    bytes.clear(highest + 1, Math.max(highest + 1, bytes.length()));
    return bytes;
  }

  static BitSet of(char first, char last) {
    BitSet bytes = new BitSet();
    bytes.set(first, last + 1);
    return bytes;
  }

  static Element element(BitSet set) {
    BitSet left = (BitSet) set.clone();
    List<Element> elements = new ArrayList<>();
    BitSet letters = of('A', 'Z');
    letters.or(of('a', 'z'));
    name("ALPHA", letters, left, elements);
    name("DIGIT", of('0', '9'), left, elements);
    for (int first = left.nextSetBit(0); first >= 0; ) {
      int end = left.nextClearBit(first);
      elements.add(
          end == first + 1 && first > ' ' && first <= '~' && first != '"'
              ? new Element.Literal(String.valueOf((char) first), true)
              : new Element.Range(first, end - 1));
      first = left.nextSetBit(end);
    }
    return Element.choice(elements);
  }

  /** Only where the neighbours of what has the name are not in the set: one range is shorter. */
  private static void name(String name, BitSet named, BitSet left, List<Element> elements) {
    BitSet shared = (BitSet) named.clone();
    shared.and(left);
    boolean alone =
        shared.equals(named)
            && named.stream()
                .allMatch(
                    b ->
                        (named.get(b + 1) || !left.get(b + 1))
                            && (named.get(b - 1) || !left.get(b - 1)));
    if (alone) {
      left.andNot(named);
      elements.add(new Element.Reference(name));
    }
  }
}
