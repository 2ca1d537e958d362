package dev.ptipc.docs.page;

/** Writes blocks, each kind in its way. */
public interface BlockWriter {

  /**
   * Writes a heading.
   *
   * @param heading the block
   */
  void heading(Block.Heading heading);

  /**
   * Writes a paragraph.
   *
   * @param paragraph the block
   */
  void paragraph(Block.Paragraph paragraph);

  /**
   * Writes a list.
   *
   * @param items the block
   */
  void items(Block.Items items);

  /**
   * Writes a table.
   *
   * @param table the block
   */
  void table(Block.Table table);

  /**
   * Writes a drawing.
   *
   * @param drawing the block
   */
  void drawing(Block.Drawing drawing);

  /**
   * Writes an example.
   *
   * @param card the block
   */
  void card(Block.Card card);

  /**
   * Writes text that is laid out.
   *
   * @param listing the block
   */
  void listing(Block.Listing listing);
}
