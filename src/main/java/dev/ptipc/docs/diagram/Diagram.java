package dev.ptipc.docs.diagram;

import dev.ptipc.docs.grammar.Expression;
import java.util.List;

/** The diagram of an expression, in two layouts: for a page of 48 rem, and for a phone. */
public final class Diagram implements Figure {

  private static final int MARGIN = 12;
  private static final int START = 15;

  private final String id;
  private final String title;
  private final Expression expression;
  private final Boxes boxes;

  /**
   * A diagram.
   *
   * @param id unique among all diagrams
   * @param title what it shows, in a few words
   * @param expression what is drawn
   * @param boxes how the rules that it refers to are shown
   */
  public Diagram(String id, String title, Expression expression, Boxes boxes) {
    this.id = id;
    this.title = title;
    this.expression = expression;
    this.boxes = boxes;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String description() {
    return "In words: " + expression.accept(new InWords(boxes)) + ".";
  }

  @Override
  public String svg(Size size, String base) {
    Shape shape = expression.accept(new Layout(size.width() - 2 * (MARGIN + START), boxes));
    shape = new DrawnRow(List.of(shape));
    int y = MARGIN + Math.max(shape.above(), 8);
    Canvas canvas = new Canvas(base);
    int left = MARGIN + START;
    int right = left + shape.width();
    canvas.circle("start", MARGIN + 5, y, 5);
    canvas.across(MARGIN + 10, y, left);
    shape.draw(canvas, left, y);
    int out = y + shape.drop();
    canvas.across(right, out, right + START - 10);
    canvas.circle("end", right + START - 5, out, 5);
    canvas.circle("start", right + START - 5, out, 2);
    int height = y + Math.max(shape.below(), 8) + MARGIN;
    return SvgFile.of(this, size, right + START + MARGIN, height, canvas.elements());
  }
}
