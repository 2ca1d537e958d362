package dev.ptipc.automaton;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Value;
import dev.ptipc.codec.MessageFactory;
import dev.ptipc.codec.OptionCollector;
import dev.ptipc.codec.PairCollector;
import dev.ptipc.codec.PairKey;
import dev.ptipc.codec.ParsedLine;
import dev.ptipc.source.Bytes;

/** Makes the message of a line from its tokens, one line after the other. */
final class TapeReader {

  private final Tape tape;
  private final MessageFactory factory = new MessageFactory();

  TapeReader(Tape tape) {
    this.tape = tape;
  }

  ParsedLine read(Bytes line) {
    factory.begin(line);
    return factory.parsed(message());
  }

  private Message message() {
    return switch (tape.type(0)) {
      case LineTable.VERSION ->
          factory.version(tape.start(1), tape.end(1), tape.type(1) == LineTable.BREACH_VERSION);
      case LineTable.VERSION_ERROR -> failure(Keyword.VERSION_ERROR);
      case LineTable.ENV_ERROR -> failure(Keyword.ENV_ERROR);
      case LineTable.PROXY -> new Message.Done(Keyword.PROXY);
      case LineTable.PROXY_ERROR -> failure(Keyword.PROXY_ERROR);
      case LineTable.CMETHOD -> factory.clientMethod(name(), protocol(), address(3));
      case LineTable.CMETHOD_ERROR -> methodFailure(Keyword.CMETHOD_ERROR);
      case LineTable.CMETHODS -> new Message.Done(Keyword.CMETHODS);
      case LineTable.SMETHOD -> serverMethod();
      case LineTable.SMETHOD_ERROR -> methodFailure(Keyword.SMETHOD_ERROR);
      case LineTable.SMETHODS -> new Message.Done(Keyword.SMETHODS);
      case LineTable.LOG -> pairs(factory.log()).log();
      case LineTable.STATUS -> pairs(factory.status()).status();
      default -> factory.unknown(tape.end(0));
    };
  }

  private Message failure(Keyword keyword) {
    return factory.failure(keyword, tape.start(1), tape.end(1));
  }

  private Message methodFailure(Keyword keyword) {
    return factory.methodFailure(keyword, name(), tape.start(2), tape.end(2));
  }

  private Value name() {
    return factory.transportName(
        tape.start(1), tape.end(1), tape.type(1) == LineTable.BREACH_TRANSPORT_NAME);
  }

  private Value protocol() {
    return factory.protocol(tape.start(2), tape.end(2), tape.type(2) == LineTable.BREACH_PROTOCOL);
  }

  private Endpoint address(int token) {
    return factory.address(tape.start(token), tape.end(token));
  }

  private Message serverMethod() {
    Value name = name();
    Endpoint address = address(2);
    OptionCollector options = factory.options();
    for (int i = 3; i < tape.length(); i++) {
      int start = tape.start(i);
      int end = tape.end(i);
      switch (tape.type(i)) {
        case LineTable.ARGS -> options.args(start, end);
        case LineTable.ARG_KEY -> options.argKey(start, end, false);
        case LineTable.ARG_KEY_ESCAPED, LineTable.BREACH_ARG_KEY ->
            options.argKey(start, end, true);
        case LineTable.ARG_VALUE -> options.argValue(start, end, false);
        case LineTable.ARG_VALUE_ESCAPED, LineTable.BREACH_ARG_VALUE ->
            options.argValue(start, end, true);
        case LineTable.COMMA -> options.comma(start, end);
        case LineTable.OPTION_NAME -> options.optionName(start, end);
        case LineTable.OPTION_TEXT -> options.optionText(start, end);
        case LineTable.BREACH_OPTION -> options.word(start, end);
        default -> throw meaningless(tape.type(i));
      }
    }
    return factory.serverMethod(name, address, options);
  }

  /** A pair is a key and a value, two tokens. */
  private PairCollector pairs(PairCollector pairs) {
    for (int i = 1; i < tape.length(); i += 2) {
      PairKey key = key(tape.type(i));
      int start = tape.start(i);
      int middle = tape.end(i);
      int end = tape.end(i + 1);
      switch (tape.type(i + 1)) {
        case LineTable.STRING -> pairs.bare(key, start, middle, end);
        case LineTable.QUOTED -> pairs.quoted(key, start, middle, end);
        case LineTable.QUOTED_ESCAPED -> pairs.escaped(key, start, middle, end);
        default -> throw meaningless(tape.type(i + 1));
      }
    }
    return pairs;
  }

  private static PairKey key(int type) {
    return switch (type) {
      case LineTable.SEVERITY_KEY -> PairKey.SEVERITY;
      case LineTable.MESSAGE_KEY -> PairKey.MESSAGE;
      case LineTable.TRANSPORT_KEY -> PairKey.TRANSPORT;
      case LineTable.KEY, LineTable.TYPE_KEY -> PairKey.OTHER;
      case LineTable.BREACH_KEY -> PairKey.BREACH;
      default -> throw meaningless(type);
    };
  }

  /** Only by a change of the grammar that nobody has finished. */
  private static IllegalStateException meaningless(int type) {
    return new IllegalStateException("nobody says what the token " + type + " means");
  }
}
