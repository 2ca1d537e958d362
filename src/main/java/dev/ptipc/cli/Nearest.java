package dev.ptipc.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Which known names somebody may have meant who mistyped one. */
final class Nearest {

  private static final int MOST = 3;

  /** One slip for so many characters: a name that has more of them is another name. */
  private static final int CHARACTERS = 4;

  private Nearest() {}

  /**
   * Finds the names with the fewest slips, if there are any with few.
   *
   * @param name as typed
   * @param known all that there are
   * @return at most three, in their order
   */
  static List<String> to(String name, Collection<String> known) {
    List<String> nearest = new ArrayList<>();
    int fewest = name.length() / CHARACTERS;
    for (String other : known) {
      int slips = slips(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
      if (slips < fewest) {
        nearest.clear();
        fewest = slips;
      }
      if (slips == fewest && slips > 0 && nearest.size() < MOST) {
        nearest.add(other);
      }
    }
    return nearest;
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
        int changed = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
        least[i][j] =
            Math.min(least[i - 1][j - 1] + changed, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        if (i > 1
            && j > 1
            && typed.charAt(i - 1) == meant.charAt(j - 2)
            && typed.charAt(i - 2) == meant.charAt(j - 1)) {
          least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
        }
      }
    }
    return least[typed.length()][meant.length()];
  }
}
