package dev.ptipc.codec;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Option;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Every message that a line can give, breaches included. Texts are made one character a byte; a few
 * bytes that mean something to the language come far more often than chance would bring them.
 */
final class AnyMessage {
  private static final String SPACES = "\u0000\t\n\u000B\f\r ";
  private static final String MARKS = "=,:\\\"'[]ARGS19xn-_.\u001B\u007F\u0080\u00C3\u00A9\u00FF";

  private AnyMessage() {}

  static Arbitrary<Message> ofAnyKind() {
    return Arbitraries.oneOf(
        word().map(Message.Version::new),
        Combinators.combine(
                Arbitraries.of(Keyword.VERSION_ERROR, Keyword.ENV_ERROR, Keyword.PROXY_ERROR),
                text())
            .as(Message.Failure::new),
        Arbitraries.of(Keyword.PROXY, Keyword.CMETHODS, Keyword.SMETHODS).map(Message.Done::new),
        Combinators.combine(word(), word(), endpoint()).as(Message.ClientMethod::new),
        Combinators.combine(
                Arbitraries.of(Keyword.CMETHOD_ERROR, Keyword.SMETHOD_ERROR), word(), text())
            .as(Message.MethodFailure::new),
        serverMethod(),
        log(),
        status(),
        unknown());
  }

  static Arbitrary<Message> serverMethod() {
    Arbitrary<List<Option>> options = option().list().ofMaxSize(3);
    Arbitrary<List<Pair>> args =
        Combinators.combine(bytesWithout(SPACES, 0), bytesWithout(SPACES, 0).injectNull(0.3))
            .as(Pair::new)
            .list()
            .ofMaxSize(4);
    return Combinators.combine(word(), endpoint(), options, args.injectNull(0.3))
        .as(Message.ServerMethod::new);
  }

  static Arbitrary<Message> log() {
    return Combinators.combine(
            anyValue().injectNull(0.2), anyValue().injectNull(0.2), pairs("SEVERITY", "MESSAGE"))
        .as((severity, message, extra) -> (Message) new Message.Log(severity, message, extra))
        .filter(message -> isReadBack(message));
  }

  static Arbitrary<Message> status() {
    return Combinators.combine(anyValue().injectNull(0.2), pairs("TRANSPORT", "A"))
        .as((transport, pairs) -> (Message) new Message.Status(transport, pairs))
        .filter(message -> isReadBack(message));
  }

  /** A LOG needs one pair, and the first of a repeated key is never among the extra ones. */
  private static boolean isReadBack(Message message) {
    if (message instanceof Message.Log log) {
      boolean taken =
          log.extra().stream()
              .anyMatch(
                  pair ->
                      (log.severity() == null && pair.key().bytes().is("SEVERITY"))
                          || (log.message() == null && pair.key().bytes().is("MESSAGE")));
      return !taken && (log.severity() != null || log.message() != null || !log.extra().isEmpty());
    }
    Message.Status status = (Message.Status) message;
    boolean taken =
        status.transport() == null
            && status.pairs().stream().anyMatch(pair -> pair.key().bytes().is("TRANSPORT"));
    return !taken && (status.transport() != null || !status.pairs().isEmpty());
  }

  private static Arbitrary<Message> unknown() {
    Arbitrary<Value> word =
        keywordText().filter(text -> Keyword.of(text) == Keyword.UNKNOWN).map(AnyMessage::value);
    return Combinators.combine(word, text().injectNull(0.3)).as(Message.Unknown::new);
  }

  private static Arbitrary<Option> option() {
    Arbitrary<Option> named =
        Combinators.combine(
                keywordText().filter(name -> !name.equals(Option.ARGS)).map(AnyMessage::value),
                bytesWithout(SPACES, 0))
            .as(Option::new);
    Arbitrary<Option> nameless =
        word()
            .filter(word -> !word.bytes().latin1().matches("(?s)[A-Za-z0-9_-]+:.*"))
            .map(word -> new Option(null, word));
    return Arbitraries.oneOf(named, nameless);
  }

  private static Arbitrary<Endpoint> endpoint() {
    Arbitrary<Value> port =
        Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(9).map(AnyMessage::value);
    return Combinators.combine(word(), port).as(Endpoint::new);
  }

  private static Arbitrary<List<Pair>> pairs(String one, String other) {
    Arbitrary<Value> key =
        Arbitraries.frequencyOf(
            Tuple.of(3, bytesWithout(SPACES + "=", 1)),
            Tuple.of(1, Arbitraries.of(one, other).map(AnyMessage::value)));
    return Combinators.combine(key, anyValue()).as(Pair::new).list().ofMaxSize(3);
  }

  private static Arbitrary<Value> anyValue() {
    return bytesWithout("", 0);
  }

  private static Arbitrary<Value> word() {
    return bytesWithout(SPACES, 1);
  }

  private static Arbitrary<Value> text() {
    return bytesWithout("\u0000\n", 1);
  }

  private static Arbitrary<String> keywordText() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars("ARGSVEION-_09")
        .ofMinLength(1)
        .ofMaxLength(8);
  }

  private static Arbitrary<Value> bytesWithout(String excluded, int least) {
    Arbitrary<Character> characters =
        Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.chars().range('\u0000', '\u00FF')),
                Tuple.of(
                    2, Arbitraries.of((MARKS + SPACES).chars().mapToObj(c -> (char) c).toList())))
            .filter(c -> excluded.indexOf(c) < 0);
    return characters
        .list()
        .ofMinSize(least)
        .ofMaxSize(9)
        .map(
            list -> {
              byte[] bytes = new byte[list.size()];
              for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (char) list.get(i);
              }
              return new Value(Bytes.of(bytes), Span.NONE);
            });
  }

  private static Value value(String text) {
    return Value.of(text);
  }
}
