package dev.ptipc.peers.compare;

import dev.ptipc.ast.Keyword;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that a line may have in it and that a parser may get wrong as a whole.
 *
 * @param name in people's words, fit for the beginning of a headline
 * @param keyword the only message that it is looked for in; null for all
 * @param generality 0 for what takes whole messages, more for what is less common
 * @param pattern of the lines that have it, one character a byte
 * @param client the clause about it in client messages, LOG and the rest; null when there is none
 * @param server the clause about it in SMETHOD and STATUS
 */
record Construct(
    String name,
    @Nullable String keyword,
    int generality,
    Pattern pattern,
    @Nullable String client,
    @Nullable String server) {

  static Construct of(
      int generality,
      String name,
      String pattern,
      @Nullable String client,
      @Nullable String server) {
    return new Construct(
        name, null, generality, Pattern.compile(pattern, Pattern.DOTALL), client, server);
  }

  /** The same in one message only. */
  Construct in(String word) {
    return new Construct(
        "`" + word + "` with " + name, word, Constructs.IN_ONE_MESSAGE, pattern, client, server);
  }

  boolean isIn(byte[] line) {
    return isIn(new String(line, StandardCharsets.ISO_8859_1));
  }

  boolean isIn(String line) {
    return (keyword == null || line.startsWith(keyword + " ")) && pattern.matcher(line).matches();
  }

  /** The clause about it in a line. */
  @Nullable String clause(byte[] line) {
    String text = new String(line, StandardCharsets.ISO_8859_1);
    boolean second = text.startsWith("SMETHOD") || text.startsWith(Keyword.STATUS.word());
    return second ? server : client;
  }
}
