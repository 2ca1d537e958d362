package dev.ptipc.docs.diagram;

import dev.ptipc.docs.html.Html;

/** The frame of an SVG image: size, title, description, colours. */
final class SvgFile {

  /** Literal colours: variables of CSS are unknown to other readers of SVG than browsers. */
  private static final String STYLE =
      """
      <style>
      .ptipc-diagram path { fill: none; stroke: #3a424c; stroke-width: 1.5; }
      .ptipc-diagram .head, .ptipc-diagram .start { fill: #3a424c; stroke: none; }
      .ptipc-diagram .end { fill: none; stroke: #3a424c; stroke-width: 1.5; }
      .ptipc-diagram .card { fill: #ffffff; stroke: #c9d1d9; }
      .ptipc-diagram text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1b1f24; text-anchor: middle; }
      .ptipc-diagram text.caption { font: italic 12px system-ui, sans-serif; fill: #4d5661; }
      .ptipc-diagram text.name, .ptipc-diagram text.left { text-anchor: start; }
      .ptipc-diagram text.name { font: bold 14px system-ui, sans-serif; }
      .ptipc-diagram rect { stroke-width: 1.2; }
      .ptipc-diagram rect.literal { fill: #e3f0ff; stroke: #0b4f9e; }
      .ptipc-diagram rect.space { fill: #eef1f4; stroke: #4d5661; stroke-dasharray: 2 2; }
      .ptipc-diagram rect.set { fill: #fff6dc; stroke: #7a4a00; }
      .ptipc-diagram rect.rule { fill: #f4f6f8; stroke: #3a424c; }
      .ptipc-diagram rect.breach { fill: #fff0f1; stroke: #a3122b; stroke-dasharray: 5 3; }
      .ptipc-diagram text.breach { fill: #a3122b; }
      .ptipc-diagram a text { text-decoration: underline; }
      @media (prefers-color-scheme: dark) {
      .ptipc-diagram path { stroke: #a9b4c0; }
      .ptipc-diagram .head, .ptipc-diagram .start { fill: #a9b4c0; }
      .ptipc-diagram .end { stroke: #a9b4c0; }
      .ptipc-diagram .card { fill: #151b22; stroke: #3d4854; }
      .ptipc-diagram text { fill: #e3e9ef; }
      .ptipc-diagram text.caption { fill: #a9b4c0; }
      .ptipc-diagram rect.literal { fill: #0f2f52; stroke: #85c0ff; }
      .ptipc-diagram rect.space { fill: #222b35; stroke: #a9b4c0; }
      .ptipc-diagram rect.set { fill: #3a2f10; stroke: #f1c04c; }
      .ptipc-diagram rect.rule { fill: #1f2831; stroke: #a9b4c0; }
      .ptipc-diagram rect.breach { fill: #3d171c; stroke: #ff9aa2; }
      .ptipc-diagram text.breach { fill: #ff9aa2; }
      }
      </style>
      """;

  private SvgFile() {}

  static String of(Figure figure, Figure.Size size, int width, int height, String elements) {
    String id = figure.id() + "-" + size.word();
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ptipc-diagram " + size.word())
        + ("\" width=\"" + width + "\" height=\"" + height)
        + ("\" viewBox=\"0 0 " + width + " " + height + "\" role=\"group\" aria-labelledby=\"")
        + (id + "-title\" aria-describedby=\"" + id + "-description\">\n")
        + ("<title id=\"" + id + "-title\">" + Html.escape(figure.title()) + "</title>\n")
        + ("<desc id=\"" + id + "-description\">" + Html.escape(figure.description()))
        + "</desc>\n"
        + STYLE
        + ("<rect class=\"card\" x=\"0.5\" y=\"0.5\" width=\"" + (width - 1) + "\" height=\"")
        + ((height - 1) + "\" rx=\"6\"/>\n")
        + elements
        + "</svg>\n";
  }
}
