package dev.ptipc.transcript;

import dev.ptipc.SessionReader;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a transcript, or raw stdout, as it is read. */
public final class TranscriptCheck {

  /** Takes what is found, in the order of the input. */
  public interface Listener {

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
  }

  /**
   * What to check by.
   *
   * @param limit bytes that a line may have before its LF
   * @param linesOnly whether to judge each line alone, and not the conversation
   * @param role the transport's role; null to find it out
   * @param environment variables that are known beside those of the transcript's header, and win
   *     over them
   */
  public record Settings(
      int limit, boolean linesOnly, @Nullable Role role, Map<String, Bytes> environment) {

    /**
     * Each line alone.
     *
     * @param limit bytes that a line may have before its LF
     * @return the settings
     */
    public static Settings lines(int limit) {
      return new Settings(limit, true, null, Map.of());
    }
  }

  private final Settings settings;
  private final Listener listener;
  private @Nullable SessionReader session;
  private long stdoutLine;
  private long stderrLine;
  private @Nullable Header header;

  private TranscriptCheck(Settings settings, Listener listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /**
   * Reads to the end.
   *
   * @param in the file or pipe; not closed
   * @param settings what to check by
   * @param listener takes what is found
   * @return the role, given or found out; null when nothing tells it
   * @throws IOException when reading fails
   */
  public static @Nullable Role read(InputStream in, Settings settings, Listener listener)
      throws IOException {
    TranscriptCheck check = new TranscriptCheck(settings, listener);
    try {
      TranscriptReader.read(in, check.new Pieces());
      return check.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private SessionReader session() {
    if (session == null) {
      session =
          settings.linesOnly()
              ? SessionReader.ofLines(settings.limit(), new Session())
              : new SessionReader(settings.role(), environment(), settings.limit(), new Session());
    }
    return session;
  }

  /** A transcript tells all variables; beside raw stdout those are known that are told. */
  private @Nullable Environment environment() {
    Map<String, Bytes> variables = new LinkedHashMap<>();
    if (header != null) {
      variables.putAll(header.environment());
    }
    variables.putAll(settings.environment());
    if (header != null) {
      return Environment.of(variables);
    }
    return variables.isEmpty() ? null : Environment.partly(variables);
  }

  private @Nullable Role finish() {
    Header.Exit exit = header == null ? null : header.exit();
    return session().finish(exit == null ? null : exit.endedBy());
  }

  /** A step that may fail as writing does. */
  private interface Step {
    void run() throws IOException;
  }

  /** The callbacks of readers declare no exceptions. */
  private static void tell(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the line of the file to what the session tells. */
  private final class Session implements SessionReader.Listener {

    @Override
    public void line(CheckedLine line) {
      tell(() -> listener.line(line, fileLine(stdoutLine, line.line().number())));
    }

    @Override
    public void finding(Finding finding) {
      Place place = finding.place();
      long fileLine =
          switch (place.in()) {
            case STDOUT -> fileLine(stdoutLine, place.line());
            case STDERR -> fileLine(stderrLine, place.line());
            case HEADER, ENVIRONMENT, SESSION -> 0;
          };
      tell(() -> listener.finding(finding, fileLine));
    }

    private static long fileLine(long first, long line) {
      return first > 0 ? first + line - 1 : 0;
    }
  }

  /** Hands the pieces of the file on. */
  private final class Pieces implements TranscriptReader.Sink {

    @Override
    public void problem(Finding finding) {
      tell(() -> listener.finding(finding, finding.place().line()));
    }

    @Override
    public void header(Header read, long firstLine, long offset) {
      listener.stdoutBegins(offset);
      header = read;
      stdoutLine = firstLine;
      for (String recorded : read.findings()) {
        tell(() -> listener.recorded(recorded));
      }
    }

    @Override
    public void stdout(byte[] piece, int length) {
      session().stdout(piece, 0, length);
    }

    @Override
    public void stdoutEnded() {
      session().stdoutEnded();
    }

    @Override
    public void stderrBegins(long firstLine) {
      stderrLine = firstLine;
    }

    @Override
    public void stderr(byte[] piece, int length) {
      session().stderr(piece, 0, length);
    }
  }
}
