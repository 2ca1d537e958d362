package dev.ptipc.transcript;

import dev.ptipc.PtIpc;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Framer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Checks a transcript, or raw stdout, line by line as it is read. */
public final class TranscriptCheck {

  /** Takes what is found, in the order of the input. */
  public interface Listener {

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
  }

  private final PtIpc ptIpc;
  private final Framer framer;
  private final Listener listener;
  private long stdoutLine;

  private TranscriptCheck(int limit, Listener listener) {
    this.ptIpc = new PtIpc(limit);
    this.listener = listener;
    this.framer = new Framer(limit, line -> line(ptIpc.check(line)));
  }

  /**
   * Reads to the end.
   *
   * @param in the file or pipe; not closed
   * @param limit bytes that a line may have before its LF
   * @param listener takes what is found
   * @throws IOException when reading fails
   */
  public static void read(InputStream in, int limit, Listener listener) throws IOException {
    try {
      TranscriptReader.read(in, new TranscriptCheck(limit, listener).new Pieces());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void line(CheckedLine checked) {
    long number = checked.line().number();
    long fileLine = stdoutLine > 0 ? stdoutLine + number - 1 : 0;
    tell(() -> listener.line(checked, fileLine));
    for (Diagnostic diagnostic : checked.diagnostics()) {
      Place place = Place.stdout(number);
      finding(new Finding(place, checked.line().bytes(), diagnostic), fileLine);
    }
  }

  private void finding(Finding finding, long fileLine) {
    tell(() -> listener.finding(finding, fileLine));
  }

  /** A step that may fail as writing does. */
  private interface Step {
    void run() throws IOException;
  }

  /** The framer's and the reader's callbacks declare no exceptions. */
  private static void tell(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Pieces implements TranscriptReader.Sink {

    @Override
    public void problem(Finding finding) {
      TranscriptCheck.this.finding(finding, finding.place().line());
    }

    @Override
    public void header(Header header, long stdoutLine) {
      TranscriptCheck.this.stdoutLine = stdoutLine;
    }

    @Override
    public void stdout(byte[] piece, int length) {
      framer.feed(piece, 0, length);
    }

    @Override
    public void stdoutEnded() {
      framer.finish();
    }

    @Override
    public void stderr(byte[] piece, int length) {}
  }
}
