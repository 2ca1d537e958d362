package dev.ptipc.live;

import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.environment.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a transport is told beside the names that are asked for.
 *
 * @param bindings by name of a server transport the address that it has to listen on; the others
 *     may take any port of 127.0.0.1
 * @param options of server transports
 * @param proxy the upstream proxy of a client; null for none
 * @param variables any others, by name; an empty value leaves the variable empty
 */
public record Particulars(
    Map<String, String> bindings,
    List<Option> options,
    @Nullable String proxy,
    Map<String, String> variables) {

  /** Nothing but the usual. */
  public static final Particulars NONE = new Particulars(Map.of(), List.of(), null, Map.of());

  /**
   * An option of a server transport.
   *
   * @param transport its name
   * @param key of the option
   * @param value of the option
   */
  public record Option(String transport, String key, String value) {}

  /** Keeps the collections from changing. */
  public Particulars {
    bindings = new LinkedHashMap<>(bindings);
    options = List.copyOf(options);
    variables = new LinkedHashMap<>(variables);
  }

  /**
   * Tells a transport.
   *
   * @param writer writes its environment
   * @param role what it is to be
   * @param names the transports that are asked for, each once
   * @throws IllegalArgumentException when one of them cannot be told as it is
   */
  public void tell(EnvironmentWriter writer, Role role, List<String> names) {
    if (role == Role.CLIENT) {
      writer.proxy(proxy);
    } else {
      for (String name : names) {
        // For a name with a dash no address can be told: what stands before it would be the name.
        if (name.indexOf('-') < 0) {
          writer.bind(name, bindings.getOrDefault(name, "127.0.0.1:0"));
        }
      }
      for (Option option : options) {
        if (names.contains(option.transport())) {
          writer.option(option.transport(), option.key(), option.value());
        }
      }
    }
    variables.forEach(writer::set);
  }
}
