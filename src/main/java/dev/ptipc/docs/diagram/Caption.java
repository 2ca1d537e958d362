package dev.ptipc.docs.diagram;

/**
 * A piece with its name above it.
 *
 * @param text the name
 * @param body the piece
 */
record Caption(String text, Shape body) implements Shape {

  private static final int HEIGHT = 16;
  private static final int LETTER = 7;

  @Override
  public int width() {
    return Math.max(body.width(), text.length() * LETTER);
  }

  @Override
  public int above() {
    return body.above() + HEIGHT;
  }

  @Override
  public int below() {
    return body.below();
  }

  @Override
  public int drop() {
    return body.drop();
  }

  @Override
  public void draw(Canvas canvas, int x, int y) {
    int start = x + (width() - body.width()) / 2;
    canvas.across(x, y, start);
    body.draw(canvas, start, y);
    canvas.across(start + body.width(), y + body.drop(), x + width());
    canvas.text("caption", x + width() / 2, y - body.above() - 5, text);
  }
}
