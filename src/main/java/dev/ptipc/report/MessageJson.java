package dev.ptipc.report;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.MessageVisitor;
import dev.ptipc.ast.Option;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a message; every named field is always there. */
final class MessageJson implements MessageVisitor<MessageJson> {

  private final JsonWriter json;

  MessageJson(JsonWriter json) {
    this.json = json;
  }

  void write(String field, @Nullable Message message) {
    if (message == null) {
      json.nullField(field);
      return;
    }
    json.objectField(field);
    json.word("type", message.keyword().word());
    message.accept(this);
    json.endObject();
  }

  @Override
  public MessageJson visitVersion(Message.Version message) {
    return value("version", message.version());
  }

  @Override
  public MessageJson visitFailure(Message.Failure message) {
    return value("message", message.message());
  }

  @Override
  public MessageJson visitDone(Message.Done message) {
    return this;
  }

  @Override
  public MessageJson visitClientMethod(Message.ClientMethod message) {
    value("transport", message.transport());
    value("protocol", message.protocol());
    return endpoint(message.endpoint());
  }

  @Override
  public MessageJson visitServerMethod(Message.ServerMethod message) {
    value("transport", message.transport());
    endpoint(message.endpoint());
    options(message.options());
    return pairs("args", message.args());
  }

  @Override
  public MessageJson visitMethodFailure(Message.MethodFailure message) {
    value("transport", message.transport());
    return value("message", message.message());
  }

  @Override
  public MessageJson visitLog(Message.Log message) {
    value("severity", message.severity());
    value("message", message.message());
    return pairs("extra", message.extra());
  }

  @Override
  public MessageJson visitStatus(Message.Status message) {
    value("transport", message.transport());
    return pairs("pairs", message.pairs());
  }

  @Override
  public MessageJson visitUnknown(Message.Unknown message) {
    value("keyword", message.word());
    return value("text", message.text());
  }

  private MessageJson value(String field, @Nullable Value value) {
    json.field(field, value == null ? null : value.bytes());
    return this;
  }

  private MessageJson endpoint(Endpoint endpoint) {
    json.objectField("endpoint");
    json.field("host", endpoint.address());
    json.field("port", endpoint.portNumber());
    json.endObject();
    return this;
  }

  private void options(List<Option> options) {
    json.arrayField("options");
    for (Option option : options) {
      json.startObject();
      value("name", option.name());
      value("text", option.text());
      json.endObject();
    }
    json.endArray();
  }

  private MessageJson pairs(String field, @Nullable List<Pair> pairs) {
    if (pairs == null) {
      json.nullField(field);
      return this;
    }
    json.arrayField(field);
    for (Pair pair : pairs) {
      json.startObject();
      value("key", pair.key());
      value("value", pair.value());
      json.endObject();
    }
    json.endArray();
    return this;
  }
}
