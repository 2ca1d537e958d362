package dev.ptipc.docs.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A sequence too long for one row: the line goes back to the left and on in the next.
 *
 * @param rows two or more
 */
record Rows(List<Shape> rows) implements Shape {

  private static final int BETWEEN = 2 * ARC + 4;

  /** Breaks a sequence into as few rows as fit. */
  static Shape of(List<Shape> pieces, int most) {
    List<Shape> rows = new ArrayList<>();
    List<Shape> row = new ArrayList<>();
    for (Shape piece : pieces) {
      row.add(piece);
      if (row.size() > 1 && new DrawnRow(row).width() > most) {
        row.remove(row.size() - 1);
        rows.add(new DrawnRow(List.copyOf(row)));
        row = new ArrayList<>(List.of(piece));
      }
    }
    rows.add(new DrawnRow(List.copyOf(row)));
    return rows.size() == 1 ? rows.get(0) : new Rows(rows);
  }

  @Override
  public int width() {
    return rows.stream().mapToInt(Shape::width).max().orElse(0) + 2 * ARC;
  }

  @Override
  public int above() {
    return rows.get(0).above();
  }

  @Override
  public int below() {
    return drop() + last().below() - last().drop();
  }

  @Override
  public int drop() {
    int drop = 0;
    for (int i = 1; i < rows.size(); i++) {
      drop += rows.get(i - 1).below() + BETWEEN + rows.get(i).above();
    }
    return drop + last().drop();
  }

  private Shape last() {
    return rows.get(rows.size() - 1);
  }

  @Override
  public void draw(Canvas canvas, int x, int y) {
    int left = x + ARC;
    int right = x + width() - ARC;
    canvas.across(x, y, left);
    int level = y;
    for (int i = 0; i < rows.size(); i++) {
      Shape row = rows.get(i);
      row.draw(canvas, left, level);
      int out = level + row.drop();
      canvas.across(left + row.width(), out, i + 1 < rows.size() ? right : right + ARC);
      if (i + 1 < rows.size()) {
        int middle = level + row.below() + BETWEEN / 2;
        int next = level + row.below() + BETWEEN + rows.get(i + 1).above();
        back(canvas, left, right, out, middle, next);
        level = next;
      }
    }
  }

  /** From the end of a row down, to the left, and down to the start of the next. */
  private static void back(Canvas canvas, int left, int right, int from, int middle, int to) {
    canvas.path(
        ("M" + right + " " + from + "q8 0 8 8V" + (middle - ARC) + "q0 8 -8 8H" + left)
            + ("q-8 0 -8 8V" + (to - ARC) + "q0 8 8 8"));
    canvas.leftArrow((left + right) / 2, middle);
  }
}
