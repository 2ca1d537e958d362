package dev.ptipc.cli;

import dev.ptipc.fuzz.session.GeneratedSession;
import dev.ptipc.fuzz.session.SessionJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where generated sessions go, and in what form. */
final class SessionOutput {

  /** A form of sessions. */
  enum Format {
    /** One object a line. */
    json,
    /** One session, as a file that {@code ptipc check} reads. */
    transcript,
    /** A transcript for each. */
    files
  }

  /** Takes sessions. */
  interface Writer extends AutoCloseable {

    /** Takes one. */
    void write(GeneratedSession session);

    /** Writes what is still held. */
    @Override
    void close();
  }

  @Option(
      names = "--format",
      description =
          "json (an object a line, with the environment, stdout in Base64 and the diagnostics that"
              + " a checker has to find), transcript (of one session), or files (a folder with a"
              + " transcript for each, named by the SHA-1 of its bytes); json unless told.")
  private Format format = Format.json;

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description = "The file to write, or for files the folder; else standard output.")
  private @Nullable Path path;

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  /** Refuses what cannot be written: transcripts do not follow one another in one file. */
  void check(NumberOptions numbers) {
    if (format == Format.transcript && numbers.areMany()) {
      throw wrong("--format transcript is for one session, and there may be more");
    }
    if (format == Format.files && path == null) {
      throw wrong("--format files without --output FOLDER");
    }
  }

  /** Opens the place. */
  Writer open() throws IOException {
    if (format == Format.json) {
      return new Json(new CaseStream(path));
    }
    return new Transcripts(
        format == Format.files && path != null ? new CaseFiles(path) : new CaseStream(path));
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private static final class Json implements Writer {

    private final CaseStream stream;
    private final SessionJson json;

    Json(CaseStream stream) {
      this.stream = stream;
      json = new SessionJson(stream.output());
    }

    @Override
    public void write(GeneratedSession session) {
      json.write(session);
    }

    @Override
    public void close() {
      json.finish();
      stream.close();
    }
  }

  private static final class Transcripts implements Writer {

    private final CaseWriter out;

    Transcripts(CaseWriter out) {
      this.out = out;
    }

    @Override
    public void write(GeneratedSession session) {
      ByteArrayOutputStream transcript = new ByteArrayOutputStream();
      try {
        session.write(transcript);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      out.write(transcript.toByteArray(), transcript.size());
    }

    @Override
    public void close() {
      out.close();
    }
  }
}
