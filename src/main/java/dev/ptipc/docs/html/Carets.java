package dev.ptipc.docs.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code ptipc check} says, for pages of any width. Where a line has to be broken, the carets
 * below it would point at nothing, so what they point at is marked in the line itself.
 */
final class Carets {

  private static final Pattern CARETS = Pattern.compile(" *\\| +(?<carets>\\^+)");

  private Carets() {}

  /** The lines as HTML. */
  static String html(String output) {
    String[] lines = output.split("\n", -1);
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      Matcher next = CARETS.matcher(i + 1 < lines.length ? lines[i + 1] : "");
      if (next.matches()) {
        html.append("<span class=\"pointed\">")
            .append(marked(lines[i], next.start("carets"), next.end("carets")))
            .append("<span class=\"carets\">\n" + lines[i + 1] + "</span>\n</span>");
        i++;
      } else {
        html.append(Html.escape(lines[i])).append('\n');
      }
    }
    return html.toString();
  }

  /** Nothing at all can be pointed at behind the end of a line. */
  private static String marked(String line, int from, int to) {
    int start = Math.min(from, line.length());
    int end = Math.min(to, line.length());
    return Html.escape(line.substring(0, start))
        + ("<span class=\"marked\">" + Html.escape(line.substring(start, end)) + "</span>")
        + Html.escape(line.substring(end));
  }
}
