package dev.ptipc.report;

/** A name and a value in a list of them, for people. */
public final class FieldLine {

  private FieldLine() {}

  /**
   * A line of the list.
   *
   * @param name what the value is
   * @param width of the column of names, in characters; a longer name moves its value
   * @param value fit to be shown
   * @return without LF
   */
  public static String of(String name, int width, String value) {
    return "  " + name + " ".repeat(Math.max(0, width - name.length())) + " | " + value;
  }
}
