package dev.ptipc.transcript;

import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole run of a transport: what it was given, what it wrote, how it ended, what was found.
 *
 * @param role it was asked for; null to find it out
 * @param environment the TOR_PT_* variables, in their order; empty when they are not known
 * @param stdout what it wrote to its parent, any bytes
 * @param stderr what it wrote beside that, any bytes
 * @param exit how it ended; null when that is not known
 * @param findings what was found while it ran, as recorded
 */
public record Session(
    @Nullable Role role,
    Map<String, Bytes> environment,
    Bytes stdout,
    Bytes stderr,
    @Nullable Exit exit,
    List<String> findings) {

  /**
   * How a transport ended.
   *
   * @param code its exit code as a shell counts it; null when it was not seen
   * @param endedBy {@code itself}, {@code stdin-close}, {@code SIGTERM}, {@code SIGKILL} or {@code
   *     time}
   */
  public record Exit(@Nullable Integer code, String endedBy) {

    /** The words that {@link #endedBy} can be. */
    public static final List<String> ENDINGS =
        List.of("itself", "stdin-close", "SIGTERM", "SIGKILL", "time");

    /**
     * Reads what {@link #text} writes.
     *
     * @param text such as {@code code=1 ended-by=itself}; words of other forms are passed over
     * @return how it ended; null when the text does not say so
     */
    public static @Nullable Exit of(String text) {
      Integer code = null;
      String endedBy = null;
      for (String word : text.split(" ", -1)) {
        if (word.startsWith("code=")) {
          try {
            code = Integer.valueOf(word.substring("code=".length()));
          } catch (NumberFormatException e) {
            return null;
          }
        } else if (word.startsWith("ended-by=")) {
          endedBy = word.substring("ended-by=".length());
        }
      }
      return endedBy == null || !ENDINGS.contains(endedBy) ? null : new Exit(code, endedBy);
    }

    /**
     * How it ended, as the header of a transcript says it.
     *
     * @return such as {@code code=1 ended-by=itself}
     */
    public String text() {
      return (code == null ? "" : "code=" + code + " ") + "ended-by=" + endedBy;
    }
  }

  /** Keeps the collections from changing. */
  public Session {
    environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    findings = List.copyOf(findings);
  }

  /**
   * A session of which no more is known.
   *
   * @param environment the TOR_PT_* variables; empty when they are not known
   * @param stdout what the transport wrote to its parent
   * @param exit how it ended; null when that is not known
   */
  public Session(Map<String, Bytes> environment, Bytes stdout, @Nullable Exit exit) {
    this(null, environment, stdout, Bytes.EMPTY, exit, List.of());
  }

  /**
   * The same with other output.
   *
   * @param otherStdout in place of stdout
   * @param otherStderr in place of stderr
   * @return a session of its own
   */
  public Session with(Bytes otherStdout, Bytes otherStderr) {
    return new Session(role, environment, otherStdout, otherStderr, exit, findings);
  }

  /**
   * Whether it is a transport's stdout and nothing else, as when somebody has saved only that.
   *
   * @return false when a transcript is needed to tell all that is known
   */
  public boolean isStdoutOnly() {
    return environment.isEmpty() && stderr.isEmpty() && exit == null && findings.isEmpty();
  }
}
