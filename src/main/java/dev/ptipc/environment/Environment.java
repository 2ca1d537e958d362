package dev.ptipc.environment;

import static java.util.Objects.requireNonNull;

import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a transport was told by its parent: the TOR_PT_* variables, and any that may be one with its
 * name misspelt. Others are left out.
 */
public final class Environment {

  /** What is left of the beginning of all names when the word before it is left out. */
  private static final String PREFIX = "PT_";

  private final Map<String, Bytes> variables = new LinkedHashMap<>();

  private final boolean complete;

  private Environment(boolean complete) {
    this.complete = complete;
  }

  /**
   * An environment.
   *
   * @param variables names and values; names without PT_ in them, in whatever case, are passed over
   * @return the environment, in the same order
   */
  public static Environment of(Map<String, Bytes> variables) {
    return of(variables, true);
  }

  /**
   * An environment as Java tells it, {@link System#getenv()} for one.
   *
   * @param variables names and values, which become UTF-8
   * @return the environment, in the same order
   */
  public static Environment ofText(Map<String, String> variables) {
    Map<String, Bytes> values = new LinkedHashMap<>();
    requireNonNull(variables, "variables")
        .forEach((name, value) -> values.put(name, Bytes.of(requireNonNull(value, name))));
    return of(values);
  }

  /**
   * What is known of an environment: of a variable that is not told nobody knows whether it was
   * set.
   *
   * @param variables as for {@link #of}
   * @return the environment, in the same order
   */
  public static Environment partly(Map<String, Bytes> variables) {
    return of(variables, false);
  }

  private static Environment of(Map<String, Bytes> variables, boolean complete) {
    Environment environment = new Environment(complete);
    requireNonNull(variables, "variables")
        .forEach(
            (name, value) -> {
              if (isForTransports(requireNonNull(name, "variables"))) {
                environment.variables.put(name, requireNonNull(value, name));
              }
            });
    return environment;
  }

  /** Transports pass over a misspelt one in silence; whoever judges them has to see it. */
  private static boolean isForTransports(String name) {
    for (int i = 0; i + PREFIX.length() <= name.length(); i++) {
      if (name.regionMatches(true, i, PREFIX, 0, PREFIX.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a variable that is not here was not set.
   *
   * @return false when only some variables are known
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * The names of all variables that are set.
   *
   * @return in order; any that have PT_ in them, known or not
   */
  public Set<String> names() {
    return Collections.unmodifiableSet(variables.keySet());
  }

  /**
   * The value of a variable.
   *
   * @param name such as {@link Variable#PROXY}
   * @return null when it is not set
   */
  public @Nullable Bytes value(String name) {
    return variables.get(name);
  }

  /**
   * Whether a variable is set to something.
   *
   * @param name the variable
   * @return false when it is not set, or set to nothing (E-29)
   */
  public boolean hasText(String name) {
    Bytes value = variables.get(name);
    return value != null && !value.isEmpty();
  }

  /**
   * The role that the lists of transports give (2-ROLE-1).
   *
   * @return null when both are set, or none
   */
  public @Nullable Role role() {
    boolean client = variables.containsKey(Variable.CLIENT_TRANSPORTS);
    boolean server = variables.containsKey(Variable.SERVER_TRANSPORTS);
    return client == server ? null : client ? Role.CLIENT : Role.SERVER;
  }

  /**
   * The transports that were asked for.
   *
   * @param role whose list
   * @return the items in order, empty ones included; none when the variable is unset or empty
   */
  public List<Item> transports(Role role) {
    return items(
        role == Role.CLIENT ? Variable.CLIENT_TRANSPORTS : Variable.SERVER_TRANSPORTS,
        ItemReader::names);
  }

  /**
   * The versions that were offered (3.2.1-VER-3).
   *
   * @return the items in order, empty ones included; none when the variable is unset or empty
   */
  public List<Item> versions() {
    return items(Variable.VERSIONS, ItemReader::versions);
  }

  /**
   * The addresses to listen on (3.2.3-BA-1).
   *
   * @return the items in order; those that are good are {@code name-host:port}
   */
  public List<Item> bindings() {
    return items(Variable.BIND_ADDRESSES, ItemReader::bindings);
  }

  /**
   * The options for transports (3.2.3-STO-1).
   *
   * @return the items in order; those that are good are {@code name:key=value}, with escapes
   */
  public List<Item> serverOptions() {
    return items(Variable.SERVER_OPTIONS, ItemReader::serverOptions);
  }

  /**
   * The addresses that the parent wants transports to listen on. Takes the variable apart anew.
   *
   * @return the first good binding of each name, in the order of names
   */
  public Map<Bytes, Listener> bindingsByName() {
    Map<Bytes, Listener> byName = new TreeMap<>();
    for (Item item : bindings()) {
      if (item.good()) {
        byName.putIfAbsent(bindingName(item).bytes(), bindingAddress(item));
      }
    }
    return byName;
  }

  /**
   * The name in a good binding.
   *
   * @param binding one of {@link #bindings}
   * @return what stands before the first dash
   */
  public static Item bindingName(Item binding) {
    return binding.part(0, binding.bytes().indexOf('-', 0));
  }

  /**
   * The address in a good binding.
   *
   * @param binding one of {@link #bindings}
   * @return what stands after the first dash
   */
  public static Listener bindingAddress(Item binding) {
    int dash = binding.bytes().indexOf('-', 0);
    return Listener.of(binding.part(dash + 1, binding.bytes().length()));
  }

  /**
   * The parts of a good option.
   *
   * @param option one of {@link #serverOptions}
   * @return the name of the transport, the key and the value, without escapes
   */
  public static List<Bytes> optionParts(Item option) {
    Bytes bytes = option.bytes();
    int colon = bytes.indexOf(':', 0);
    int equals = Backslashes.find(bytes, '=', colon);
    return List.of(
        bytes.part(0, colon),
        Backslashes.decode(bytes.part(colon + 1, equals)),
        Backslashes.decode(bytes.part(equals + 1, bytes.length())));
  }

  /**
   * A variable that holds an address and a port (3.2.3-OR-1, 3.2.3-EXT-1).
   *
   * @param name {@link Variable#OR_PORT} or {@link Variable#EXTENDED_PORT}
   * @return the value, good when it has both; null when the variable is unset or empty
   */
  public @Nullable Item listener(String name) {
    Bytes value = variables.get(name);
    return value == null || value.isEmpty() ? null : ItemReader.listener(value);
  }

  /**
   * The upstream proxy (3.2.2-PROXY-1).
   *
   * @return the URI; null when the variable is unset or empty (E-29)
   */
  public @Nullable Item proxy() {
    Bytes value = variables.get(Variable.PROXY);
    return value == null || value.isEmpty() ? null : ItemReader.proxy(value);
  }

  /**
   * The address in a good proxy URI.
   *
   * @param proxy what {@link #proxy} returned
   * @return what stands behind the scheme and the user
   */
  public static Listener proxyAddress(Item proxy) {
    int at = proxy.bytes().indexOf('@', 0);
    int start = at >= 0 ? at + 1 : proxy.bytes().indexOf(':', 0) + "://".length();
    return Listener.of(proxy.part(start, proxy.bytes().length()));
  }

  private List<Item> items(String name, Function<Bytes, List<Item>> reader) {
    Bytes value = variables.get(name);
    return value == null || value.isEmpty() ? new ArrayList<>() : reader.apply(value);
  }
}
