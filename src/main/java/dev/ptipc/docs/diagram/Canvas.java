package dev.ptipc.docs.diagram;

import dev.ptipc.docs.html.Html;
import dev.ptipc.docs.page.Paths;
import org.jspecify.annotations.Nullable;

/** Collects the elements of an SVG image. */
final class Canvas {

  private final StringBuilder out = new StringBuilder();
  private final String base;

  /** Links are written relative to a file. */
  Canvas(String base) {
    this.base = base;
  }

  /** A line along whole numbers, in the words of an SVG path. */
  void path(String path) {
    line("<path d=\"" + path + "\"/>");
  }

  /** A straight line. */
  void across(int x, int y, int toX) {
    if (toX != x) {
      path("M" + x + " " + y + "H" + toX);
    }
  }

  /** A line that changes its height between two points, the second right of the first. */
  void bend(int x, int y, int toX, int toY) {
    if (y == toY) {
      across(x, y, toX);
      return;
    }
    int arc = Shape.ARC;
    int sign = toY > y ? 1 : -1;
    String first = "q" + arc + " 0 " + arc + " " + sign * arc;
    String second = "q0 " + sign * arc + " " + arc + " " + sign * arc;
    path("M" + x + " " + y + first + "V" + (toY - sign * arc) + second + "H" + toX);
  }

  /** The head of an arrow that points to the left. */
  void leftArrow(int x, int y) {
    line("<path class=\"head\" d=\"M" + x + " " + y + "l7 -4v8z\"/>");
  }

  /** A line down to the head of an arrow. */
  void down(int x, int y, int toY) {
    path("M" + x + " " + y + "V" + (toY - 6));
    line("<path class=\"head\" d=\"M" + x + " " + toY + "l-4 -7h8z\"/>");
  }

  void rectangle(String kind, int x, int y, int width, int height, int radius) {
    line(
        ("<rect class=\"" + kind + "\" x=\"" + x + "\" y=\"" + y + "\" width=\"" + width)
            + ("\" height=\"" + height + "\" rx=\"" + radius + "\"/>"));
  }

  void circle(String kind, int x, int y, int radius) {
    line("<circle class=\"" + kind + "\" cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + radius + "\"/>");
  }

  void text(String kind, int x, int y, String text) {
    line(
        ("<text class=\"" + kind + "\" x=\"" + x + "\" y=\"" + y + "\">")
            + (Html.escape(text) + "</text>"));
  }

  /** What is drawn until {@link #endLink} leads to a page. */
  void startLink(@Nullable String target) {
    if (target != null) {
      line("<a href=\"" + Html.escape(Paths.relative(base, Paths.file(target, ".html"))) + "\">");
    }
  }

  void endLink(@Nullable String target) {
    if (target != null) {
      line("</a>");
    }
  }

  /** What is drawn until {@link #endRule} stands for a rule. */
  void startRule(@Nullable String name) {
    if (name != null) {
      line("<g data-rule=\"" + Html.escape(name) + "\">");
    }
  }

  void endRule(@Nullable String name) {
    if (name != null) {
      line("</g>");
    }
  }

  private void line(String element) {
    out.append(element).append('\n');
  }

  String elements() {
    return out.toString();
  }
}
