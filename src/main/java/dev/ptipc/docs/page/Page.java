package dev.ptipc.docs.page;

import java.util.List;

/**
 * A page.
 *
 * @param path from the folder of the documentation, without an ending
 * @param section that it belongs to
 * @param title the name of what it is about
 * @param heading the name with what there is to say in the same breath
 * @param summary a sentence
 * @param blocks the rest
 */
public record Page(
    String path, Section section, String title, String heading, Text summary, List<Block> blocks) {

  /** Keeps the list from changing. */
  public Page {
    blocks = List.copyOf(blocks);
  }
}
