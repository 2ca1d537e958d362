package dev.ptipc.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which known names somebody may have meant who mistyped one. */
public final class Nearest {

  private static final int MOST = 3;

  /** One slip for so many characters: a name that has more of them is another name. */
  private static final int CHARACTERS = 4;

  private final List<Name> known = new ArrayList<>();

  /** A name made ready to be compared. */
  private static final class Name {
    final String name;
    final char[] folded;
    final long letters;

    Name(String name) {
      this.name = name;
      folded = folded(name);
      letters = letters(folded);
    }
  }

  /**
   * Names that are asked for again and again.
   *
   * @param known all that there are
   */
  public Nearest(Collection<String> known) {
    for (String name : requireNonNull(known, "known")) {
      this.known.add(new Name(name));
    }
  }

  /**
   * Finds the names with the fewest slips, if there are any with few.
   *
   * @param name as typed
   * @param known all that there are
   * @return at most three, in their order; none that is the very name
   */
  public static List<String> to(String name, Collection<String> known) {
    requireNonNull(name, "name");
    return new Nearest(known).to(name);
  }

  /**
   * Finds the names with the fewest slips, if there are any with few.
   *
   * @param name as typed
   * @return at most three, in their order; none that is the very name
   */
  public List<String> to(String name) {
    List<String> nearest = new ArrayList<>();
    int fewest = requireNonNull(name, "name").length() / CHARACTERS;
    Name typed = new Name(name);
    for (Name other : known) {
      // A name may be of any length: one that cannot be near is not looked at. Each letter that it
      // does not have is a slip: this saves most comparisons.
      if (Math.abs(name.length() - other.folded.length) > fewest
          || Long.bitCount(typed.letters & ~other.letters) > fewest) {
        continue;
      }
      int slips = slips(typed.folded, other.folded, fewest);
      if (slips < fewest) {
        nearest.clear();
        fewest = slips;
      }
      if (slips == fewest && !other.name.equals(name) && nearest.size() < MOST) {
        nearest.add(other.name);
      }
    }
    return nearest;
  }

  /**
   * Asks whether one of them was meant.
   *
   * @param nearest as {@link #to} finds them, one at least
   * @return a help
   */
  public static String meant(List<String> nearest) {
    return "did you mean `" + String.join("` or `", requireNonNull(nearest, "nearest")) + "`?";
  }

  /** Capitals are no slip, whatever the locale. */
  private static char[] folded(String name) {
    char[] folded = name.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(folded[i]);
    }
    return folded;
  }

  /** A bit for each letter; two that share one make a name look nearer than it is, not farther. */
  private static long letters(char[] name) {
    long letters = 0;
    for (char letter : name) {
      letters |= 1L << letter;
    }
    return letters;
  }

  /**
   * Characters left out, put in, changed, or swapped with their neighbour. Where they are more than
   * the most that counts, how many more is not found out.
   */
  private static int slips(char[] typed, char[] meant, int most) {
    int[] before = new int[meant.length + 1];
    int[] last = new int[meant.length + 1];
    int[] row = new int[meant.length + 1];
    for (int j = 0; j <= meant.length; j++) {
      row[j] = j;
    }
    int least = 0;
    for (int i = 1; i <= typed.length; i++) {
      int[] free = before;
      before = last;
      last = row;
      row = free;
      int leastBefore = least;
      least = row[0] = i;
      for (int j = 1; j <= meant.length; j++) {
        int changed = typed[i - 1] == meant[j - 1] ? 0 : 1;
        int slips = Math.min(last[j - 1] + changed, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1]) {
          slips = Math.min(slips, before[j - 2] + 1);
        }
        row[j] = slips;
        least = Math.min(least, slips);
      }
      // Whatever follows builds on these two rows.
      if (Math.min(least, leastBefore) > most) {
        return most + 1;
      }
    }
    return row[meant.length];
  }
}
