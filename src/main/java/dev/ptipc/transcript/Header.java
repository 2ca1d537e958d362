package dev.ptipc.transcript;

import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands before the output in a transcript. */
public final class Header {

  /**
   * How a transport ended.
   *
   * @param code its exit code; null when it was not seen
   * @param endedBy {@code itself}, {@code stdin-close}, {@code SIGTERM}, {@code SIGKILL} or {@code
   *     time}
   */
  public record Exit(@Nullable Integer code, String endedBy) {}

  private final Map<String, Bytes> environment = new LinkedHashMap<>();
  private final List<String> findings = new ArrayList<>();
  private final Directions directions = new Directions();
  private String program = "";
  private @Nullable Exit exit;

  Header() {}

  /**
   * The command that was run.
   *
   * @return empty when it is not told
   */
  public String program() {
    return program;
  }

  /**
   * The TOR_PT_* variables that it was given.
   *
   * @return name and value, in the order of the file
   */
  public Map<String, Bytes> environment() {
    return environment;
  }

  /**
   * How it ended.
   *
   * @return null when it is not told
   */
  public @Nullable Exit exit() {
    return exit;
  }

  /**
   * What was found while it ran.
   *
   * @return the findings as recorded
   */
  public List<String> findings() {
    return findings;
  }

  /**
   * How it is to be played.
   *
   * @return empty when nothing is told
   */
  public Directions directions() {
    return directions;
  }

  void program(String program) {
    this.program = program;
  }

  void exit(Exit exit) {
    this.exit = exit;
  }
}
