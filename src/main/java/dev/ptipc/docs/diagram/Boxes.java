package dev.ptipc.docs.diagram;

import org.jspecify.annotations.Nullable;

/** How a diagram shows the rules that it refers to. */
public interface Boxes {

  /**
   * The page that the box of a rule leads to.
   *
   * @param rule its name
   * @return from the folder of the documentation; null for none
   */
  @Nullable String target(String rule);

  /**
   * What stands in the box.
   *
   * @param rule its name
   * @return the name as it is, unless it is told otherwise
   */
  default String text(String rule) {
    return rule;
  }

  /**
   * Whether what stands in the box is text of a line.
   *
   * @param rule its name
   * @return false, unless it is told otherwise
   */
  default boolean isLiteral(String rule) {
    return false;
  }
}
