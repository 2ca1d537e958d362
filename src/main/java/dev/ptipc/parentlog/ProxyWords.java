package dev.ptipc.parentlog;

import dev.ptipc.environment.Masked;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the password of a proxy may come again in what a transport says of it. Where the value of the
 * variable was no URI, nothing in its form tells which part of it is the password.
 */
final class ProxyWords {

  /** Shorter ones are in too many other words. */
  private static final int SHORTEST = 4;

  /** A byte may be shown as so many, in JSON with a backslash more. */
  private static final int LONGEST_ESCAPE = 8;

  private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");

  private ProxyWords() {}

  /**
   * Patterns of the password, each with one group of what stands before it and may be seen.
   *
   * @param proxy the value of the variable, be it a URI or not
   * @return patterns for what {@link Blotted} reads; none without a password
   */
  static List<Pattern> of(String proxy) {
    Bytes value = Bytes.of(proxy);
    Masked masked = Masked.uri(value);
    if (masked.hidden().length() == 0) {
      return List.of();
    }
    String before = value.part(0, masked.hidden().start()).latin1();
    before = before.substring(before.lastIndexOf('/') + 1);
    String password = value.part(masked.hidden().start(), masked.hidden().end()).latin1();
    Set<String> patterns = new LinkedHashSet<>();
    patterns.add(after(before, password));
    patterns.add(after(decoded(before), decoded(password)));
    alone(patterns, password);
    alone(patterns, decoded(password));
    // Where the type was not told from the user, the user is before it.
    alone(patterns, password.substring(password.indexOf(':') + 1));
    List<Pattern> all = new ArrayList<>();
    patterns.forEach(each -> all.add(Pattern.compile(each)));
    return all;
  }

  private static String after(String before, String password) {
    return "(?<![A-Za-z0-9])(" + shown(before) + ")" + shown(password) + "(?![A-Za-z0-9])";
  }

  /**
   * As a word of its own, but not where it is a name of JSON, of a header or of a rule, or a
   * number: then it is more likely to be a word of ptipc.
   */
  private static void alone(Set<String> patterns, String password) {
    if (password.length() >= SHORTEST && !password.matches("\\d+")) {
      patterns.add("()(?<![\\w/-])(?<!# )" + shown(password) + "(?![\\w/-]|\"?[:=])");
    }
  }

  /** What may be escaped when it is shown, in whatever way. */
  private static String shown(String text) {
    StringBuilder pattern = new StringBuilder();
    int odd = 0;
    for (char c : Blotted.of(text).read().toCharArray()) {
      boolean plain = c > ' ' && c < '\u007f' && "\"'\\".indexOf(c) < 0;
      if (plain) {
        pattern.append(any(odd)).append(Pattern.quote(String.valueOf(c)));
      }
      odd = plain ? 0 : odd + 1;
    }
    return pattern.append(any(odd)).toString();
  }

  private static String any(int odd) {
    return odd == 0 ? "" : "[^!#-&(-\\[\\]-~]{1," + LONGEST_ESCAPE * odd + "}";
  }

  private static String decoded(String text) {
    return ENCODED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
