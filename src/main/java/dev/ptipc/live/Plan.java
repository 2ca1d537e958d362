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
 * @param grace how long it may take to exit, when it has to or is told to, and to answer at a
 *     listener
 */
public record Plan(
    List<String> command,
    @Nullable Role role,
    Map<String, String> variables,
    Duration initialisation,
    Duration stay,
    int limit,
    @Nullable Path directory,
    boolean closesStdin,
    Duration grace) {

  /** How long a transport may take to exit unless something else is said. */
  private static final Duration USUAL_GRACE = Duration.ofSeconds(3);

  /** How many times as long initialisation may take as its end, when that is longer than usual. */
  private static final int GRACES = 10;

  /** By itself, at the end of its stdin, on SIGTERM. */
  private static final int WAYS_TO_END = 3;

  /** To kill it, to hear what it wrote last, and to tell the outcome. */
  private static final Duration REST = Duration.ofSeconds(3);

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
    this(command, role, variables, initialisation, stay, limit, null, false, grace(initialisation));
  }

  /**
   * How long a transport may take to exit, by how long it may take to start: whoever has to wait
   * longer for the one, on a slow machine, has to for the other.
   *
   * @param initialisation how long it may take until DONE
   * @return a tenth of that, and at least three seconds
   */
  public static Duration grace(Duration initialisation) {
    Duration tenth = initialisation.dividedBy(GRACES);
    return tenth.compareTo(USUAL_GRACE) > 0 ? tenth : USUAL_GRACE;
  }

  /**
   * How long it may take from when somebody wants the run to end until all is told.
   *
   * @return longer than the graces that a transport has which ignores everything
   */
  public Duration longestEnd() {
    return grace.multipliedBy(WAYS_TO_END).plus(REST);
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
