package dev.ptipc.fuzz.session;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.ast.Option;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.codec.Printer;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Listener;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.fuzz.line.WalkedMessages;
import dev.ptipc.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Turns messages into lines: names and addresses as the environment has them, texts and values as
 * the automaton gives them.
 */
final class SessionLines {

  /** Most walks say something that is all right; one that never does is a mistake. */
  private static final int TRIES = 10_000;

  private final Request request;
  private final RandomPieces words;
  private final WalkedMessages walked;
  private final boolean plain;
  private final List<String> left;
  private final PtIpc ptIpc = new PtIpc();

  /**
   * The lines of one session.
   *
   * @param plain whether to leave out what a checker would remark on
   */
  SessionLines(Request request, boolean plain, RandomPieces words, WalkedMessages walked) {
    this.request = request;
    this.plain = plain;
    this.words = words;
    this.walked = walked;
    this.left = new ArrayList<>(request.names());
  }

  /** The lines of a course. Each report is of another transport, in any order. */
  List<String> of(List<Keyword> course) {
    return course.stream().map(this::line).toList();
  }

  private String line(Keyword keyword) {
    return switch (keyword) {
      case VERSION -> print(Messages.version());
      case VERSION_ERROR ->
          plain || words.below(2) == 0 ? print(Messages.versionError()) : failure(keyword);
      case ENV_ERROR, PROXY_ERROR -> failure(keyword);
      case PROXY, CMETHODS, SMETHODS -> print(new Message.Done(keyword));
      case CMETHOD, SMETHOD -> method(keyword, nextName());
      case CMETHOD_ERROR, SMETHOD_ERROR -> failure(keyword, nextName());
      case LOG -> log();
      case STATUS -> drawn(this::status);
      case UNKNOWN -> drawn(() -> walked.draw(keyword, words));
    };
  }

  private String nextName() {
    return left.remove(words.below(left.size()));
  }

  /** That a transport listens. */
  String method(Keyword keyword, String name) {
    return keyword == Keyword.CMETHOD ? clientMethod(name) : serverMethod(name);
  }

  private String clientMethod(String name) {
    String socks = plain || words.below(8) > 0 ? "socks5" : "socks4";
    return print(Messages.clientMethod(name, socks, words.loopback(), words.port()));
  }

  private String serverMethod(String name) {
    Listener reported = request.binding(name);
    String host =
        reported == null ? RandomPieces.host(words.address()) : reported.host().bytes().latin1();
    int port = reported == null ? 0 : Integer.parseInt(reported.port().bytes().latin1());
    Message bare = Messages.serverMethod(name, host, port == 0 ? words.port() : port);
    return words.below(2) == 0 ? print(bare) : drawn(() -> withOptions(bare));
  }

  private Message withOptions(Message bare) {
    Message.ServerMethod method = (Message.ServerMethod) bare;
    while (true) {
      Message.ServerMethod options = (Message.ServerMethod) walked.draw(Keyword.SMETHOD, words);
      List<Option> others = plain ? List.of() : options.options();
      List<Pair> args = options.args();
      if (args != null) {
        return new Message.ServerMethod(method.transport(), method.endpoint(), others, args);
      }
    }
  }

  /** That a transport could not be started. */
  String failure(Keyword keyword, String name) {
    return drawn(() -> new Message.MethodFailure(keyword, Value.of(name), text()));
  }

  /** That the transport gives up. */
  String failure(Keyword keyword) {
    return drawn(() -> new Message.Failure(keyword, text()));
  }

  private Value text() {
    return ((Message.Failure) walked.draw(Keyword.ENV_ERROR, words)).message();
  }

  /** Something for the log. */
  String log() {
    Value severity = Value.of(words.pick(Message.Log.SEVERITIES));
    return drawn(
        () -> {
          Message.Log log = (Message.Log) walked.draw(Keyword.LOG, words);
          return new Message.Log(severity, log.message(), List.of());
        });
  }

  /** Few walks come by TRANSPORT, and a STATUS without is wrong. */
  private Message status() {
    Message.Status status = (Message.Status) walked.draw(Keyword.STATUS, words);
    Value reported = status.transport();
    boolean named = reported == null && !request.names().isEmpty();
    return named
        ? new Message.Status(Value.of(words.pick(request.names())), status.pairs())
        : status;
  }

  private String drawn(Supplier<Message> source) {
    for (int i = 0; i < TRIES; i++) {
      Message message = source.get();
      boolean good =
          ptIpc.check(Line.of(Printer.print(message))).diagnostics().stream()
              .allMatch(found -> !plain && found.severity() == Severity.NOTE);
      if (good) {
        return print(message);
      }
    }
    throw new IllegalStateException("no walk gave a good line");
  }

  private static String print(Message message) {
    return Printer.print(message).latin1();
  }
}
