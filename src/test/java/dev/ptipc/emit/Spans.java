package dev.ptipc.emit;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.MessageVisitor;
import dev.ptipc.ast.Option;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import java.util.ArrayList;
import java.util.List;

/** The places of all fields of a message, each a start and an end, in the order of its JSON. */
final class Spans implements MessageVisitor<Spans> {

  private final List<Integer> spans = new ArrayList<>();

  private Spans() {}

  static List<Integer> of(Message message) {
    return message == null ? List.of() : message.accept(new Spans()).spans;
  }

  private Spans add(Value value) {
    if (value != null) {
      spans.add(value.span().start());
      spans.add(value.span().end());
    }
    return this;
  }

  private Spans endpoint(Endpoint endpoint) {
    return add(endpoint.host()).add(endpoint.port());
  }

  private Spans pairs(List<Pair> pairs) {
    for (Pair pair : pairs == null ? List.<Pair>of() : pairs) {
      add(pair.key()).add(pair.value());
    }
    return this;
  }

  @Override
  public Spans visitVersion(Message.Version message) {
    return add(message.version());
  }

  @Override
  public Spans visitFailure(Message.Failure message) {
    return add(message.message());
  }

  @Override
  public Spans visitDone(Message.Done message) {
    return this;
  }

  @Override
  public Spans visitClientMethod(Message.ClientMethod message) {
    return add(message.transport()).add(message.protocol()).endpoint(message.endpoint());
  }

  @Override
  public Spans visitServerMethod(Message.ServerMethod message) {
    add(message.transport()).endpoint(message.endpoint());
    for (Option option : message.options()) {
      add(option.name()).add(option.text());
    }
    return pairs(message.args());
  }

  @Override
  public Spans visitMethodFailure(Message.MethodFailure message) {
    return add(message.transport()).add(message.message());
  }

  @Override
  public Spans visitLog(Message.Log message) {
    return add(message.severity()).add(message.message()).pairs(message.extra());
  }

  @Override
  public Spans visitStatus(Message.Status message) {
    return add(message.transport()).pairs(message.pairs());
  }

  @Override
  public Spans visitUnknown(Message.Unknown message) {
    return add(message.word()).add(message.text());
  }
}
