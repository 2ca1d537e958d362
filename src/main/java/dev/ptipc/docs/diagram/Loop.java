package dev.ptipc.docs.diagram;

/**
 * Something that may come again, with what stands between on the way back.
 *
 * @param body what
 * @param between an empty row for nothing
 */
record Loop(Shape body, Shape between) implements Shape {

  private static final int UNDER = 8;
  private static final int SIDE = ARC + 4;

  private int inside() {
    return Math.max(body.width(), between.width() + 12);
  }

  @Override
  public int width() {
    return inside() + 2 * SIDE;
  }

  @Override
  public int above() {
    return body.above();
  }

  @Override
  public int below() {
    return back() + between.below();
  }

  @Override
  public int drop() {
    return body.drop();
  }

  /** How far below the line that enters the way back runs. */
  private int back() {
    return Math.max(body.below() + UNDER + between.above(), body.drop() + 2 * ARC);
  }

  @Override
  public void draw(Canvas canvas, int x, int y) {
    int left = x + SIDE;
    int right = left + inside();
    int out = y + body.drop();
    int under = y + back();
    int start = left + (inside() - body.width()) / 2;
    canvas.across(x, y, start);
    body.draw(canvas, start, y);
    canvas.across(start + body.width(), out, right + SIDE);
    int middle = left + (inside() - between.width()) / 2;
    canvas.path("M" + right + " " + out + "q8 0 8 8V" + (under - ARC) + "q0 8 -8 8");
    canvas.across(right, under, middle + between.width());
    between.draw(canvas, middle, under);
    canvas.across(middle, under, left);
    canvas.path("M" + left + " " + under + "q-8 0 -8 -8V" + (y + ARC) + "q0 -8 8 -8");
    canvas.leftArrow(between.width() > 0 ? left - 2 : middle - 3, under);
  }
}
