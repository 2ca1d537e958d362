package dev.ptipc.docs.diagram;

import java.util.List;

/**
 * Several ways, of which the line takes one.
 *
 * @param ways from the top down
 */
record Branches(List<Shape> ways) implements Shape {

  private static final int BETWEEN = 10;

  /** What the line needs on each side to part and to join. */
  static final int SIDE = 2 * ARC;

  private int inside() {
    return ways.stream().mapToInt(Shape::width).max().orElse(0);
  }

  @Override
  public int width() {
    return inside() + 2 * SIDE;
  }

  @Override
  public int above() {
    return ways.get(0).above();
  }

  @Override
  public int below() {
    return level(ways.size() - 1) + ways.get(ways.size() - 1).below();
  }

  /** How far below the line that enters a way begins. */
  private int level(int way) {
    int level = 0;
    for (int i = 1; i <= way; i++) {
      int step = ways.get(i - 1).below() + BETWEEN + ways.get(i).above();
      level += Math.max(step, 2 * ARC);
    }
    return level;
  }

  @Override
  public void draw(Canvas canvas, int x, int y) {
    for (int i = 0; i < ways.size(); i++) {
      Shape way = ways.get(i);
      int level = y + level(i);
      int from = x + SIDE;
      canvas.bend(x, y, from, level);
      way.draw(canvas, from, level);
      int out = level + way.drop();
      int right = from + inside();
      canvas.across(from + way.width(), out, right);
      canvas.bend(right, out, right + SIDE, y);
    }
  }
}
