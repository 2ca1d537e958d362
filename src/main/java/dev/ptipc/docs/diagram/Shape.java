package dev.ptipc.docs.diagram;

/** A piece of a diagram. The line enters it at the left and leaves it at the right. */
interface Shape {

  /** Lines turn in a quarter of a circle of this radius. */
  int ARC = 8;

  /** Between two neighbours, in pixels. */
  int GAP = 12;

  /** From where the line enters to where it leaves, in pixels. */
  int width();

  /** What it takes above the line that enters, in pixels. */
  int above();

  /** What it takes below the line that enters, in pixels. */
  int below();

  /** How much lower the line leaves than it enters, in pixels. */
  default int drop() {
    return 0;
  }

  /** Draws it, the line entering at a point. */
  void draw(Canvas canvas, int x, int y);
}
