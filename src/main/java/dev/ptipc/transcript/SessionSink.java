package dev.ptipc.transcript;

import dev.ptipc.check.Finding;
import dev.ptipc.source.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;

/** Holds a transcript in memory. */
final class SessionSink implements TranscriptReader.Sink {

  private final int most;
  private final Consumer<Finding> problems;
  private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
  private Session session = new Session(Map.of(), Bytes.EMPTY, null);

  SessionSink(int most, Consumer<Finding> problems) {
    this.most = most;
    this.problems = problems;
  }

  Session session() {
    return session.with(Bytes.of(stdout.toByteArray()), Bytes.of(stderr.toByteArray()));
  }

  @Override
  public void problem(Finding finding) {
    problems.accept(finding);
  }

  @Override
  public void header(Header header, long stdoutLine, long stdoutOffset) {
    session = header.session();
  }

  @Override
  public void stdout(byte[] piece, int length) {
    hold(stdout, piece, length);
  }

  @Override
  public void stderr(byte[] piece, int length) {
    hold(stderr, piece, length);
  }

  private void hold(ByteArrayOutputStream held, byte[] piece, int length) {
    if (held.size() + length > most) {
      throw new UncheckedIOException(new IOException("a session of more than " + most + " bytes"));
    }
    held.write(piece, 0, length);
  }
}
