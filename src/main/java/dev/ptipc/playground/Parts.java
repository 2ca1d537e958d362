package dev.ptipc.playground;

import dev.ptipc.check.Finding;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Header;
import dev.ptipc.transcript.TranscriptReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What of a transcript can be edited without its lengths: stdout, and the variables. */
final class Parts implements TranscriptReader.Sink {

  private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  private final List<String> variables = new ArrayList<>();

  private Parts() {}

  /** Stdout, and a name and a value in turn; all of the input when it has no header. */
  static List<String> of(byte[] input) throws IOException {
    Parts parts = new Parts();
    TranscriptReader.read(new ByteArrayInputStream(input), parts);
    List<String> all = new ArrayList<>();
    all.add(Bytes.of(parts.stdout.toByteArray()).latin1());
    all.addAll(parts.variables);
    return all;
  }

  @Override
  public void problem(Finding finding) {}

  @Override
  public void header(Header header, long stdoutLine, long stdoutOffset) {
    header
        .environment()
        .forEach(
            (name, value) -> {
              variables.add(name);
              variables.add(value.latin1());
            });
  }

  @Override
  public void stdout(byte[] piece, int length) {
    stdout.write(piece, 0, length);
  }

  @Override
  public void stdoutEnded() {}

  @Override
  public void stderrBegins(long fileLine) {}

  @Override
  public void stderr(byte[] piece, int length) {}
}
