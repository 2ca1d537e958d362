package dev.ptipc.report;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width. */
public final class Wrapping {

  /** What is not broken, for text that is wrapped nowhere. */
  public static final int NONE = Integer.MAX_VALUE;

  /** However narrow the terminal and deep the margin, a line has room for some words. */
  private static final int LEAST = 20;

  private Wrapping() {}

  /**
   * Breaks text at its spaces, and a word that is longer than a line wherever the line ends.
   *
   * @param text on one line, without escape sequences
   * @param width characters that a line may have; fewer than 20 count as 20
   * @return one line at least
   */
  public static List<String> words(String text, int width) {
    int most = Math.max(width, LEAST);
    if (text.length() <= most && !text.startsWith(" ")) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (current.length() + 1L + word.length() > most && current.length() > 0) {
        lines.add(current.toString());
        current.setLength(0);
      }
      current.append(current.length() == 0 ? "" : " ").append(word);
      while (current.length() > most) {
        lines.add(current.substring(0, most));
        current.delete(0, most);
      }
    }
    lines.add(current.toString());
    return lines;
  }

  /**
   * Breaks a line that is quoted, wherever it has to be, so that nothing of it is lost.
   *
   * @param line without escape sequences
   * @param width characters that a line may have; fewer than 20 count as 20
   * @return one line at least; those after the first begin with two blanks
   */
  public static List<String> quoted(String line, int width) {
    int most = Math.max(width, LEAST);
    List<String> lines = new ArrayList<>();
    String rest = line;
    while (rest.length() > most) {
      lines.add(rest.substring(0, most));
      rest = "  " + rest.substring(most);
    }
    lines.add(rest);
    return lines;
  }
}
