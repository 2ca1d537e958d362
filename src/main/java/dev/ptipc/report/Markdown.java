package dev.ptipc.report;

import java.util.List;

/**
 * Text as Markdown. Whatever is in it, it reads the same and is taken for no markup and no HTML:
 * all that writes Markdown writes it by this class.
 */
public final class Markdown {

  /** What Markdown or a forge would take for its own. */
  private static final String MARKUP = "\\`*_[]<>&|~#!$@";

  private static final int SHORTEST_FENCE = 3;

  private Markdown() {}

  /**
   * Text, in a cell of a table or outside.
   *
   * @param text any
   * @return text on one line
   */
  public static String text(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : onOneLine(text).toCharArray()) {
      out.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return out.toString();
  }

  /**
   * Text in which something may stand between backquotes. That stays code where it cannot be
   * misread.
   *
   * @param text any
   * @return text on one line
   */
  public static String prose(String text) {
    String[] pieces = text.split("`", -1);
    boolean plain = !text.contains("``") && text.indexOf('|') < 0;
    if (pieces.length % 2 == 0 || !plain) {
      return text(text);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces.length; i++) {
      out.append(i % 2 == 1 ? code(pieces[i]) : text(pieces[i]));
    }
    return out.toString();
  }

  /**
   * Code outside of a table.
   *
   * @param text any
   * @return a code span, whose fence is longer than any in the text; nothing for nothing
   */
  public static String code(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String inside = onOneLine(text);
    String fence = "`".repeat(longestFence(inside) + 1);
    // One blank at each end is taken away again, but not where there is nothing else.
    boolean touches = inside.startsWith("`") || inside.endsWith("`");
    boolean blanks = inside.startsWith(" ") && inside.endsWith(" ") && !inside.isBlank();
    String gap = touches || blanks ? " " : "";
    return fence + gap + inside + gap + fence;
  }

  /**
   * Code in a cell of a table.
   *
   * @param text any
   * @return the same, with each bar escaped
   */
  public static String codeInCell(String text) {
    if (!text.contains("\\|")) {
      return code(text).replace("|", "\\|");
    }
    // Here no backslash can tell the bar from the end of the cell.
    StringBuilder out = new StringBuilder("<code>");
    for (char c : onOneLine(text).toCharArray()) {
      boolean plain = c == ' ' || Character.isLetterOrDigit(c);
      out.append(plain ? String.valueOf(c) : "&#" + (int) c + ";");
    }
    return out.append("</code>").toString();
  }

  /**
   * A block of code.
   *
   * @param language such as {@code sh}
   * @param lines each without a line break
   * @return the block with its newline, whose fence is longer than any in the lines
   */
  public static String block(String language, List<String> lines) {
    int longest = SHORTEST_FENCE - 1;
    for (String line : lines) {
      longest = Math.max(longest, longestFence(line));
    }
    String fence = "`".repeat(longest + 1);
    StringBuilder out = new StringBuilder(fence).append(language).append('\n');
    lines.forEach(line -> out.append(line).append('\n'));
    return out.append(fence).append('\n').toString();
  }

  private static String onOneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }

  private static int longestFence(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
