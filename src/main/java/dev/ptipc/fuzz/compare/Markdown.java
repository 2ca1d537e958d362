package dev.ptipc.fuzz.compare;

/** Text in a table of Markdown. */
public final class Markdown {

  private Markdown() {}

  /**
   * What Markdown would take for itself is escaped.
   *
   * @param text printable
   * @return text that reads the same
   */
  public static String cell(String text) {
    return text.replaceAll("([\\\\|<*_\\[\\]])", "\\\\$1");
  }

  /**
   * Between backquotes only the bar that parts cells and backquotes themselves mean something.
   *
   * @param text printable
   * @return code that reads the same
   */
  public static String code(String text) {
    return "`` " + text.replace("|", "\\|") + " ``";
  }
}
