package dev.ptipc.transcript;

import static java.util.Objects.requireNonNull;

import dev.ptipc.SessionReader;
import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.check.Finding;
import dev.ptipc.codec.LineEngine;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.spec.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks a transcript, or raw stdout, as it is read. */
public final class TranscriptCheck {

  /**
   * What to check by.
   *
   * @param limit bytes that a line may have before its LF
   * @param linesOnly whether to judge each line alone, and not the conversation
   * @param role the transport's role; null to find it out
   * @param environment variables that are known beside those of the transcript's header, and win
   *     over them
   * @param edition of the text to judge by
   */
  public record Settings(
      int limit,
      boolean linesOnly,
      @Nullable Role role,
      Map<String, Bytes> environment,
      Edition edition) {

    /** Keeps the variables from changing. */
    public Settings {
      environment =
          Collections.unmodifiableMap(
              new LinkedHashMap<>(requireNonNull(environment, "environment")));
      requireNonNull(edition, "edition");
    }

    /**
     * By the latest edition of the text.
     *
     * @param limit as above
     * @param linesOnly as above
     * @param role as above
     * @param environment as above
     */
    public Settings(
        int limit, boolean linesOnly, @Nullable Role role, Map<String, Bytes> environment) {
      this(limit, linesOnly, role, environment, Edition.LATEST);
    }

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
  private final TranscriptListener listener;
  private final LineEngine engine;

  /** Begins to judge lines in parallel; null when one by one. */
  private final @Nullable Supplier<StdoutPieces> splitting;

  private @Nullable SessionReader session;
  private @Nullable StdoutPieces parallel;
  private @Nullable Header header;
  private boolean hasStdout;

  /** Cuts stderr into lines for those who wonder why it ended. */
  private final Framer stderr;

  private TranscriptCheck(
      Settings settings,
      TranscriptListener listener,
      LineEngine engine,
      @Nullable Supplier<StdoutPieces> splitting) {
    this.settings = requireNonNull(settings, "settings");
    this.listener = requireNonNull(listener, "listener");
    this.engine = requireNonNull(engine, "engine");
    this.splitting = splitting;
    this.stderr = new Framer(settings.limit(), line -> listener.stderr(line.bytes()));
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
  public static @Nullable Role read(InputStream in, Settings settings, TranscriptListener listener)
      throws IOException {
    return read(in, settings, new LineAutomaton(), listener);
  }

  /**
   * Reads to the end.
   *
   * @param in the file or pipe; not closed
   * @param settings what to check by
   * @param engine reads the lines
   * @param listener takes what is found
   * @return the role, given or found out; null when nothing tells it
   * @throws IOException when reading fails
   */
  public static @Nullable Role read(
      InputStream in, Settings settings, LineEngine engine, TranscriptListener listener)
      throws IOException {
    return new TranscriptCheck(settings, listener, engine, null)
        .read(sink -> TranscriptReader.read(in, sink));
  }

  /**
   * Reads to the end, and judges the lines on all processors when the conversation is not asked
   * for. That is for files: it tells nothing before it has read a good deal.
   *
   * @param in the file; not closed
   * @param settings what to check by
   * @param listener takes what is found, in the same order as when it is read by {@link #read}
   * @return the role, given or found out; null when nothing tells it
   * @throws IOException when reading fails
   */
  public static @Nullable Role readInParallel(
      InputStream in, Settings settings, TranscriptListener.Splitter listener) throws IOException {
    boolean canSplit =
        requireNonNull(settings, "settings").linesOnly()
            && settings.edition() == Edition.LATEST
            && settings.limit() < ParallelLines.SEGMENT;
    Supplier<StdoutPieces> splitting =
        () -> new ParallelLines(settings.limit(), ParallelLines.SEGMENT, listener);
    return new TranscriptCheck(settings, listener, new LineAutomaton(), canSplit ? splitting : null)
        .read(sink -> TranscriptReader.read(in, sink));
  }

  /**
   * Checks a session that is held in memory.
   *
   * @param session its role counts, and its environment is whole unless there is stdout alone
   * @param limit bytes that a line may have before its LF
   * @param listener takes what is found; told of no lines of a file
   * @return the role, given or found out; null when nothing tells it
   * @throws IOException when the listener cannot write
   */
  public static @Nullable Role check(Session session, int limit, TranscriptListener listener)
      throws IOException {
    Settings settings =
        new Settings(limit, false, requireNonNull(session, "session").role(), Map.of());
    TranscriptCheck check = new TranscriptCheck(settings, listener, new LineAutomaton(), null);
    return check.read(sink -> Transcripts.tell(session, sink));
  }

  /** Something that can be told piece by piece. */
  private interface Source {
    void tell(TranscriptReader.Sink sink) throws IOException;
  }

  private @Nullable Role read(Source source) throws IOException {
    try {
      source.tell(new Pieces());
      return finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IOException e) {
      if (parallel != null) {
        parallel.breakOff(e);
      }
      throw e;
    } finally {
      if (parallel != null) {
        parallel.close();
      }
    }
  }

  private SessionReader session() {
    if (session == null) {
      session =
          settings.linesOnly()
              ? SessionReader.ofLines(settings.limit(), engine, settings.edition(), listener)
              : new SessionReader(
                  settings.role(),
                  environment(),
                  settings.limit(),
                  engine,
                  settings.edition(),
                  listener);
    }
    return session;
  }

  /** A transcript tells all variables; beside raw stdout those are known that are told. */
  private @Nullable Environment environment() {
    Map<String, Bytes> known = settings.environment();
    if (header == null) {
      return known.isEmpty() ? null : Environment.partly(known);
    }
    Map<String, Bytes> variables = new LinkedHashMap<>(header.session().environment());
    variables.putAll(known);
    return Environment.of(variables);
  }

  private @Nullable Role finish() {
    SessionReader read = session();
    if (!hasStdout) {
      return settings.role(); // what was not recorded is not missing
    }
    Session.Exit exit = header == null ? null : header.session().exit();
    Role role = read.finish(exit == null ? null : exit.endedBy());
    if (!settings.linesOnly()) {
      stderr.finish();
      Environment environment = environment();
      if (header != null && header.cut()) {
        listener.stdoutCut();
      }
      listener.ended(
          role,
          environment != null && environment.proxy() != null,
          exit == null ? null : exit.code(),
          exit == null ? null : exit.endedBy());
    }
    return role;
  }

  /** Hands the pieces of the file on. */
  private final class Pieces implements TranscriptReader.Sink {

    @Override
    public void problem(Finding finding) {
      listener.finding(finding);
    }

    @Override
    public void header(Header read, long firstLine, long offset) {
      listener.stdoutBegins(firstLine, offset);
      header = read;
      read.session().findings().forEach(listener::recorded);
    }

    @Override
    public void stdout(byte[] piece, int length) {
      if (splitting == null) {
        session().stdout(piece, 0, length);
        return;
      }
      if (parallel == null) {
        parallel = splitting.get();
      }
      parallel.feed(piece, length);
    }

    @Override
    public void stdoutEnded() {
      hasStdout = true;
      boolean cut = header != null && header.cut();
      if (parallel == null && cut) {
        session().stdoutCut();
      } else if (parallel == null) {
        session().stdoutEnded();
      } else if (cut) {
        parallel.breakOff();
      } else {
        parallel.finish();
      }
    }

    @Override
    public void stderrBegins(long firstLine) {
      listener.stderrBegins(firstLine);
    }

    @Override
    public void stderr(byte[] piece, int length) {
      session().stderr(piece, 0, length);
      if (!settings.linesOnly()) {
        stderr.feed(piece, 0, length);
      }
    }
  }
}
