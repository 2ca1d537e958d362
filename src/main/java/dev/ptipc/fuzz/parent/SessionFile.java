package dev.ptipc.fuzz.parent;

import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Header;
import dev.ptipc.transcript.TranscriptReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Reads a transcript, or raw stdout, as a session for a parent. */
public final class SessionFile implements TranscriptReader.Sink {

  /** No parent needs more to show what it does. */
  private static final int MOST = 1 << 20;

  private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  private Map<String, Bytes> variables = Map.of();
  private int exitCode = ParentCase.STAYS;

  private SessionFile() {}

  /**
   * Reads one.
   *
   * @param name of the file
   * @param in read to its end
   * @return the session
   * @throws IOException when it cannot be read, is broken, or too long
   */
  public static ParentCase read(String name, InputStream in) throws IOException {
    SessionFile file = new SessionFile();
    try {
      TranscriptReader.read(in, file);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return CaseMaker.session(
        name, file.variables, Bytes.of(file.stdout.toByteArray()), file.exitCode);
  }

  @Override
  public void problem(Finding finding) {
    if (finding.diagnostic().severity() == Severity.ERROR) {
      String message = finding.diagnostic().message();
      throw broken("line " + finding.place().line() + ": " + message);
    }
  }

  private static UncheckedIOException broken(String why) {
    return new UncheckedIOException(new IOException(why));
  }

  @Override
  public void header(Header header, long stdoutLine, long stdoutOffset) {
    variables = header.environment();
    Header.Exit exit = header.exit();
    if (exit != null && exit.endedBy().equals("itself")) {
      Integer code = exit.code();
      exitCode = code == null ? 0 : code;
    }
  }

  @Override
  public void stdout(byte[] piece, int length) {
    if (stdout.size() + length > MOST) {
      throw broken("a session of more than " + MOST + " bytes");
    }
    stdout.write(piece, 0, length);
  }

  @Override
  public void stdoutEnded() {}

  @Override
  public void stderrBegins(long fileLine) {}

  @Override
  public void stderr(byte[] piece, int length) {}
}
