package dev.ptipc.peers.parent;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.session.Family;
import dev.ptipc.source.Ascii;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes of sessions and lines what a parent can be given. A line alone becomes a session around it,
 * and where nobody tells what the transport is asked for, it is what it reports.
 */
public final class CaseMaker {

  private CaseMaker() {}

  /**
   * A session.
   *
   * @param name where it comes from
   * @param given its variables as far as they are known
   * @return the same, with what a parent tells its transport of its own accord; it ends only where
   *     it ends by itself
   */
  public static ParentCase session(String name, Session given) {
    Session.Exit exit = given.exit();
    boolean ends = exit != null && exit.endedBy().equals("itself");
    Bytes stdout = given.stdout();
    return new ParentCase(
        name, new Session(asked(given.environment(), stdout), stdout, ends ? exit : null));
  }

  /**
   * Lines, as a session of a transport that stays.
   *
   * @param name where they come from
   * @param variables the TOR_PT_* variables as far as they are known
   * @param lines any bytes
   * @return the same with a version in front and an end behind, where they have none
   */
  public static ParentCase lines(String name, Map<String, Bytes> variables, Bytes lines) {
    String text = lines.latin1();
    Role role = role(variables, lines);
    boolean ended = text.contains("METHODS") || !text.endsWith("\n");
    String whole =
        (text.startsWith("VERSION") ? "" : "VERSION 1\n")
            + text
            + (ended ? "" : role == Role.SERVER ? "SMETHODS DONE\n" : "CMETHODS DONE\n");
    return session(name, new Session(variables, Bytes.ofLatin1(whole), null));
  }

  /** What a parent sets as it is told, and what it always sets. */
  private static Map<String, Bytes> asked(Map<String, Bytes> variables, Bytes stdout) {
    Map<String, Bytes> asked = new LinkedHashMap<>();
    asked.put(Variable.VERSIONS, Bytes.of("1"));
    asked.put(Variable.STATE, Bytes.of("/state"));
    asked.put(Variable.EXIT_ON_STDIN_CLOSE, Bytes.of("1"));
    Environment given = Environment.of(variables);
    Role role = role(variables, stdout);
    String list = role == Role.SERVER ? Variable.SERVER_TRANSPORTS : Variable.CLIENT_TRANSPORTS;
    Bytes names = given.role() == null ? names(stdout) : given.value(list);
    asked.put(list, names == null ? Bytes.EMPTY : names);
    if (role == Role.SERVER) {
      String bindings =
          given.bindings().stream()
              .filter(Item::good)
              .map(item -> item.bytes().latin1())
              .filter(text -> !text.endsWith(":0"))
              .collect(Collectors.joining(","));
      if (!bindings.isEmpty()) {
        asked.put(Variable.BIND_ADDRESSES, Bytes.ofLatin1(bindings));
      }
      asked.put(Variable.OR_PORT, Bytes.of("127.0.0.1:9001"));
    } else {
      Item proxy = given.proxy();
      if (proxy != null && proxy.good()) {
        asked.put(Variable.PROXY, proxy.bytes());
      }
    }
    return asked;
  }

  private static Role role(Map<String, Bytes> variables, Bytes stdout) {
    Role given = Environment.of(variables).role();
    if (given != null) {
      return given;
    }
    return messages(stdout)
            .map(message -> Family.of(message.keyword()))
            .anyMatch(Role.SERVER::equals)
        ? Role.SERVER
        : Role.CLIENT;
  }

  private static Stream<Message> messages(Bytes stdout) {
    List<CheckedLine> lines = PtIpc.checkSession(stdout.toArray(), null).lines();
    return lines.stream().map(CheckedLine::message).flatMap(Stream::ofNullable);
  }

  private static Bytes names(Bytes stdout) {
    Set<String> names = new LinkedHashSet<>();
    messages(stdout)
        .map(CaseMaker::transport)
        .flatMap(Stream::ofNullable)
        .map(Bytes::latin1)
        .filter(Ascii::isIdentifier)
        .forEach(names::add);
    return Bytes.ofLatin1(names.isEmpty() ? "trebuchet" : String.join(",", names));
  }

  private static @Nullable Bytes transport(Message message) {
    if (message instanceof Message.ClientMethod method) {
      return method.transport().bytes();
    }
    if (message instanceof Message.ServerMethod method) {
      return method.transport().bytes();
    }
    return message instanceof Message.MethodFailure failure ? failure.transport().bytes() : null;
  }
}
