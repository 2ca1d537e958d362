package dev.ptipc.parser;

import static java.util.Objects.requireNonNull;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Value;
import dev.ptipc.codec.MessageFactory;
import dev.ptipc.codec.OptionCollector;
import dev.ptipc.codec.PairCollector;
import dev.ptipc.grammar.PtParser;
import dev.ptipc.grammar.PtParserBaseVisitor;
import org.antlr.v4.runtime.Token;

/** Makes the message of a line from its tree. */
final class LineVisitor extends PtParserBaseVisitor<Message> {

  private final MessageFactory factory;

  LineVisitor(MessageFactory factory) {
    this.factory = factory;
  }

  /** The offset of the first byte of a token. */
  static int start(Token token) {
    return token.getStartIndex();
  }

  /** The offset after the last byte of a token. */
  static int end(Token token) {
    return token.getStopIndex() + 1;
  }

  /** A message has one child, the context of its kind. */
  @Override
  public Message visitMessage(PtParser.MessageContext tree) {
    return requireNonNull(tree.getChild(0).accept(this));
  }

  @Override
  public Message visitVersion(PtParser.VersionContext tree) {
    Token number = tree.number;
    return factory.version(start(number), end(number), number.getType() == PtParser.BREACH_VERSION);
  }

  @Override
  public Message visitVersionError(PtParser.VersionErrorContext tree) {
    return factory.failure(Keyword.VERSION_ERROR, start(tree.reason), end(tree.reason));
  }

  @Override
  public Message visitEnvError(PtParser.EnvErrorContext tree) {
    return factory.failure(Keyword.ENV_ERROR, start(tree.reason), end(tree.reason));
  }

  @Override
  public Message visitProxyDone(PtParser.ProxyDoneContext tree) {
    return new Message.Done(Keyword.PROXY);
  }

  @Override
  public Message visitProxyError(PtParser.ProxyErrorContext tree) {
    return factory.failure(Keyword.PROXY_ERROR, start(tree.reason), end(tree.reason));
  }

  @Override
  public Message visitClientMethod(PtParser.ClientMethodContext tree) {
    Token protocol = tree.protocol;
    return factory.clientMethod(
        name(tree.name),
        factory.protocol(
            start(protocol), end(protocol), protocol.getType() == PtParser.BREACH_PROTOCOL),
        address(tree.address));
  }

  @Override
  public Message visitClientMethodError(PtParser.ClientMethodErrorContext tree) {
    return factory.methodFailure(
        Keyword.CMETHOD_ERROR, name(tree.name), start(tree.reason), end(tree.reason));
  }

  @Override
  public Message visitClientMethodsDone(PtParser.ClientMethodsDoneContext tree) {
    return new Message.Done(Keyword.CMETHODS);
  }

  @Override
  public Message visitServerMethod(PtParser.ServerMethodContext tree) {
    Value name = name(tree.name);
    Endpoint address = address(tree.address);
    OptionCollector options = factory.options();
    OptionVisitor visitor = new OptionVisitor(options);
    for (PtParser.OptionContext option : tree.option()) {
      option.accept(visitor);
    }
    return factory.serverMethod(name, address, options);
  }

  @Override
  public Message visitServerMethodError(PtParser.ServerMethodErrorContext tree) {
    return factory.methodFailure(
        Keyword.SMETHOD_ERROR, name(tree.name), start(tree.reason), end(tree.reason));
  }

  @Override
  public Message visitServerMethodsDone(PtParser.ServerMethodsDoneContext tree) {
    return new Message.Done(Keyword.SMETHODS);
  }

  @Override
  public Message visitLog(PtParser.LogContext tree) {
    PairCollector pairs = factory.log();
    tree.accept(new PairVisitor(pairs));
    return pairs.log();
  }

  @Override
  public Message visitStatus(PtParser.StatusContext tree) {
    PairCollector pairs = factory.status();
    tree.accept(new PairVisitor(pairs));
    return pairs.status();
  }

  @Override
  public Message visitUnknown(PtParser.UnknownContext tree) {
    return factory.unknown(end(tree.word));
  }

  private Value name(PtParser.TransportNameContext tree) {
    Token name = tree.getStart();
    return factory.transportName(
        start(name), end(name), name.getType() == PtParser.BREACH_TRANSPORT_NAME);
  }

  private Endpoint address(Token address) {
    return factory.address(start(address), end(address));
  }
}
