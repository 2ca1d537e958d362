package dev.ptipc.docs.diagram;

/** A drawing in two sizes. */
public interface Figure {

  /** For what it is laid out. */
  enum Size {
    /** A page on a desk. */
    WIDE("wide", 720),
    /** A phone. */
    NARROW("narrow", 340);

    private final String word;
    private final int width;

    Size(String word, int width) {
      this.word = word;
      this.width = width;
    }

    /**
     * The word for it in names.
     *
     * @return the name in lower case
     */
    public String word() {
      return word;
    }

    /**
     * What the drawing is laid out for.
     *
     * @return pixels
     */
    public int width() {
      return width;
    }
  }

  /**
   * The name of the drawing.
   *
   * @return unique among all drawings
   */
  String id();

  /**
   * What it shows.
   *
   * @return a few words
   */
  String title();

  /**
   * The same as the drawing, for those who cannot see it.
   *
   * @return sentences
   */
  String description();

  /**
   * Draws it.
   *
   * @param size the layout
   * @param base the file that it will be in, from the folder of the documentation: links are
   *     relative to it
   * @return an SVG document without declaration, one element a line
   */
  String svg(Size size, String base);
}
