package dev.ptipc.bench;

import java.util.Locale;
import java.util.Map;

/**
 * Draws what one of many costs against how many there are, each as a multiple of its least cost.
 */
final class GrowthPicture {

  private static final int LEFT = 50;
  private static final int TOP = 20;
  private static final int DECADE = 110;
  private static final int HEIGHT = 240;

  /** The highest multiple that is drawn; one above it leaves the picture. */
  private static final double MOST = 4;

  private static final String[] COLOURS = {"#1b6ca8", "#b3541e", "#2e7d32", "#7b1fa2", "#6d6d6d"};

  private GrowthPicture() {}

  static String svg(Map<Growth.Of, double[]> costs) {
    int decades = costs.values().iterator().next().length - 1;
    int right = LEFT + decades * DECADE;
    StringBuilder out = new StringBuilder();
    line(out, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"", right + 210, 310);
    line(out, "  font-family=\"sans-serif\" font-size=\"12\" fill=\"none\">");
    line(out, "<title>The cost of one of many against how many there are</title>");
    line(out, "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
    for (int multiple = 0; multiple <= MOST; multiple++) {
      int y = y(multiple);
      String stroke = multiple == 2 ? "#c62828\" stroke-dasharray=\"5 3" : "#ddd";
      line(out, "<path stroke=\"%s\" d=\"M%d %dH%d\"/>", stroke, LEFT, y, right);
      label(out, LEFT - 28, y + 4, "#333", multiple + " ×");
    }
    for (int i = 0; i <= decades; i++) {
      label(out, LEFT + i * DECADE - 10, TOP + HEIGHT + 20, "#333", "10^" + (i + 2));
    }
    int number = 0;
    for (Map.Entry<Growth.Of, double[]> each : costs.entrySet()) {
      String colour = COLOURS[number % COLOURS.length];
      line(
          out,
          "<polyline stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>",
          colour,
          points(each.getValue()));
      label(out, right + 15, TOP + 20 * number + 10, colour, each.getKey().title);
      number++;
    }
    return out.append("</svg>\n").toString();
  }

  private static String points(double[] costs) {
    double least = Double.MAX_VALUE;
    for (double cost : costs) {
      least = Math.min(least, cost);
    }
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < costs.length; i++) {
      points.append(i == 0 ? "" : " ").append(LEFT + i * DECADE).append(',');
      points.append(y(Math.min(costs[i] / least, MOST)));
    }
    return points.toString();
  }

  private static int y(double multiple) {
    return TOP + (int) Math.round(HEIGHT * (1 - multiple / MOST));
  }

  private static void label(StringBuilder out, int x, int y, String colour, String text) {
    line(out, "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>", x, y, colour, text);
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
