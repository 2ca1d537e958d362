package dev.ptipc.transcript;

import dev.ptipc.SessionReader;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Takes what {@link TranscriptCheck} finds, in the order of the input. One that cannot write throws
 * an {@link java.io.UncheckedIOException}, of which the check throws the cause.
 */
public interface TranscriptListener extends SessionReader.Listener {

  /**
   * Stdout begins behind a header. Not told of raw stdout.
   *
   * @param fileLine the line of the file where it begins, from 1
   * @param offset of its first byte in the file
   */
  default void stdoutBegins(long fileLine, long offset) {}

  /**
   * Stderr begins. Not told of raw stdout.
   *
   * @param fileLine the line of the file where it begins, from 1
   */
  default void stderrBegins(long fileLine) {}

  /**
   * A finding that was recorded with the transcript, when the transport ran.
   *
   * @param text as recorded
   */
  default void recorded(String text) {}

  /**
   * A line of stderr.
   *
   * @param line the line without its LF
   */
  default void stderr(Bytes line) {}

  /** The transport wrote more to stdout than was recorded. Told when all else but its end is. */
  default void stdoutCut() {}

  /**
   * All has been told. Not told when each line is judged alone.
   *
   * @param role the transport's role; null when nothing tells it
   * @param proxy whether the transport was told of a proxy
   * @param code its exit code; null when it was not seen
   * @param endedBy as in {@link Session.Exit}; null when no end was recorded
   */
  default void ended(
      @Nullable Role role, boolean proxy, @Nullable Integer code, @Nullable String endedBy) {}

  /** Takes what is found in some of the lines, in a thread of its own. */
  interface Part extends TranscriptListener {

    /**
     * All of it has been found, and so has all that stands before it in the input. Called in the
     * thread that reads.
     */
    void join();
  }

  /** A listener that can take lines out of order, when each is judged alone. */
  interface Splitter extends TranscriptListener {

    /**
     * Makes a listener for some of the lines of stdout, once that has begun.
     *
     * @return a part, used once; the next one begins where it ends
     */
    Part part();
  }
}
