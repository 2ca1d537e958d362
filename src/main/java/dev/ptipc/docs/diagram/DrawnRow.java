package dev.ptipc.docs.diagram;

import java.util.List;

/**
 * One piece after the other, in one row.
 *
 * @param pieces in order; empty for a plain line
 */
record DrawnRow(List<Shape> pieces) implements Shape {

  @Override
  public int width() {
    int gaps = Math.max(0, pieces.size() - 1) * GAP;
    return pieces.stream().mapToInt(Shape::width).sum() + gaps;
  }

  @Override
  public int above() {
    int above = 0;
    int lower = 0;
    for (Shape piece : pieces) {
      above = Math.max(above, piece.above() - lower);
      lower += piece.drop();
    }
    return above;
  }

  @Override
  public int below() {
    int below = 0;
    int lower = 0;
    for (Shape piece : pieces) {
      below = Math.max(below, piece.below() + lower);
      lower += piece.drop();
    }
    return below;
  }

  @Override
  public int drop() {
    return pieces.stream().mapToInt(Shape::drop).sum();
  }

  @Override
  public void draw(Canvas canvas, int x, int y) {
    int right = x;
    int level = y;
    for (Shape piece : pieces) {
      if (right > x) {
        canvas.across(right, level, right + GAP);
        right += GAP;
      }
      piece.draw(canvas, right, level);
      right += piece.width();
      level += piece.drop();
    }
  }
}
