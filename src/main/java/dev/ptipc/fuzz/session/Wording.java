package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.ast.Option;
import dev.ptipc.codec.Printer;
import dev.ptipc.environment.Listener;
import dev.ptipc.environment.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns messages into lines: names and addresses as the environment has them, texts and values as
 * the automaton gives them.
 */
final class Wording {

  private static final int PORTS = 65536;

  private final Request request;
  private final Dice dice;
  private final FreeText text;
  private final boolean plain;
  private final List<String> left;

  Wording(Request request, Dice dice, FreeText text) {
    this.request = request;
    this.dice = dice;
    this.text = text;
    this.plain = text.isPlain();
    this.left = new ArrayList<>(request.names());
  }

  /** The lines of a course. Each report is of another transport, in any order. */
  List<String> lines(List<Keyword> course) {
    return course.stream().map(this::line).toList();
  }

  private String line(Keyword keyword) {
    return switch (keyword) {
      case VERSION -> print(Messages.version());
      case VERSION_ERROR ->
          plain || dice.oneIn(2) ? print(Messages.versionError()) : failure(keyword);
      case ENV_ERROR, PROXY_ERROR -> failure(keyword);
      case PROXY, CMETHODS, SMETHODS -> print(new Message.Done(keyword));
      case CMETHOD, SMETHOD -> method(keyword, nextName());
      case CMETHOD_ERROR, SMETHOD_ERROR -> failure(keyword, nextName());
      case LOG -> log();
      case STATUS -> text.after(words(keyword, Message.Status.TRANSPORT + "="), dice);
      case UNKNOWN -> text.after("X-", dice);
    };
  }

  private String nextName() {
    return left.remove(dice.below(left.size()));
  }

  /** That a transport listens. */
  String method(Keyword keyword, String name) {
    if (keyword == Keyword.CMETHOD) {
      String socks = plain || dice.below(8) > 0 ? "socks5" : "socks4";
      return print(Messages.clientMethod(name, socks, loopback(), port()));
    }
    Listener told = request.role() == Role.SERVER ? request.binding(name) : null;
    String host = told == null ? anyHost() : told.host().bytes().latin1();
    int port = told == null ? 0 : Integer.parseInt(told.port().bytes().latin1());
    String line = print(Messages.serverMethod(name, host, port == 0 ? port() : port));
    return dice.oneIn(2) ? line : text.after(line + " " + Option.ARGS + ":", dice);
  }

  /** That a transport could not be started. */
  String failure(Keyword keyword, String name) {
    return text.after(words(keyword, name + " "), dice);
  }

  /** That the transport gives up. */
  String failure(Keyword keyword) {
    return text.after(words(keyword, ""), dice);
  }

  String log() {
    String severity = dice.pick(Message.Log.SEVERITIES);
    return text.after(
        words(Keyword.LOG, Message.Log.SEVERITY + "=" + severity + " " + Message.Log.MESSAGE + "="),
        dice);
  }

  private static String words(Keyword keyword, String next) {
    return keyword.word() + " " + next;
  }

  private static String print(Message message) {
    return Printer.print(message).latin1();
  }

  private String loopback() {
    return dice.below(3) > 0
        ? "127.0.0.1"
        : dice.pick(List.of("127." + octets(3), "[::1]", "[::ffff:127." + octets(3) + "]"));
  }

  private String anyHost() {
    return dice.oneIn(2)
        ? octets(4)
        : dice.pick(List.of("0.0.0.0", "[::]", "[::1]", "[2001:db8::" + hexadecimal() + "]"));
  }

  /** Ends of the range come more often than chance would bring them. */
  private String octets(int count) {
    List<String> octets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      octets.add(Integer.toString(dice.pick(List.of(0, 255, dice.below(256)))));
    }
    return String.join(".", octets);
  }

  private String hexadecimal() {
    return Integer.toHexString(1 + dice.below(0xFFFF));
  }

  private int port() {
    return dice.below(8) > 0 ? 1 + dice.below(PORTS - 1) : dice.pick(List.of(1, PORTS - 1));
  }
}
