package dev.ptipc.ast;

import dev.ptipc.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies a message without the places of its values. */
final class Spanless implements MessageVisitor<Message> {

  @Override
  public Message visitVersion(Message.Version message) {
    return new Message.Version(bare(message.version()));
  }

  @Override
  public Message visitFailure(Message.Failure message) {
    return new Message.Failure(message.keyword(), bare(message.message()));
  }

  @Override
  public Message visitDone(Message.Done message) {
    return message;
  }

  @Override
  public Message visitClientMethod(Message.ClientMethod message) {
    return new Message.ClientMethod(
        bare(message.transport()), bare(message.protocol()), bare(message.endpoint()));
  }

  @Override
  public Message visitServerMethod(Message.ServerMethod message) {
    List<Option> options = new ArrayList<>();
    for (Option option : message.options()) {
      options.add(new Option(bareOrNull(option.name()), bare(option.text())));
    }
    List<Pair> args = message.args();
    return new Message.ServerMethod(
        bare(message.transport()),
        bare(message.endpoint()),
        options,
        args == null ? null : bare(args));
  }

  @Override
  public Message visitMethodFailure(Message.MethodFailure message) {
    return new Message.MethodFailure(
        message.keyword(), bare(message.transport()), bare(message.message()));
  }

  @Override
  public Message visitLog(Message.Log message) {
    return new Message.Log(
        bareOrNull(message.severity()), bareOrNull(message.message()), bare(message.extra()));
  }

  @Override
  public Message visitStatus(Message.Status message) {
    return new Message.Status(bareOrNull(message.transport()), bare(message.pairs()));
  }

  @Override
  public Message visitUnknown(Message.Unknown message) {
    return new Message.Unknown(bare(message.word()), bareOrNull(message.text()));
  }

  private static Value bare(Value value) {
    return new Value(value.bytes(), Span.NONE);
  }

  private static @Nullable Value bareOrNull(@Nullable Value value) {
    return value == null ? null : bare(value);
  }

  private static Endpoint bare(Endpoint endpoint) {
    return new Endpoint(bare(endpoint.host()), bare(endpoint.port()));
  }

  private static List<Pair> bare(List<Pair> pairs) {
    List<Pair> bare = new ArrayList<>();
    for (Pair pair : pairs) {
      bare.add(new Pair(bare(pair.key()), bareOrNull(pair.value())));
    }
    return bare;
  }
}
