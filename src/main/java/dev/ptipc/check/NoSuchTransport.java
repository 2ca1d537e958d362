package dev.ptipc.check;

import dev.ptipc.source.Ascii;
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
    String text = Ascii.lowerCase(message);
    return WORDS.stream().anyMatch(text::contains);
  }
}
