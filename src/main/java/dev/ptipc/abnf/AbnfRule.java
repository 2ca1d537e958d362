package dev.ptipc.abnf;

import java.util.List;

/**
 * A rule.
 *
 * @param name as it is written; case does not count
 * @param comment lines of text before it, without semicolons
 * @param element its right side
 */
public record AbnfRule(String name, List<String> comment, Element element) {
  /** Keeps the list from changing. */
  public AbnfRule {
    comment = List.copyOf(comment);
  }
}
