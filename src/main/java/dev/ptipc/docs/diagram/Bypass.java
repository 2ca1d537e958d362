package dev.ptipc.docs.diagram;

/**
 * Something with a way around it.
 *
 * @param body what
 */
record Bypass(Shape body) implements Shape {

  private static final int OVER = 10;

  @Override
  public int width() {
    return body.width() + 2 * Branches.SIDE;
  }

  @Override
  public int above() {
    return Math.max(body.above() + OVER, 2 * ARC);
  }

  @Override
  public int below() {
    return body.below();
  }

  @Override
  public void draw(Canvas canvas, int x, int y) {
    int left = x + Branches.SIDE;
    int right = left + body.width();
    int over = y - above();
    canvas.bend(x, y, left, over);
    canvas.across(left, over, right);
    canvas.bend(right, over, right + Branches.SIDE, y);
    canvas.across(x, y, left);
    body.draw(canvas, left, y);
    canvas.bend(right, y + body.drop(), right + Branches.SIDE, y);
  }
}
