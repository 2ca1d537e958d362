package dev.ptipc.environment;

import static java.util.Objects.requireNonNull;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the environment of a transport, as a parent has to: lists joined, escapes where they are
 * due, and variables left out that must be left out.
 */
public final class EnvironmentWriter {

  private static final String ESCAPED = ":;\\";

  private final Map<String, String> variables = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>();
  private final List<String> bindings = new ArrayList<>();

  private EnvironmentWriter(Role role, List<String> transports, String state) {
    variables.put(Variable.VERSIONS, "1");
    for (String transport : requireNonNull(transports, "transports")) {
      without(",", "name of a transport", requireNonNull(transport, "transports"));
    }
    variables.put(Variable.STATE, without("", "state location", requireNonNull(state, "state")));
    variables.put(Variable.EXIT_ON_STDIN_CLOSE, "1");
    if (role == Role.CLIENT) {
      variables.put(Variable.CLIENT_TRANSPORTS, String.join(",", transports));
    } else {
      variables.put(Variable.SERVER_TRANSPORTS, String.join(",", transports));
      variables.put(Variable.EXTENDED_PORT, "");
    }
  }

  /**
   * The environment of a client.
   *
   * @param transports the names to start
   * @param state an absolute path
   * @return a writer
   * @throws IllegalArgumentException when a comma in a name would make two of it, or for a NUL
   */
  public static EnvironmentWriter client(List<String> transports, String state) {
    return new EnvironmentWriter(Role.CLIENT, transports, state);
  }

  /**
   * The environment of a server.
   *
   * @param transports the names to start
   * @param state an absolute path
   * @param orPort address and port of the bridge
   * @return a writer
   * @throws IllegalArgumentException when a comma in a name would make two of it, or for a NUL
   */
  public static EnvironmentWriter server(List<String> transports, String state, String orPort) {
    EnvironmentWriter writer = new EnvironmentWriter(Role.SERVER, transports, state);
    writer.variables.put(
        Variable.OR_PORT, without("", "address", requireNonNull(orPort, "orPort")));
    return writer;
  }

  /**
   * The upstream proxy of a client.
   *
   * @param uri such as {@code socks5://127.0.0.1:9050}; null or empty for none (E-29)
   * @return this
   * @throws IllegalArgumentException for a NUL
   */
  public EnvironmentWriter proxy(@Nullable String uri) {
    if (uri == null || uri.isEmpty()) {
      variables.remove(Variable.PROXY);
    } else {
      variables.put(Variable.PROXY, without("", "proxy", uri));
    }
    return this;
  }

  /**
   * The address that a transport of a server has to listen on. Call it in the order of the names
   * (3.2.3-BA-1).
   *
   * @param transport its name
   * @param address an IP address, IPv6 in brackets, a colon and a port; port 0 for any
   * @return this
   * @throws IllegalArgumentException when a dash in the name or a comma in either would make
   *     something else of them, or for a NUL
   */
  public EnvironmentWriter bind(String transport, String address) {
    bindings.add(
        without("-,", "name of a transport", requireNonNull(transport, "transport"))
            + "-"
            + without(",", "address", requireNonNull(address, "address")));
    variables.put(Variable.BIND_ADDRESSES, String.join(",", bindings));
    return this;
  }

  /**
   * An option for a transport of a server. Colon, semicolon and backslash are escaped here.
   *
   * @param transport its name
   * @param key of the option, without an equals sign
   * @param value of the option
   * @return this
   * @throws IllegalArgumentException when the name has a character that would end it, when the key
   *     is empty or has an equals sign in it, or for a NUL
   */
  public EnvironmentWriter option(String transport, String key, String value) {
    without(":;\\", "name of a transport", requireNonNull(transport, "transport"));
    without("", "value of an option", requireNonNull(value, "value"));
    notEmpty("key of an option", without("=", "key of an option", requireNonNull(key, "key")));
    options.add(
        transport
            + ":"
            + Backslashes.encode(key, ESCAPED)
            + "="
            + Backslashes.encode(value, ESCAPED));
    variables.put(Variable.SERVER_OPTIONS, String.join(";", options));
    return this;
  }

  /**
   * Any variable, as it is.
   *
   * @param name the variable
   * @param value its value; null to leave it out
   * @return this
   * @throws IllegalArgumentException when the name is empty or has an equals sign in it, or for a
   *     NUL in either
   */
  public EnvironmentWriter set(String name, @Nullable String value) {
    notEmpty(
        "name of a variable", without("=", "name of a variable", requireNonNull(name, "name")));
    if (value == null) {
      variables.remove(name);
    } else {
      variables.put(name, without("", "value of a variable", value));
    }
    return this;
  }

  /** What would end a text too early makes two of one; a NUL ends every one. */
  private static String without(String ends, String what, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || ends.indexOf(c) >= 0) {
        throw new IllegalArgumentException(
            Shown.quoted(Bytes.of(text))
                + " cannot be the "
                + what
                + ": it holds "
                + Shown.named(c));
      }
    }
    return text;
  }

  private static void notEmpty(String what, String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the " + what + " cannot be empty");
    }
  }

  /**
   * The variables, for a process builder.
   *
   * @return names and values in order
   */
  public Map<String, String> variables() {
    return new LinkedHashMap<>(variables);
  }

  /**
   * The variables, for the checker.
   *
   * @return the environment
   */
  public Environment environment() {
    return Environment.ofText(variables);
  }
}
