package dev.ptipc.emit;

import static dev.ptipc.emit.EnvironmentWords.word;

import dev.ptipc.check.Finding;
import dev.ptipc.check.environment.EnvironmentCheck;
import dev.ptipc.check.line.Hosts;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.ConnectionArguments;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Listener;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an emitted package has to say of environments and arguments, by what ptipc says of them. */
final class ExpectedEnvironment {

  static final List<String> LISTS =
      List.of("NAMES", "VERSIONS", "BINDINGS", "OPTIONS", "LISTENER", "PROXY", "ARGUMENTS");

  /** Parts of an item that is to be written. */
  record Parts(
      @Nullable String name,
      @Nullable String key,
      @Nullable String value,
      @Nullable String host,
      @Nullable String port) {

    String question() {
      return told(name) + told(key) + told(value) + told(host) + told(port).replaceAll(":$", "");
    }

    private static String told(@Nullable String part) {
      return (part == null ? "-" : word(Bytes.ofLatin1(part))) + ":";
    }
  }

  private ExpectedEnvironment() {}

  static String check(Map<String, Bytes> variables) {
    Environment environment = Environment.of(variables);
    Role role = environment.role();
    StringBuilder told = new StringBuilder(role == null ? "0" : role == Role.CLIENT ? "1" : "2");
    for (Finding finding : EnvironmentCheck.check(environment)) {
      if (finding.diagnostic().severity() == Severity.ERROR) {
        Span span = place(environment, finding);
        told.append(' ').append(finding.diagnostic().rule().id());
        told.append(':').append(finding.place().variable());
        told.append(':').append(span.start()).append(':').append(span.end());
      }
    }
    return told.toString();
  }

  /** A package has no words for what is wrong inside a malformed item, and marks all of it. */
  private static Span place(Environment environment, Finding finding) {
    Span span = finding.diagnostic().span();
    for (Item item : itemsOf(environment, String.valueOf(finding.place().variable()))) {
      boolean inside = item.span().start() <= span.start() && span.end() <= item.span().end();
      if (!item.good() && inside) {
        return item.span();
      }
    }
    return span;
  }

  private static List<Item> itemsOf(Environment environment, String variable) {
    if (!environment.hasText(variable)) {
      return List.of();
    }
    return switch (variable) {
      case Variable.BIND_ADDRESSES -> environment.bindings();
      case Variable.SERVER_OPTIONS -> environment.serverOptions();
      case Variable.OR_PORT, Variable.EXTENDED_PORT -> List.of(environment.listener(variable));
      case Variable.PROXY -> List.of(environment.proxy());
      default -> List.of();
    };
  }

  static String items(String list, Bytes text) {
    List<String> told = new ArrayList<>();
    for (Item item : itemsOf(list, text)) {
      String place = (item.good() ? 1 : 0) + ":" + item.span().start() + ":" + item.span().end();
      told.add(place + (item.good() ? parts(list, item) : ":-:-:-:-:-"));
    }
    return String.join(" ", told);
  }

  private static List<Item> itemsOf(String list, Bytes text) {
    if (text.isEmpty()) {
      return List.of();
    }
    Function<String, Environment> of = name -> Environment.partly(Map.of(name, text));
    return switch (list) {
      case "NAMES" -> of.apply(Variable.CLIENT_TRANSPORTS).transports(Role.CLIENT);
      case "VERSIONS" -> of.apply(Variable.VERSIONS).versions();
      case "BINDINGS" -> of.apply(Variable.BIND_ADDRESSES).bindings();
      case "OPTIONS" -> of.apply(Variable.SERVER_OPTIONS).serverOptions();
      case "LISTENER" -> List.of(of.apply(Variable.OR_PORT).listener(Variable.OR_PORT));
      case "PROXY" -> List.of(of.apply(Variable.PROXY).proxy());
      default -> ConnectionArguments.items(text);
    };
  }

  private static String parts(String list, Item item) {
    Bytes text = item.bytes();
    return switch (list) {
      case "NAMES", "VERSIONS" -> told(text, null, null, null);
      case "BINDINGS" ->
          told(Environment.bindingName(item).bytes(), null, null, Environment.bindingAddress(item));
      case "OPTIONS" -> {
        List<Bytes> parts = Environment.optionParts(item);
        yield told(parts.get(0), parts.get(1), parts.get(2), null);
      }
      case "LISTENER" -> told(null, null, null, Listener.of(item));
      case "PROXY" -> proxy(item);
      default -> {
        ConnectionArguments.Argument argument = ConnectionArguments.argument(item);
        yield told(null, argument.key(), argument.value(), null);
      }
    };
  }

