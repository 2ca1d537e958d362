package dev.ptipc.codec;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.MessageVisitor;
import dev.ptipc.ast.Option;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes messages as lines. Every message that a line can give is written back, breaches included;
 * parsing the line gives the same message but for the places.
 */
public final class Printer implements MessageVisitor<Printer> {

  private final StringBuilder out = new StringBuilder();

  private Printer() {}

  /**
   * Writes a message.
   *
   * @param message the message
   * @return its line, without LF
   * @throws IllegalArgumentException when no line can carry a field, such as a name with an LF
   */
  public static Bytes print(Message message) {
    Printer printer = message.accept(new Printer());
    byte[] line = printer.out.toString().getBytes(StandardCharsets.ISO_8859_1);
    return Bytes.wrap(line, 0, line.length);
  }

  @Override
  public Printer visitVersion(Message.Version message) {
    return line(message).word(message.version(), "version");
  }

  @Override
  public Printer visitFailure(Message.Failure message) {
    return line(message).text(message.message(), "error message");
  }

  @Override
  public Printer visitDone(Message.Done message) {
    return line(message).raw(" DONE");
  }

  @Override
  public Printer visitClientMethod(Message.ClientMethod message) {
    return line(message)
        .word(message.transport(), "name of the transport")
        .word(message.protocol(), "protocol")
        .endpoint(message.endpoint());
  }

  @Override
  public Printer visitServerMethod(Message.ServerMethod message) {
    line(message).word(message.transport(), "name of the transport").endpoint(message.endpoint());
    List<Pair> args = message.args();
    if (args != null) {
      args(args);
    }
    for (Option option : message.options()) {
      Value name = option.name();
      if (name == null) {
        word(option.text(), "text of an option");
      } else {
        word(name, "name of an option").raw(":").checked(option.text(), true, "text of an option");
      }
    }
    return this;
  }

  @Override
  public Printer visitMethodFailure(Message.MethodFailure message) {
    return line(message)
        .word(message.transport(), "name of the transport")
        .text(message.message(), "error message");
  }

  @Override
  public Printer visitLog(Message.Log message) {
    return line(message)
        .pair(Message.Log.SEVERITY, message.severity())
        .pair(Message.Log.MESSAGE, message.message())
        .pairs(message.extra());
  }

  @Override
  public Printer visitStatus(Message.Status message) {
    return line(message).pair(Message.Status.TRANSPORT, message.transport()).pairs(message.pairs());
  }

  @Override
  public Printer visitUnknown(Message.Unknown message) {
    checked(message.word(), true, "keyword");
    Value text = message.text();
    return text == null ? this : text(text, "text");
  }

  private Printer line(Message message) {
    return raw(message.keyword().word());
  }

  private Printer word(Value word, String field) {
    return raw(" ").checked(word, true, field);
  }

  private Printer text(Value text, String field) {
    return raw(" ").checked(text, false, field);
  }

  private Printer endpoint(Endpoint endpoint) {
    return word(endpoint.host(), "address").raw(":").checked(endpoint.port(), true, "port");
  }

  /** An empty pair at the end needs a comma of its own, or it would not be seen. */
  private void args(List<Pair> args) {
    raw(" ARGS:");
    boolean lastIsEmpty = false;
    for (int i = 0; i < args.size(); i++) {
      Pair pair = args.get(i);
      Value value = pair.value();
      raw(i == 0 ? "" : ",");
      refuseSpaces(pair.key().bytes(), "key of a pair");
      ArgsText.encode(pair.key().bytes(), out);
      if (value != null) {
        refuseSpaces(value.bytes(), "value of a pair");
        raw("=");
        ArgsText.encode(value.bytes(), out);
      }
      lastIsEmpty = value == null && pair.key().bytes().isEmpty();
    }
    raw(lastIsEmpty ? "," : "");
  }

  private Printer pairs(List<Pair> pairs) {
    for (Pair pair : pairs) {
      word(pair.key(), "key of a pair").value(pair.value());
    }
    return this;
  }

  private Printer pair(String key, @Nullable Value value) {
    return value == null ? this : raw(" ").raw(key).value(value);
  }

  private Printer value(@Nullable Value value) {
    if (value == null) {
      throw new IllegalArgumentException("a pair of LOG or STATUS has a value");
    }
    raw("=");
    CString.encode(value.bytes(), out);
    return this;
  }

  private Printer checked(Value value, boolean isWord, String field) {
    Bytes bytes = value.bytes();
    if (isWord) {
      refuseSpaces(bytes, field);
    }
    refuse(bytes, '\n', field);
    refuse(bytes, 0, field);
    return raw(bytes.latin1());
  }

  private static void refuseSpaces(Bytes bytes, String field) {
    for (int b : new int[] {' ', '\t', 0x0B, '\f', '\r', '\n', 0}) {
      refuse(bytes, b, field);
    }
  }

  private static void refuse(Bytes bytes, int b, String field) {
    if (bytes.indexOf(b, 0) >= 0) {
      throw new IllegalArgumentException(
          "no line can carry " + Shown.named(b) + " in the " + field);
    }
  }

  private Printer raw(String ascii) {
    out.append(ascii);
    return this;
  }
}
