package dev.ptipc.codec;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Value;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the message of a line from the places of its tokens, and notes what is lost on the way.
 * Places are those of tokens: a field's begins at the SP before it. What is needed on the way is
 * made once and used for every line, for it would be as large as the message.
 */
public final class MessageFactory {

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final OptionCollector options = new OptionCollector(diagnostics);
  private final PairCollector log =
      new PairCollector(diagnostics, PairKey.SEVERITY, PairKey.MESSAGE);
  private final PairCollector status = new PairCollector(diagnostics, PairKey.TRANSPORT, null);
  private Bytes line = Bytes.EMPTY;

  /** A factory for any number of lines. */
  public MessageFactory() {}

  /**
   * Begins a line.
   *
   * @param line the line without its LF
   */
  public void begin(Bytes line) {
    this.line = line;
    diagnostics.clear();
  }

  /**
   * VERSION.
   *
   * @param start of the operand's token
   * @param end of the operand's token
   * @param breach whether the operand is another than 1
   * @return the message
   */
  public Message version(int start, int end, boolean breach) {
    return new Message.Version(
        word(start, end, breach, DecodingRules.VERSION, "is not version `1`", "print `VERSION 1`"));
  }

  /**
   * VERSION-ERROR, ENV-ERROR or PROXY-ERROR.
   *
   * @param keyword which of the three
   * @param start of the reason's token
   * @param end of the reason's token
   * @return the message
   */
  public Message failure(Keyword keyword, int start, int end) {
    return new Message.Failure(keyword, text(start, end));
  }

  /**
   * CMETHOD.
   *
   * @param transport the name
   * @param protocol the protocol
   * @param endpoint the address
   * @return the message
   */
  public Message clientMethod(Value transport, Value protocol, Endpoint endpoint) {
    return new Message.ClientMethod(transport, protocol, endpoint);
  }

  /**
   * SMETHOD.
   *
   * @param transport the name
   * @param endpoint the address
   * @param options what stands after it, all told
   * @return the message
   */
  public Message serverMethod(Value transport, Endpoint endpoint, OptionCollector options) {
    return new Message.ServerMethod(transport, endpoint, options.options(), options.args());
  }

  /**
   * CMETHOD-ERROR or SMETHOD-ERROR.
   *
   * @param keyword which of the two
   * @param transport the name
   * @param start of the reason's token
   * @param end of the reason's token
   * @return the message
   */
  public Message methodFailure(Keyword keyword, Value transport, int start, int end) {
    return new Message.MethodFailure(keyword, transport, text(start, end));
  }

  /**
   * A line with a keyword that is not of this version.
   *
   * @param wordEnd the end of the keyword
   * @return the message
   */
  public Message unknown(int wordEnd) {
    Value text = wordEnd < line.length() ? text(wordEnd, line.length()) : null;
    return new Message.Unknown(Value.written(line, 0, wordEnd), text);
  }

  /**
   * Begins the options of an SMETHOD.
   *
   * @return takes their tokens
   */
  public OptionCollector options() {
    options.begin(line);
    return options;
  }

  /**
   * Begins the pairs of a LOG.
   *
   * @return takes their tokens
   */
  public PairCollector log() {
    log.begin(line);
    return log;
  }

  /**
   * Begins the pairs of a STATUS.
   *
   * @return takes their tokens
   */
  public PairCollector status() {
    status.begin(line);
    return status;
  }

  /**
   * The name of a transport.
   *
   * @param start of the token
   * @param end of the token
   * @param breach whether it is no C identifier
   * @return the name
   */
  public Value transportName(int start, int end, boolean breach) {
    return word(start, end, breach, DecodingRules.TRANSPORT_NAME, "is not a C identifier", null);
  }

  /**
   * The protocol of a CMETHOD.
   *
   * @param start of the token
   * @param end of the token
   * @param breach whether it is another word than the two
   * @return the protocol
   */
  public Value protocol(int start, int end, boolean breach) {
    String said = breach ? line.part(start, end).latin1() : "";
    return word(
        start,
        end,
        breach,
        DecodingRules.PROTOCOL,
        "is neither `socks4` nor `socks5`",
        said.indexOf('5') >= 0
            ? "print `socks5`"
            : said.indexOf('4') >= 0
                ? "print `socks4`"
                : "print `socks5`, if that is what it speaks");
  }

  /**
   * The address of a CMETHOD or SMETHOD.
   *
   * @param start of the token
   * @param end of the token
   * @return host and port
   */
  public Endpoint address(int start, int end) {
    int colon = end - 1;
    while (line.at(colon) != ':') {
      colon--;
    }
    return new Endpoint(text(start, colon), text(colon, end));
  }

  /**
   * Ends the line.
   *
   * @param message what it says
   * @return the message with what was noted on the way
   */
  public ParsedLine parsed(Message message) {
    return new ParsedLine(message, ShortLists.copyOf(diagnostics));
  }

  private Value text(int start, int end) {
    return Value.written(line, start + 1, end);
  }

  private Value word(
      int start, int end, boolean breach, Rule rule, String fault, @Nullable String help) {
    Value word = text(start, end);
    if (breach) {
      diagnostics.add(rule.at(word.span(), Shown.quoted(word.bytes()) + " " + fault, help));
    }
    return word;
  }
}
