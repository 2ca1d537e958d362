package dev.ptipc.live;

import dev.ptipc.SessionReader;
import dev.ptipc.check.Finding;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.Directions;
import dev.ptipc.transcript.Header;
import dev.ptipc.transcript.Session;
import dev.ptipc.transcript.TranscriptReader;
import dev.ptipc.transcript.Transcripts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes what a file holds as it is read, so that it may be of any size. */
final class PlayedFile implements TranscriptReader.Sink {

  private final Player.Parent parent;
  private final Consumer<Header> header;
  private final PacedOutput.Pause pause;
  private final @Nullable SessionReader listening;
  private PacedOutput stdout;

  /**
   * A file that is still to be read.
   *
   * @param parent who reads it
   * @param header told before anything is written; not for raw stdout
   * @param pause lets time pass
   * @param listeners learns where to listen; null when nothing is to listen
   */
  PlayedFile(
      Player.Parent parent,
      Consumer<Header> header,
      PacedOutput.Pause pause,
      @Nullable Listeners listeners) {
    this.parent = parent;
    this.stdout = new PacedOutput(parent.stdout(), new Directions(), pause);
    this.header = header;
    this.pause = pause;
    this.listening =
        listeners == null ? null : SessionReader.ofLines(Framer.DEFAULT_LIMIT, listeners);
  }

  /**
   * Reads to the end.
   *
   * @throws IOException when the file cannot be read or is broken
   */
  void play(InputStream file) throws IOException {
    try {
      TranscriptReader.read(file, this);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void problem(Finding finding) {
    Transcripts.refuse(finding);
  }

  @Override
  public void header(Header read, long stdoutLine, long stdoutOffset) {
    Session.Exit exit = read.session().exit();
    Integer code = exit == null ? null : exit.code();
    if (code != null && (code < 0 || code > Directions.MOST_CODE)) {
      String why = "the exit code of the `exit` header is " + code + ", and " + Directions.NO_CODE;
      throw new UncheckedIOException(new IOException(why));
    }
    header.accept(read);
    stdout = new PacedOutput(parent.stdout(), read.directions(), pause);
  }

  @Override
  public void stdout(byte[] piece, int length) {
    if (listening != null) {
      listening.stdout(piece, 0, length);
    }
    try {
      stdout.write(piece, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stderr(byte[] piece, int length) {
    try {
      parent.stderr().write(piece, 0, length);
      parent.stderr().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
