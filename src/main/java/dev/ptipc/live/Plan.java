package dev.ptipc.live;

import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to run, and how.
 *
 * @param command the program and its arguments
 * @param role what it is to be; null when the variables do not say it clearly
 * @param variables what it is told: the TOR_PT_* variables, and others in place of this program's
 * @param initialisation how long it may take until DONE
 * @param stay how long to watch it after that
 * @param limit bytes that a line may have before its LF
 * @param directory where it is started; null for where this program is
 * @param closesStdin whether stdin is closed as soon as initialisation is over
 */
public record Plan(
    List<String> command,
    @Nullable Role role,
    Map<String, String> variables,
    Duration initialisation,
    Duration stay,
    int limit,
    @Nullable Path directory,
    boolean closesStdin) {

  /** Of more listeners only the first are tried. */
  static final int MOST_LISTENERS = 100;

  /** Keeps the collections from changing. */
  public Plan {
    command = List.copyOf(command);
    variables = new LinkedHashMap<>(variables);
  }

  /**
   * A plan to start a transport where this program is, with a stdin that stays open.
   *
   * @param command the program and its arguments
   * @param role what it is to be; null when the variables do not say it clearly
   * @param variables the TOR_PT_* variables
   * @param initialisation how long it may take until DONE
   * @param stay how long to watch it after that
   * @param limit bytes that a line may have before its LF
   */
  public Plan(
      List<String> command,
      @Nullable Role role,
      Map<String, String> variables,
      Duration initialisation,
      Duration stay,
      int limit) {
    this(command, role, variables, initialisation, stay, limit, null, false);
  }

  boolean exitsOnStdinClose() {
    return "1".equals(variables.get(Variable.EXIT_ON_STDIN_CLOSE));
  }

  /**
   * What the transport is told, as the checker reads it.
   *
   * @return the TOR_PT_* variables
   */
  public Environment environment() {
    return Environment.ofText(variables);
  }
}
