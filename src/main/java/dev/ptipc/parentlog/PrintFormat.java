package dev.ptipc.parentlog;

import java.util.ArrayList;
import java.util.List;

/**
 * A format of printf, taken apart.
 *
 * @param literals what is printed as it stands, one more than there are conversions
 * @param conversions the letter of each, such as {@code d} of {@code %ld}
 */
record PrintFormat(List<String> literals, List<Character> conversions) {

  PrintFormat {
    literals = List.copyOf(literals);
    conversions = List.copyOf(conversions);
  }

  /** The parts of a format. */
  static PrintFormat of(String format) {
    List<String> literals = new ArrayList<>();
    List<Character> conversions = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int at = 0;
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c != '%') {
        literal.append(c);
        continue;
      }
      while (format.charAt(at) == 'l') {
        at++;
      }
      char conversion = format.charAt(at++);
      if (conversion == '%') {
        literal.append('%');
      } else {
        conversions.add(conversion);
        literals.add(literal.toString());
        literal.setLength(0);
      }
    }
    literals.add(literal.toString());
    return new PrintFormat(literals, conversions);
  }
}
