package dev.ptipc.live;

import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to run, and how.
 *
 * @param command the program and its arguments
 * @param role what it is to be
 * @param variables the TOR_PT_* variables
 * @param initialisation how long it may take until DONE
 * @param stay how long to watch it after that
 * @param limit bytes that a line may have before its LF
 */
public record Plan(
    List<String> command,
    Role role,
    Map<String, String> variables,
    Duration initialisation,
    Duration stay,
    int limit) {

  /** Of more listeners only the first are tried. */
  static final int MOST_LISTENERS = 100;

  /** Keeps the collections from changing. */
  public Plan {
    command = List.copyOf(command);
    variables = new LinkedHashMap<>(variables);
  }

  boolean exitsOnStdinClose() {
    return "1".equals(variables.get(Variable.EXIT_ON_STDIN_CLOSE));
  }

  Environment environment() {
    return Environment.ofText(variables);
  }
}
