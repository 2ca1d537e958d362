package dev.ptipc.fuzz;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.codec.Printer;
import java.util.EnumMap;
import java.util.Map;

/** Messages with which nobody finds fault. */
public final class GoodLines {

  private GoodLines() {}

  /**
   * A message a keyword, all about the same transport.
   *
   * @param seed another gives other names and texts
   * @return by keyword, one character a byte, without LF
   */
  public static Map<Keyword, String> ofOneTransport(long seed) {
    Map<Keyword, String> lines = new EnumMap<>(Keyword.class);
    for (Keyword keyword : Keyword.values()) {
      lines.put(keyword, of(keyword, words(seed)));
    }
    return lines;
  }

  /**
   * The transport that they are about.
   *
   * @param seed of the messages
   * @return its name
   */
  public static String transport(long seed) {
    return words(seed).name();
  }

  /** Always the same ones: a name is the first thing that is drawn. */
  private static RandomPieces words(long seed) {
    return new RandomPieces(new CaseRandom(seed).begin(1));
  }

  /**
   * A message.
   *
   * @param keyword of it
   * @param words what it is made of
   * @return one character a byte, without LF
   */
  public static String of(Keyword keyword, RandomPieces words) {
    return Printer.print(message(keyword, words)).latin1();
  }

  private static Message message(Keyword keyword, RandomPieces words) {
    return switch (keyword) {
      case VERSION -> Messages.version();
      case VERSION_ERROR -> Messages.versionError();
      case ENV_ERROR -> Messages.envError(words.text());
      case PROXY -> Messages.proxyDone();
      case PROXY_ERROR -> Messages.proxyError(words.text());
      case CMETHOD -> Messages.clientMethod(words.name(), "socks5", words.loopback(), words.port());
      case CMETHOD_ERROR -> Messages.clientMethodError(words.name(), words.text());
      case CMETHODS -> Messages.clientMethodsDone();
      case SMETHOD ->
          Messages.serverMethod(
              words.name(),
              words.address(),
              words.port(),
              Pair.of("a" + words.name(), words.name()),
              Pair.of("b" + words.name(), words.text().replace(' ', '=')));
      case SMETHOD_ERROR -> Messages.serverMethodError(words.name(), words.text());
      case SMETHODS -> Messages.serverMethodsDone();
      case LOG ->
          Messages.log(words.one(Message.Log.SEVERITIES.toArray(String[]::new)), words.text());
      case STATUS ->
          Messages.status(
              words.name(),
              Pair.of("A" + words.name(), words.name()),
              Pair.of("B" + words.name(), words.text()));
      case UNKNOWN -> new Message.Unknown(Value.of("X" + words.name()), Value.of(words.text()));
    };
  }
}
