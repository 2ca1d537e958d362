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

  private Nearest() {}

  /**
   * Finds the names with the fewest slips, if there are any with few.
   *
   * @param name as typed
   * @param known all that there are
   * @return at most three, in their order; none that is the very name
   */
  public static List<String> to(String name, Collection<String> known) {
    List<String> nearest = new ArrayList<>();
    int fewest = name.length() / CHARACTERS;
    for (String other : known) {
      // A name may be of any length: one that cannot be near is not looked at.
      if (Math.abs(name.length() - other.length()) > fewest) {
        continue;
      }
      int slips = slips(name, other);
      if (slips < fewest) {
        nearest.clear();
        fewest = slips;
      }
      if (slips == fewest && !other.equals(name) && nearest.size() < MOST) {
        nearest.add(other);
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
  private static boolean isSame(char one, char other) {
    return one == other || Character.toLowerCase(one) == Character.toLowerCase(other);
  }

  /** Characters left out, put in, changed, or swapped with their neighbour. */
  private static int slips(String typed, String meant) {
    int[][] least = new int[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        if (i == 0 || j == 0) {
          least[i][j] = i + j;
          continue;
        }
        int changed = isSame(typed.charAt(i - 1), meant.charAt(j - 1)) ? 0 : 1;
        least[i][j] =
            Math.min(least[i - 1][j - 1] + changed, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        if (i > 1
            && j > 1
            && isSame(typed.charAt(i - 1), meant.charAt(j - 2))
            && isSame(typed.charAt(i - 2), meant.charAt(j - 1))) {
          least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
        }
      }
    }
    return least[typed.length()][meant.length()];
  }
}
