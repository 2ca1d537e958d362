package dev.ptipc.emit;

import static dev.ptipc.emit.EnvironmentWords.word;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.ast.Option;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.codec.Printer;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Messages of parts that a transport may have from anywhere, always the same ones. */
final class HostileParts {

  private static final List<String> PARTS =
      List.of(
          "",
          "a",
          "k",
          "A:B",
          "A=B",
          "=",
          ":",
          ",",
          "a,b",
          "\\",
          "a\\",
          "\\a",
          "\"",
          "'",
          "\"a\"",
          "\0",
          "a\0b",
          "a\r",
          "\r",
          "\na",
          "a b",
          " a",
          "a ",
          "\t",
          "a\u000b",
          "\u007f",
          "\u00e9",
          "ARGS",
          "ARGS:",
          "ARGS:a=b",
          "args",
          "x:y",
          "x/y:z",
          "-a_",
          ":x",
          "/",
          "1.2.3.4",
          "[::1]",
          "5:6",
          "443",
          "0",
          "error",
          "no-version",
          "SEVERITY",
          "a\\,b=c");

  private final Random random = new Random(43);

  /** A question to a target, and the line that is to be written: none if it reads otherwise. */
  record Asked(String question, String answer) {}

  static List<Asked> some(int count) {
    HostileParts parts = new HostileParts();
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      asked.add(parts.asked(i % 7));
    }
    return asked;
  }

  private Asked asked(int kind) {
    StringBuilder question = new StringBuilder("message ");
    Message message =
        switch (kind) {
          case 0 -> new Message.Version(one(question.append("VERSION"), "w"));
          case 1 ->
              new Message.Failure(Keyword.ENV_ERROR, one(question.append("ENV%2DERROR"), "t"));
          case 2 -> {
            question.append("CMETHOD");
            yield new Message.ClientMethod(
                one(question, "w"), one(question, "w"), endpoint(question));
          }
          case 3 -> server(question.append("SMETHOD"));
          case 4 -> {
            question.append("SMETHOD%2DERROR");
            yield new Message.MethodFailure(
                Keyword.SMETHOD_ERROR, one(question, "w"), one(question, "t"));
          }
          case 5 -> {
            question.append("LOG");
            Pair severity = pair(question, "p", Value.of("SEVERITY"));
            Pair text = pair(question, "p", Value.of("MESSAGE"));
            yield new Message.Log(severity.value(), text.value(), pairs(question, "p"));
          }
          default -> {
            question.append("STATUS");
            Pair transport = pair(question, "p", Value.of("TRANSPORT"));
            yield new Message.Status(transport.value(), pairs(question, "p"));
          }
        };
    return new Asked(question.toString(), answer(message));
  }

  private static String answer(Message message) {
    try {
      Bytes line = Printer.print(message);
      CheckedLine read = PtIpc.parse(line.toArray());
      boolean nul =
          read.diagnostics().stream().anyMatch(told -> told.rule().id().equals("line/escape-nul"));
      Message again = read.message();
      boolean same =
          again != null && Messages.withoutSpans(again).equals(Messages.withoutSpans(message));
      return same && !nul ? word(line) : "!";
    } catch (IllegalArgumentException e) {
      return "!";
    }
  }

  private Message server(StringBuilder question) {
    Value name = one(question, "w");
    Endpoint endpoint = endpoint(question);
    List<Pair> args = null;
    if (random.nextBoolean()) {
      question.append(" A");
      args = pairs(question, "a");
    }
    List<Option> options = new ArrayList<>();
    for (int left = random.nextInt(3); left > 0; left--) {
      Value option = random.nextBoolean() ? part() : null;
      Value text = part();
      put(question, "o", option, text);
      options.add(new Option(option, text));
    }
    return new Message.ServerMethod(name, endpoint, options, args);
  }

  private List<Pair> pairs(StringBuilder question, String how) {
    List<Pair> pairs = new ArrayList<>();
    for (int left = random.nextInt(3); left > 0; left--) {
      pairs.add(pair(question, how, part()));
    }
    return pairs;
  }

  /** Only a pair of ARGS may lack its value. */
  private Pair pair(StringBuilder question, String how, Value key) {
    Value value = how.equals("a") && random.nextInt(4) == 0 ? null : part();
    put(question, how, key, value);
    return new Pair(key, value);
  }

  private Value one(StringBuilder question, String how) {
    Value part = part();
    question.append(' ').append(how).append(':').append(word(part.bytes()));
    return part;
  }

  private Endpoint endpoint(StringBuilder question) {
    boolean good = random.nextBoolean();
    Value host = good ? Value.of("127.0.0.1") : part();
    Value port = good && random.nextBoolean() ? Value.of("443") : part();
    put(question, "h", host, port);
    return new Endpoint(host, port);
  }

  private static void put(
      StringBuilder question, String how, @Nullable Value first, @Nullable Value second) {
    question.append(' ').append(how);
    for (Value part : new Value[] {first, second}) {
      question.append(':').append(part == null ? "-" : word(part.bytes()));
    }
  }

  /** Mostly one that any field can have. */
  private Value part() {
    String part = random.nextInt(3) == 0 ? PARTS.get(random.nextInt(PARTS.size())) : "a";
    return new Value(Bytes.ofLatin1(part), Span.NONE);
  }
}
