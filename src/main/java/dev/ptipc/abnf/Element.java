package dev.ptipc.abnf;

import java.util.ArrayList;
import java.util.List;

/** What stands on the right side of a rule. */
public sealed interface Element {

  /**
   * One of several.
   *
   * @param elements two or more
   */
  record Alternation(List<Element> elements) implements Element {
    /** Keeps the list from changing. */
    public Alternation {
      elements = List.copyOf(elements);
    }
  }

  /**
   * One after the other.
   *
   * @param elements in order; empty for nothing at all
   */
  record Concatenation(List<Element> elements) implements Element {
    /** Keeps the list from changing. */
    public Concatenation {
      elements = List.copyOf(elements);
    }
  }

  /**
   * One several times in a row.
   *
   * @param least how often at least
   * @param most how often at most; {@link #UNBOUNDED} for any number
   * @param element what
   */
  record Repetition(int least, int most, Element element) implements Element {
    /** Any number of times. */
    public static final int UNBOUNDED = -1;

    /** Whether it is what ABNF writes in square brackets. */
    boolean isOption() {
      return least == 0 && most == 1;
    }
  }

  /**
   * Another rule.
   *
   * @param name of the rule; case does not count
   * @param line on which it stands, from 1; 0 for one that was not read
   * @param column in bytes, from 1
   */
  record Reference(String name, int line, int column) implements Element {
    /**
     * One that was not read.
     *
     * @param name of the rule
     */
    public Reference(String name) {
      this(name, 0, 0);
    }
  }

  /**
   * Text that stands as it is.
   *
   * @param text each character a byte
   * @param exact whether case counts
   */
  record Literal(String text, boolean exact) implements Element {}

  /**
   * One byte of a range.
   *
   * @param first the lowest
   * @param last the highest
   */
  record Range(int first, int last) implements Element {}

  /**
   * Puts elements in a row; sequences within are taken apart, and texts that meet become one.
   *
   * @param elements in order
   * @return one element for them all
   */
  static Element sequence(List<Element> elements) {
    List<Element> flat = new ArrayList<>();
    for (Element element : elements) {
      for (Element part :
          element instanceof Concatenation row ? row.elements() : List.of(element)) {
        Element last = flat.isEmpty() ? null : flat.get(flat.size() - 1);
        if (last instanceof Literal before
            && part instanceof Literal next
            && before.exact() == next.exact()) {
          flat.set(flat.size() - 1, new Literal(before.text() + next.text(), next.exact()));
        } else if (!(part instanceof Literal text) || !text.text().isEmpty()) {
          flat.add(part);
        }
      }
    }
    return flat.size() == 1 ? flat.get(0) : new Concatenation(flat);
  }

  /**
   * Offers elements for choice; choices within are taken apart.
   *
   * @param elements at least one
   * @return one element for them all
   */
  static Element choice(List<Element> elements) {
    List<Element> flat = new ArrayList<>();
    for (Element element : elements) {
      flat.addAll(element instanceof Alternation inner ? inner.elements() : List.of(element));
    }
    return flat.size() == 1 ? flat.get(0) : new Alternation(flat);
  }
}
