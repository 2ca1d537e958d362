package dev.ptipc.ast;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Messages made by a program, for authors of transports. Their values have no place in a line. */
public final class Messages {

  private Messages() {}

  /**
   * {@code VERSION 1}.
   *
   * @return the message
   */
  public static Message version() {
    return new Message.Version(Value.of("1"));
  }

  /**
   * {@code VERSION-ERROR no-version}.
   *
   * @return the message
   */
  public static Message versionError() {
    return new Message.Failure(Keyword.VERSION_ERROR, Value.of("no-version"));
  }

  /**
   * {@code ENV-ERROR}.
   *
   * @param reason what is wrong with the environment
   * @return the message
   */
  public static Message envError(String reason) {
    return new Message.Failure(Keyword.ENV_ERROR, value(reason, "reason"));
  }

  /**
   * {@code PROXY DONE}.
   *
   * @return the message
   */
  public static Message proxyDone() {
    return new Message.Done(Keyword.PROXY);
  }

  /**
   * {@code PROXY-ERROR}.
   *
   * @param reason what is wrong with the proxy
   * @return the message
   */
  public static Message proxyError(String reason) {
    return new Message.Failure(Keyword.PROXY_ERROR, value(reason, "reason"));
  }

  /**
   * {@code CMETHOD}.
   *
   * @param transport the transport's name
   * @param protocol {@code socks4} or {@code socks5}
   * @param address an IP address, IPv6 with or without brackets
   * @param port 1 to 65535
   * @return the message
   */
  public static Message clientMethod(String transport, String protocol, String address, int port) {
    return new Message.ClientMethod(
        value(transport, "transport"), value(protocol, "protocol"), endpoint(address, port));
  }

  /**
   * {@code CMETHOD-ERROR}.
   *
   * @param transport the transport's name
   * @param reason why it could not be started
   * @return the message
   */
  public static Message clientMethodError(String transport, String reason) {
    return new Message.MethodFailure(
        Keyword.CMETHOD_ERROR, value(transport, "transport"), value(reason, "reason"));
  }

  /**
   * {@code CMETHODS DONE}.
   *
   * @return the message
   */
  public static Message clientMethodsDone() {
    return new Message.Done(Keyword.CMETHODS);
  }

  /**
   * {@code SMETHOD}.
   *
   * @param transport the transport's name
   * @param address an IP address, IPv6 with or without brackets
   * @param port 1 to 65535
   * @param args what clients need to know; without any, {@code ARGS:} is left out
   * @return the message
   */
  public static Message serverMethod(String transport, String address, int port, Pair... args) {
    return new Message.ServerMethod(
        value(transport, "transport"),
        endpoint(address, port),
        List.of(),
        requireNonNull(args, "args").length == 0 ? null : listOf(args, "args"));
  }

  /**
   * {@code SMETHOD-ERROR}.
   *
   * @param transport the transport's name
   * @param reason why it could not be started
   * @return the message
   */
  public static Message serverMethodError(String transport, String reason) {
    return new Message.MethodFailure(
        Keyword.SMETHOD_ERROR, value(transport, "transport"), value(reason, "reason"));
  }

  /**
   * {@code SMETHODS DONE}.
   *
   * @return the message
   */
  public static Message serverMethodsDone() {
    return new Message.Done(Keyword.SMETHODS);
  }

  /**
   * {@code LOG}. For printable ASCII, tabs and line breaks every parent reads it; other characters
   * are written as octal escapes, for which Arti refuses the line (E-11).
   *
   * @param severity {@code error}, {@code warning}, {@code notice}, {@code info} or {@code debug}
   * @param text any text without NUL
   * @return the message
   */
  public static Message log(String severity, String text) {
    return new Message.Log(value(severity, "severity"), value(text, "text"), List.of());
  }

  /**
   * {@code STATUS}. What {@link #log} says of characters holds for its values too.
   *
   * @param transport which transport, as people know it
   * @param pairs at least one
   * @return the message
   */
  public static Message status(String transport, Pair... pairs) {
    return new Message.Status(
        value(transport, "transport"), listOf(requireNonNull(pairs, "pairs"), "pairs"));
  }

  /**
   * {@code STATUS TYPE=version}: tells the version of the program, best before DONE
   * (3.3.5-VERSION-1, 3.3.5-VERSION-2). It has no TRANSPORT, which only parents older than 2024 ask
   * for.
   *
   * @param implementation the program's name, not empty
   * @param version its version, not empty
   * @return the message
   */
  public static Message versionReport(String implementation, String version) {
    return new Message.Status(
        null,
        List.of(
            new Pair(Value.of(Message.Status.TYPE), Value.of(Message.Status.VERSION_REPORT)),
            new Pair(
                Value.of(Message.Status.IMPLEMENTATION), value(implementation, "implementation")),
            new Pair(Value.of(Message.Status.VERSION), value(version, "version"))));
  }

  private static List<Pair> listOf(Pair[] pairs, String name) {
    for (Pair pair : pairs) {
      requireNonNull(pair, name);
    }
    return List.of(pairs);
  }

  private static Value value(String text, String name) {
    return Value.of(requireNonNull(text, name));
  }

  private static Endpoint endpoint(String address, int port) {
    requireNonNull(address, "address");
    boolean bare = address.indexOf(':') >= 0 && !address.startsWith("[");
    return new Endpoint(
        Value.of(bare ? "[" + address + "]" : address), Value.of(Integer.toString(port)));
  }

  /**
   * A message without the places of its values, so that equality means the same meaning.
   *
   * @param message any message
   * @return the same message, every span {@link dev.ptipc.source.Span#NONE}
   */
  public static Message withoutSpans(Message message) {
    return requireNonNull(message, "message").accept(new Spanless());
  }
}
