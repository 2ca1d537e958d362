package dev.ptipc.docs.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sets of characters such as {@code [a-z_]}, in words. */
public final class CharacterSets {

  /** Characters that cannot be seen, and the names that the specification gives them. */
  private static final Map<Character, String> WORDS =
      Map.of(
          ' ',
          "SP",
          '\n',
          "NL",
          '\t',
          "TAB",
          '\r',
          "CR",
          (char) 0x0B,
          "VT",
          '\f',
          "FF",
          (char) 0,
          "NUL",
          (char) 0xFFFF,
          "U+FFFF");

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

  /** Characters that cannot be seen have names. */
  static String word(char c) {
    return WORDS.getOrDefault(c, String.valueOf(c));
  }

  /**
   * The characters that a member of a set stands for.
   *
   * @param item such as {@code SP}, {@code a-z} and {@code _}
   * @return the first and the last
   */
  public static int[] ends(String item) {
    int dash = item.indexOf('-', 1);
    return dash < 0 || dash == item.length() - 1
        ? new int[] {character(item), character(item)}
        : new int[] {character(item.substring(0, dash)), character(item.substring(dash + 1))};
  }

  private static int character(String word) {
    for (Map.Entry<Character, String> known : WORDS.entrySet()) {
      if (known.getValue().equals(word)) {
        return known.getKey();
      }
    }
    return word.charAt(0);
  }
}
