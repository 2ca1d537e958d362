package dev.ptipc.docs.page;

import java.util.function.Supplier;

/**
 * A page that can be looked up, and is made when it is wanted.
 *
 * @param section that it belongs to
 * @param name its title
 * @param about what it is about, in a line
 * @param text the rest that is searched, made when it is wanted
 * @param page makes it
 */
public record Entry(
    Section section, String name, String about, Supplier<String> text, Supplier<Page> page) {

  /** The same with another page. */
  Entry with(Page other) {
    return new Entry(section, name, about, text, () -> other);
  }
}
