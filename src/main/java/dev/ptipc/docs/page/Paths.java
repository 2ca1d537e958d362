package dev.ptipc.docs.page;

import java.util.Arrays;

/** Paths of pages, from the folder of the documentation and without an ending. */
public final class Paths {

  /** What leads out of the folder of the documentation. */
  public static final String UP = "../";

  private Paths() {}

  /**
   * The way from one file to another.
   *
   * @param from a file
   * @param to a file, perhaps with {@code #} and an anchor behind it, or the published text
   * @return a link, which is relative unless it leads to the published text
   */
  public static String relative(String from, String to) {
    if (Published.has(to)) {
      return to;
    }
    String[] here = from.split("/", -1);
    String[] there = to.split("/", -1);
    int same = 0;
    while (same < here.length - 1 && same < there.length - 1 && here[same].equals(there[same])) {
      same++;
    }
    String up = UP.repeat(here.length - 1 - same);
    return up + String.join("/", Arrays.copyOfRange(there, same, there.length));
  }

  /**
   * Puts the ending of a file to a path.
   *
   * @param target a path, perhaps with {@code #} and an anchor behind it; one that leaves the
   *     folder is of a file that has its ending
   * @param ending such as {@code .html}
   * @return the path of the file, with the anchor
   */
  public static String file(String target, String ending) {
    if (target.startsWith(UP) || Published.has(target)) {
      return target;
    }
    int hash = target.indexOf('#');
    return hash < 0 ? target + ending : target.substring(0, hash) + ending + target.substring(hash);
  }
}
