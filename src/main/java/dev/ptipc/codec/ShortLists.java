package dev.ptipc.codec;

import java.util.List;

/** Copies lists that are short as a rule: those once, where {@link List#copyOf} copies twice. */
final class ShortLists {

  private ShortLists() {}

  /**
   * A copy that does not change.
   *
   * @param list without null
   * @return what {@link List#copyOf} would return
   */
  static <T> List<T> copyOf(List<T> list) {
    return switch (list.size()) {
      case 0 -> List.of();
      case 1 -> List.of(list.get(0));
      case 2 -> List.of(list.get(0), list.get(1));
      case 3 -> List.of(list.get(0), list.get(1), list.get(2));
      case 4 -> List.of(list.get(0), list.get(1), list.get(2), list.get(3));
      default -> List.copyOf(list);
    };
  }
}
