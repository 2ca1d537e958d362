package dev.ptipc.docs;

import dev.ptipc.environment.Role;
import dev.ptipc.parentlog.NotStdout;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ptipc check} is given: a file and options.
 *
 * @param text a transcript, or raw stdout
 * @param role of {@code --role}; null when it is not told
 * @param environment of {@code --env}
 * @param linesOnly whether there is {@code --lines-only}
 */
public record CheckInput(
    Bytes text, @Nullable Role role, Map<String, Bytes> environment, boolean linesOnly) {

  /** Keeps the variables from changing. */
  public CheckInput {
    environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
  }

  /**
   * Lines that are each judged alone.
   *
   * @param stdout the lines
   * @return what gives the findings of lines
   */
  public static CheckInput lines(Bytes stdout) {
    return new CheckInput(stdout, null, Map.of(), true);
  }

  /**
   * An example of a rule: lines alone for a rule on lines, else the session.
   *
   * @param rule the id of the rule
   * @param example the example
   * @return what gives its findings
   */
  public static CheckInput of(String rule, Example example) {
    Session session = example.session();
    if (rule.startsWith("line/") || rule.startsWith("source/")) {
      return lines(session.stdout());
    }
    return new CheckInput(
        Bytes.of(example.transcript()),
        session.role(),
        example.hasHeader() ? Map.of() : session.environment(),
        false);
  }

  /**
   * Whether {@code check} would say no more than that it is no stdout of a transport.
   *
   * @return true when it needs {@code --force}
   */
  public boolean needsForce() {
    try {
      return NotStdout.of(new ByteArrayInputStream(text.toArray())).finding() != null;
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * What {@link #text} is to be checked by.
   *
   * @param limit bytes that a line may have before its LF
   * @return the settings
   */
  TranscriptCheck.Settings settings(int limit) {
    return new TranscriptCheck.Settings(limit, linesOnly, role, environment);
  }
}
