package dev.ptipc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.MessageVisitor;
import dev.ptipc.ast.Option;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a message; every named field is always there. */
final class MessageJson implements MessageVisitor<MessageJson> {

  private final JsonGenerator json;

  MessageJson(JsonGenerator json) {
    this.json = json;
  }

  void write(String field, @Nullable Message message) throws IOException {
    if (message == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeStringField("type", message.keyword().word());
    try {
      message.accept(this);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    json.writeEndObject();
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
    return write(() -> Json.bytes(json, field, value == null ? null : value.bytes()));
  }

  private MessageJson endpoint(Endpoint endpoint) {
    return write(
        () -> {
          json.writeObjectFieldStart("endpoint");
          Json.bytes(json, "host", endpoint.address());
          json.writeNumberField("port", endpoint.portNumber());
          json.writeEndObject();
        });
  }

  private void options(List<Option> options) {
    write(
        () -> {
          json.writeArrayFieldStart("options");
          for (Option option : options) {
            Value name = option.name();
            json.writeStartObject();
            Json.bytes(json, "name", name == null ? null : name.bytes());
            Json.bytes(json, "text", option.text().bytes());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private MessageJson pairs(String field, @Nullable List<Pair> pairs) {
    return write(
        () -> {
          if (pairs == null) {
            json.writeNullField(field);
            return;
          }
          json.writeArrayFieldStart(field);
          for (Pair pair : pairs) {
            Value value = pair.value();
            json.writeStartObject();
            Json.bytes(json, "key", pair.key().bytes());
            Json.bytes(json, "value", value == null ? null : value.bytes());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** A step that may fail as writing does. */
  private interface Step {
    void run() throws IOException;
  }

  /** A visitor's methods declare no exceptions. */
  private MessageJson write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
