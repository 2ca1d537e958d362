package dev.ptipc.report;

/** Numbers of things, in words. */
public final class Counted {

  private Counted() {}

  /**
   * A number and what it is of.
   *
   * @param count how many
   * @param thing one of them
   * @return such as {@code 1 line} and {@code 2 lines}
   */
  public static String of(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
