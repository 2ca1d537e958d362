package dev.ptipc.transcript;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes what {@link TranscriptCheck} finds, in the order of the input. */
public interface TranscriptListener {

  /**
   * Stdout begins behind a header. Not told of raw stdout.
   *
   * @param offset of its first byte in the file
   */
  void stdoutBegins(long offset);

  /**
   * A line of stdout, with what there is to say about it alone.
   *
   * @param line the line
   * @param fileLine the line of the file, from 1, when the file has a header; else 0
   * @throws IOException when the listener cannot write
   */
  void line(CheckedLine line, long fileLine) throws IOException;

  /**
   * Anything found, the diagnostics of lines included.
   *
   * @param finding the finding
   * @param fileLine the line of the file, from 1, when the file has a header; else 0
   * @throws IOException when the listener cannot write
   */
  void finding(Finding finding, long fileLine) throws IOException;

  /**
   * A finding that was recorded with the transcript, when the transport ran.
   *
   * @param text as recorded
   * @throws IOException when the listener cannot write
   */
  void recorded(String text) throws IOException;

  /**
   * A line of stderr.
   *
   * @param line the line without its LF
   */
  default void stderr(Bytes line) {}

  /**
   * All has been told. Not told when each line is judged alone.
   *
   * @param role the transport's role; null when nothing tells it
   * @param proxy whether the transport was told of a proxy
   * @param code its exit code; null when it was not seen
   * @param endedBy as in {@link Session.Exit}; null when no end was recorded
   * @throws IOException when the listener cannot write
   */
  default void ended(
      @Nullable Role role, boolean proxy, @Nullable Integer code, @Nullable String endedBy)
      throws IOException {}

  /** Takes what is found in some of the lines, in a thread of its own. */
  interface Part extends TranscriptListener {

    /**
     * All of it has been found, and so has all that stands before it in the input. Called in the
     * thread that reads.
     *
     * @throws IOException when the listener cannot write
     */
    void join() throws IOException;
  }

  /** A listener that can take lines out of order, when each is judged alone. */
  interface Splitter extends TranscriptListener {

    /**
     * Makes a listener for some of the lines.
     *
     * @return a part, used once; the next one begins where it ends
     */
    Part part();
  }
}
