package dev.ptipc.docs.grammar;

import java.util.ArrayList;
import java.util.List;

/** Sets of characters such as {@code [a-z_]}, in words. */
final class CharacterSets {

  private final String text;
  private int at;

  private CharacterSets(String text) {
    this.text = text;
  }

  /** The members of a set, given with its brackets. */
  static List<String> items(String set) {
    return new CharacterSets(set.substring(1, set.length() - 1)).read();
  }

  /** The text of a literal, given with its quotes. */
  static String literal(String quoted) {
    CharacterSets reader = new CharacterSets(quoted.substring(1, quoted.length() - 1));
    StringBuilder out = new StringBuilder();
    while (reader.at < reader.text.length()) {
      out.append(reader.next());
    }
    return out.toString();
  }

  private List<String> read() {
    List<String> items = new ArrayList<>();
    while (at < text.length()) {
      String first = word(next());
      if (at + 1 < text.length() && text.charAt(at) == '-') {
        at++;
        items.add(first + "-" + word(next()));
      } else {
        items.add(first);
      }
    }
    return items;
  }

  private char next() {
    char c = text.charAt(at++);
    if (c != '\\') {
      return c;
    }
    char escaped = text.charAt(at++);
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      default -> escaped;
    };
  }

  /** Characters that cannot be seen have the names that the specification gives them. */
  static String word(char c) {
    return switch (c) {
      case ' ' -> "SP";
      case '\n' -> "NL";
      case '\t' -> "TAB";
      case '\r' -> "CR";
      case 0x0B -> "VT";
      case '\f' -> "FF";
      case 0 -> "NUL";
      case 0xFFFF -> "U+FFFF";
      default -> String.valueOf(c);
    };
  }
}
