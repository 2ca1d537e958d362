package dev.ptipc.check;

import dev.ptipc.source.Bytes;
import java.util.List;

/** Tells by its words that a program has no transport of a name, rather than failed to start it. */
public final class NoSuchTransport {

  private static final List<String> WORDS =
      List.of("no such transport", "no such method", "unknown transport", "unknown method");

  private NoSuchTransport() {}

  /**
   * Whether an error message says so.
   *
   * @param message of a CMETHOD-ERROR or SMETHOD-ERROR
   * @return true when it holds such words, in capitals or not
   */
  public static boolean isSaid(Bytes message) {
    String text = lowerCase(message);
    return WORDS.stream().anyMatch(text::contains);
  }

  // ASCII alone: compiled for Node.js, the case of any other letter takes a table that is slow to
  // load.
  private static String lowerCase(Bytes message) {
    char[] text = message.latin1().toCharArray();
    for (int i = 0; i < text.length; i++) {
      if (text[i] >= 'A' && text[i] <= 'Z') {
        text[i] = (char) (text[i] - 'A' + 'a');
      }
    }
    return new String(text);
  }
}
