package dev.ptipc.parentlog;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text, and how it is read while secrets are looked for: of the same length, and where an escape
 * stands, such as {@code \x09} or a colour, with characters that are part of no word. Else its last
 * letter would seem to begin the word that follows.
 *
 * @param text as it will be shown
 * @param read what patterns are to match
 */
record Blotted(String text, String read) {

  /**
   * A colour; what stands for a blank, in the first group; and what stands for any other character.
   * Transports write octal digits, ptipc hexadecimal ones. Three digits before a dot may be those
   * of an address behind a separator of paths.
   */
  private static final Pattern ESCAPE =
      Pattern.compile(
          "(?:\u001b|\\\\(?:x1[Bb]|u001[Bb]|033|e))\\[[0-9;]*[A-Za-z]"
              + "|(\\\\(?:x0[9AaDd]|u000[9AaDd]|01[125])|%0[AD])"
              + "|\\\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[0-7]{3}(?!\\.)|[nrt])");

  /** No secret has it, and no pattern but for any character. */
  private static final String BLOT = "\u007f";

  /** Nothing is an escape in it. */
  static Blotted plain(String text) {
    return new Blotted(text, text);
  }

  static Blotted of(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('\u001b') < 0 && text.indexOf('%') < 0) {
      return plain(text);
    }
    StringBuilder read = new StringBuilder(text.length());
    Matcher escape = ESCAPE.matcher(text);
    int at = 0;
    while (escape.find()) {
      read.append(text, at, escape.start());
      read.append((escape.group(1) == null ? BLOT : " ").repeat(escape.end() - escape.start()));
      at = escape.end();
    }
    return new Blotted(text, read.append(text, at, text.length()).toString());
  }

  /**
   * Puts something in the place of what a pattern finds.
   *
   * @param pattern matches what is read
   * @param kept the last group of those that the match begins with, and that stay; 0 for none
   * @param by what to put there; null to leave all as it is
   */
  Blotted replaced(Pattern pattern, int kept, Function<MatchResult, @Nullable String> by) {
    Matcher found = pattern.matcher(read);
    StringBuilder newText = new StringBuilder();
    StringBuilder newRead = new StringBuilder();
    int at = 0;
    while (found.find()) {
      String word = by.apply(found);
      if (word != null) {
        int from = kept == 0 ? found.start() : found.end(kept);
        newText.append(text, at, from).append(word);
        newRead.append(read, at, from).append(word);
        at = found.end();
      }
    }
    return at == 0
        ? this
        : new Blotted(
            newText.append(text, at, text.length()).toString(),
            newRead.append(read, at, text.length()).toString());
  }
}