  private static String proxy(Item item) {
    String uri = item.bytes().latin1();
    int scheme = uri.indexOf(':');
    int at = uri.indexOf('@');
    String user = at < 0 ? null : uri.substring(scheme + 3, at);
    int colon = user == null ? -1 : user.indexOf(':');
    return told(
        Bytes.ofLatin1(uri.substring(0, scheme)),
        user == null ? null : Bytes.ofLatin1(colon < 0 ? user : user.substring(0, colon)),
        colon < 0 ? null : Bytes.ofLatin1(user.substring(colon + 1)),
        Environment.proxyAddress(item));
  }

  private static String told(
      @Nullable Bytes name,
      @Nullable Bytes key,
      @Nullable Bytes value,
      @Nullable Listener address) {
    return part(name)
        + part(key)
        + part(value)
        + part(address == null ? null : address.host().bytes())
        + part(address == null ? null : address.port().bytes());
  }

  private static String part(@Nullable Bytes part) {
    return ":" + (part == null ? "-" : word(part));
  }

  /** What ptipc's writers make of the parts, if it can be read as the same. */
  static String write(String list, List<Parts> items) {
    Bytes text;
    try {
      text = written(list, items);
    } catch (IllegalArgumentException e) {
      return "!";
    }
    List<Item> read = itemsOf(list, text);
    boolean same = read.size() == items.size() && !items.isEmpty();
    for (int i = 0; same && i < items.size(); i++) {
      same = read.get(i).good() && isSame(list, items.get(i), read.get(i));
    }
    return same ? word(text) : "!";
  }

  private static boolean isSame(String list, Parts given, Item read) {
    Listener address =
        switch (list) {
          case "BINDINGS" -> Environment.bindingAddress(read);
          case "LISTENER" -> Listener.of(read);
          case "PROXY" -> Environment.proxyAddress(read);
          default -> null;
        };
    if (address != null) {
      String port = address.port().bytes().latin1();
      boolean padded = port.length() > 1 && port.charAt(0) == '0';
      int number = Integer.parseInt(port);
      if (Hosts.parse(address.host().bytes()) == null
          || padded
          || number < (list.equals("BINDINGS") ? 0 : 1)
          || number > 65535) {
        return false;
      }
    }
    return !list.equals("PROXY") || parts(list, read).equals(":" + given.question());
  }

  private static Bytes written(String list, List<Parts> items) {
    List<String> texts = new ArrayList<>();
    List<ConnectionArguments.Argument> arguments = new ArrayList<>();
    EnvironmentWriter writer = EnvironmentWriter.client(List.of("a"), "/");
    for (Parts item : items) {
      switch (list) {
        case "NAMES", "VERSIONS" -> texts.add(text(item.name()));
        case "BINDINGS" -> writer.bind(text(item.name()), address(item));
        case "OPTIONS" -> writer.option(text(item.name()), text(item.key()), text(item.value()));
        case "LISTENER" -> texts.add(address(item));
        case "PROXY" -> texts.add(uri(item));
        default ->
            arguments.add(
                new ConnectionArguments.Argument(
                    Bytes.ofLatin1(text(item.key())), Bytes.ofLatin1(text(item.value()))));
      }
    }
    String separator = list.equals("LISTENER") || list.equals("PROXY") ? "\n" : ",";
    return switch (list) {
      case "BINDINGS" -> latin1(writer, Variable.BIND_ADDRESSES);
      case "OPTIONS" -> latin1(writer, Variable.SERVER_OPTIONS);
      case "ARGUMENTS" -> ConnectionArguments.text(arguments);
      default -> Bytes.ofLatin1(String.join(separator, texts));
    };
  }

  private static Bytes latin1(EnvironmentWriter writer, String name) {
    return Bytes.ofLatin1(text(writer.variables().get(name)));
  }

  private static String uri(Parts item) {
    String password = item.value() == null ? "" : ":" + item.value();
    String user = item.key() == null ? "" : item.key() + password + "@";
    return text(item.name()) + "://" + user + address(item);
  }

  private static String address(Parts item) {
    return text(item.host()) + ":" + text(item.port());
  }

  private static String text(@Nullable String part) {
    return part == null ? "" : part;
  }

  static String login(Bytes text) {
    ConnectionArguments.Login login = ConnectionArguments.login(text);
    return login == null ? "!" : word(login.user()) + ":" + word(login.password());
  }
}
