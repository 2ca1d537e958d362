package dev.ptipc.transcript;

import dev.ptipc.check.Finding;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader told of a transcript. */
final class RecordedTranscript implements TranscriptReader.Sink {
  final List<String> problems = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();
  final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
  @Nullable Header header;
  long stdoutLine;
  long stdoutOffset;
  long stderrLine;
  int ends;

  static RecordedTranscript of(byte[] file) throws IOException {
    return of(new ByteArrayInputStream(file));
  }

  /** One character a byte. */
  static RecordedTranscript of(String file) throws IOException {
    return of(file.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The same, from a stream that gives one byte at a time, as a slow pipe may. */
  static RecordedTranscript ofSlow(String file) throws IOException {
    InputStream slow = InputStream.nullInputStream();
    for (byte b : file.getBytes(StandardCharsets.ISO_8859_1)) {
      slow = new SequenceInputStream(slow, new ByteArrayInputStream(new byte[] {b}));
    }
    return of(slow);
  }

  static RecordedTranscript of(InputStream in) throws IOException {
    RecordedTranscript recorded = new RecordedTranscript();
    TranscriptReader.read(in, recorded);
    return recorded;
  }

  String stdoutText() {
    return stdout.toString(StandardCharsets.ISO_8859_1);
  }

  String stderrText() {
    return stderr.toString(StandardCharsets.ISO_8859_1);
  }

  Bytes environment(String name) {
    return header.session().environment().get(name);
  }

  @Override
  public void problem(Finding finding) {
    Span span = finding.diagnostic().span();
    findings.add(finding);
    problems.add(
        String.format(
            "%s %d:%d-%d %s",
            finding.diagnostic().rule().id(),
            finding.place().line(),
            span.start() + 1,
            span.end() + 1,
            finding.diagnostic().message()));
  }

  @Override
  public void header(Header header, long stdoutLine, long offset) {
    if (this.header != null || stdout.size() > 0) {
      throw new IllegalStateException("the header comes once, before all output");
    }
    this.header = header;
    this.stdoutLine = stdoutLine;
    this.stdoutOffset = offset;
  }

  @Override
  public void stdout(byte[] piece, int length) {
    if (ends > 0) {
      throw new IllegalStateException("stdout has ended");
    }
    stdout.write(piece, 0, length);
  }

  @Override
  public void stdoutEnded() {
    ends++;
  }

  @Override
  public void stderrBegins(long fileLine) {
    stderrLine = fileLine;
  }

  @Override
  public void stderr(byte[] piece, int length) {
    if (ends == 0) {
      throw new IllegalStateException("stdout has not ended");
    }
    stderr.write(piece, 0, length);
  }
}
