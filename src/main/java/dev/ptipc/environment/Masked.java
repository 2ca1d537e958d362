package dev.ptipc.environment;

import static java.util.Objects.requireNonNull;

import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which the password of an upstream proxy is hidden. What is hidden reads as a password
 * still, or as a malformed one, so that the text is judged as before.
 *
 * @param bytes the text, with {@code ***} for the password
 * @param hidden where the password was in the text as it came; empty without any
 * @param length how many bytes stand for it
 */
public record Masked(Bytes bytes, Span hidden, int length) {

  private static final String MASK = "***";

  /** What no user and no password may hold; it is told that there was some, not which. */
  private static final String MALFORMED = "***@***";

  private static final String NO_PART_OF_ONE = "@/?#\t\n\r ";

  /** Made when a URI is met: most runs meet none. */
  private static final class InText {

    static final Pattern WORD = Pattern.compile("\\S+");

    /** Up to the password: what follows, up to the last {@code @} of a word, is one. */
    static final Pattern BEFORE = Pattern.compile("[A-Za-z0-9+.-]://[^:]*:");

    private InText() {}
  }

  /**
   * Hides the password of a proxy's URI, or of something that was to be one: what stands between
   * the first colon after the scheme and the last {@code @}.
   *
   * @param value of {@link Variable#PROXY}
   * @return the value with its password hidden
   */
  public static Masked uri(Bytes value) {
    return from(requireNonNull(value, "value"), 0);
  }

  /**
   * Hides the password in a line that may tell the value of {@link Variable#PROXY}.
   *
   * @param line any text
   * @return the line with the password hidden
   */
  public static Masked line(Bytes line) {
    String text = line.latin1();
    int name = text.indexOf(Variable.PROXY);
    return name < 0
        ? whole(line)
        : from(line, Math.min(name + Variable.PROXY.length() + 1, line.length()));
  }

  /**
   * Hides the passwords of all URIs in a text, such as a command. The user may have an {@code @} in
   * the name, as in {@link #uri}.
   *
   * @param text any text
   * @return the text, with {@code ***} for each
   */
  public static String text(String text) {
    if (!text.contains("://")) {
      return text;
    }
    StringBuilder masked = new StringBuilder();
    Matcher words = InText.WORD.matcher(text);
    int at = 0;
    while (words.find()) {
      masked.append(text, at, words.start()).append(word(words.group()));
      at = words.end();
    }
    return masked.append(text, at, text.length()).toString();
  }

  private static String word(String word) {
    int at = word.lastIndexOf('@');
    Matcher before = InText.BEFORE.matcher(word);
    return at >= 0 && before.find() && before.end() < at
        ? word.substring(0, before.end()) + MASK + word.substring(at)
        : word;
  }

  private static Masked from(Bytes text, int from) {
    int at = text.lastIndexOf('@');
    int scheme = text.part(from, text.length()).latin1().indexOf("://");
    int start = isScheme(text, from, from + scheme) ? from + scheme + "://".length() : from;
    int colon = text.indexOf(':', start);
    if (at < start || colon < 0 || colon + 1 >= at) {
      return whole(text);
    }
    Bytes password = text.part(colon + 1, at);
    String mask = MASK;
    for (int i = 0; i < password.length(); i++) {
      if (NO_PART_OF_ONE.indexOf(password.at(i)) >= 0) {
        mask = MALFORMED;
      }
    }
    byte[] masked = new byte[text.length() - password.length() + mask.length()];
    System.arraycopy(text.part(0, colon + 1).toArray(), 0, masked, 0, colon + 1);
    for (int i = 0; i < mask.length(); i++) {
      masked[colon + 1 + i] = (byte) mask.charAt(i);
    }
    int rest = text.length() - at;
    System.arraycopy(text.part(at, text.length()).toArray(), 0, masked, masked.length - rest, rest);
    return new Masked(Bytes.of(masked), new Span(colon + 1, at), mask.length());
  }

  private static Masked whole(Bytes text) {
    return new Masked(text, Span.at(text.length()), 0);
  }

  /** Else `://` is a part of the password. */
  private static boolean isScheme(Bytes text, int from, int to) {
    for (int i = from; i < to; i++) {
      int b = text.at(i);
      boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
      if (!letter && (b < '0' || b > '9') && "+.-".indexOf(b) < 0) {
        return false;
      }
    }
    return to > from;
  }

  /**
   * Where a part of the text as it came is now.
   *
   * @param span in the text as it came
   * @return the same in {@link #bytes}; of a part of the password the whole of what hides it
   */
  public Span span(Span span) {
    return new Span(
        moved(span.start(), hidden.start()), moved(span.end(), hidden.start() + length));
  }

  private int moved(int offset, int inside) {
    return offset <= hidden.start()
        ? offset
        : offset >= hidden.end() ? offset - hidden.length() + length : inside;
  }
}
