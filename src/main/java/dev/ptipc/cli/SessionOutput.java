package dev.ptipc.cli;

import dev.ptipc.fuzz.session.GeneratedSession;
import dev.ptipc.fuzz.session.GeneratedSessionJson;
import dev.ptipc.source.Bytes;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
    files,
    /** For each what the transport writes to stdout, and nothing else. */
    stdout
  }

  /** Takes sessions. */
  interface Writer extends Closeable {

    /** Takes one. */
    void write(GeneratedSession session);

    /** Writes what is still held. */
    @Override
    void close();
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "json (an object a line, with the session and the diagnostics that a checker has to"
              + " find), transcript (of one session), files (a folder with a"
              + " transcript for each, named by the SHA-1 of its bytes) or stdout (the same, with"
              + " what the transport writes to stdout alone, as fuzzers take it); json by default.")
  private Format format = Format.json;

  @Mixin private final PlaceOption place = new PlaceOption();

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** Refuses what cannot be written: transcripts do not follow one another in one file. */
  void check(NumberOptions numbers) {
    if (format == Format.transcript && numbers.areMany()) {
      throw Usage.fault(spec, "--format transcript is for one session, and there may be more");
    }
    if (format == Format.files || format == Format.stdout) {
      place.folder(format);
    }
  }

  /** Opens the place. */
  Writer open() throws IOException {
    return switch (format) {
      case json -> new Json(place.stream());
      case transcript -> new Parts(place.stream(), GeneratedSession::transcript);
      case files -> new Parts(new CaseFiles(place.folder(format)), GeneratedSession::transcript);
      case stdout ->
          new Parts(new CaseFiles(place.folder(format)), each -> each.session().stdout());
    };
  }

  private static final class Json implements Writer {

    private final CaseStream stream;
    private final GeneratedSessionJson json;

    Json(CaseStream stream) {
      this.stream = stream;
      json = new GeneratedSessionJson(stream.output());
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

  /** Writes the same part of each session. */
  private static final class Parts implements Writer {

    private final CaseWriter out;
    private final Function<GeneratedSession, Bytes> part;

    Parts(CaseWriter out, Function<GeneratedSession, Bytes> part) {
      this.out = out;
      this.part = part;
    }

    @Override
    public void write(GeneratedSession session) {
      Bytes bytes = part.apply(session);
      out.write(bytes.toArray(), bytes.length());
    }

    @Override
    public void close() {
      out.close();
    }
  }
}
