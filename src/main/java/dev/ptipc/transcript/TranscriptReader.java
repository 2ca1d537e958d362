package dev.ptipc.transcript;

import static java.util.Objects.requireNonNull;

import dev.ptipc.check.Finding;
import dev.ptipc.source.Bytes;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a transcript, or raw stdout: an input that does not begin as a transcript is taken for the
 * stdout of a transport and nothing else. Nothing but the header is held in memory.
 */
public final class TranscriptReader {

  /** Takes a transcript piece by piece, in the order of the file. */
  public interface Sink {

    /**
     * Something is wrong with the header.
     *
     * @param finding what, and in which line of the file
     */
    void problem(Finding finding);

    /**
     * The header has been read. Called once, before any output; not for raw stdout.
     *
     * @param header what it says
     * @param stdoutLine the line of the file, from 1, with which stdout begins
     * @param stdoutOffset the byte of the file, from 0, with which stdout begins
     */
    void header(Header header, long stdoutLine, long stdoutOffset);

    /**
     * A piece of stdout.
     *
     * @param piece used again after the call
     * @param length how many bytes of it count
     */
    void stdout(byte[] piece, int length);

    /** Stdout has ended. Not called where the file does not say how long it is. */
    default void stdoutEnded() {}

    /**
     * Stderr begins. Not called for raw stdout.
     *
     * @param fileLine the line of the file, from 1, with which it begins
     */
    default void stderrBegins(long fileLine) {}

    /**
     * A piece of stderr.
     *
     * @param piece used again after the call
     * @param length how many bytes of it count
     */
    void stderr(byte[] piece, int length);
  }

  private static final int PIECE = 64 * 1024;

  /** A header line may be as long as a line of the protocol. */
  private static final int HEADER_LIMIT = 64 * 1024;

  private static final int HEADER_LINES = 10_000;

  /** The header is all that is held, so it is bounded as a whole, too. */
  private static final int HEADER_BYTES = 4 << 20;

  private final BufferedInputStream in;
  private final Sink sink;
  private final HeaderReader headers;
  private long line;

  /** Bytes of the header read so far. */
  private long offset;

  private boolean lastWasNewline = true;

  /** The header line that told the length of the last body. */
  private long lengthLine;

  private Bytes lengthText = Bytes.EMPTY;

  private TranscriptReader(InputStream in, Sink sink) {
    this.in = new BufferedInputStream(in);
    this.sink = sink;
    this.headers = new HeaderReader(sink::problem);
  }

  /**
   * Reads to the end.
   *
   * @param in the file or pipe; not closed
   * @param sink takes what is read
   * @throws IOException when reading fails
   */
  public static void read(InputStream in, Sink sink) throws IOException {
    new TranscriptReader(requireNonNull(in, "in"), requireNonNull(sink, "sink")).read();
  }

  private void read() throws IOException {
    if (!isTranscript()) {
      byte[] piece = new byte[PIECE];
      for (int got; (got = in.read(piece, 0, PIECE)) >= 0; ) {
        sink.stdout(piece, got);
      }
      sink.stdoutEnded();
      return;
    }
    long length = headerUntil("stdout");
    sink.header(headers.header(), line + 1, offset);
    if (length < 0) {
      return;
    }
    long missing = copy(length, false);
    sink.stdoutEnded();
    if (!ended("stdout", missing)) {
      return;
    }
    length = headerUntil("stderr");
    sink.stderrBegins(line + 1);
    if (length >= 0 && ended("stderr", copy(length, true)) && in.read() >= 0) {
      line++;
      wrongLength("the file goes on in line " + line + ", after stderr has ended");
    }
  }

  private boolean isTranscript() throws IOException {
    in.mark(Transcripts.MAGIC.length());
    byte[] start = in.readNBytes(Transcripts.MAGIC.length());
    in.reset();
    return isTranscript(start, start.length);
  }

  /**
   * Whether a file begins as a transcript does.
   *
   * @param start of the file
   * @param length how many bytes of it count
   * @return false for raw stdout and for anything else
   */
  public static boolean isTranscript(byte[] start, int length) {
    byte[] magic = Transcripts.MAGIC.getBytes(StandardCharsets.US_ASCII);
    requireNonNull(start, "start");
    return length >= magic.length && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
  }

  /** Reads header lines up to that of a body and returns the body's length, or -1 for none. */
  private long headerUntil(String body) throws IOException {
    int held = 0;
    for (int i = 0; i < HEADER_LINES && held < HEADER_BYTES; i++) {
      Bytes text = headerLine();
      if (text == null) {
        return withoutBody(body, "no `# stdout:` in the header");
      }
      held += text.length();
      long length = text.length() > HEADER_LIMIT ? tooLong(text) : headers.read(line, text, body);
      if (length >= 0) {
        lengthLine = line;
        lengthText = text;
        return length;
      }
      if (body.equals("stderr")) {
        if (!text.latin1().startsWith("# stderr:")) {
          wrongLength("stdout ends before line " + line + ", where `# stderr:` is expected");
        }
        return -1;
      }
    }
    return withoutBody(
        body, "no `# stdout:` within " + HEADER_LINES + " lines and " + HEADER_BYTES + " bytes");
  }

  private long withoutBody(String body, String message) {
    if (body.equals("stdout")) {
      headers.problem(TranscriptRules.BROKEN_HEADER, line + 1, Bytes.EMPTY, 0, message);
    }
    return -1;
  }

  /** Where a body ends is seen only there, but what is wrong is the number above it. */
  private void wrongLength(String message) {
    int start = HeaderReader.valueOf(lengthText.latin1());
    headers.problem(TranscriptRules.LENGTH, lengthLine, lengthText, start, message);
  }

  private long tooLong(Bytes text) {
    headers.problem(
        TranscriptRules.BROKEN_HEADER,
        line,
        text.part(0, HEADER_LIMIT),
        HEADER_LIMIT,
        "the line has more than " + HEADER_LIMIT + " bytes");
    return -1;
  }

  /** The next line; of one over the limit a byte more than that, and the rest is passed over. */
  private @Nullable Bytes headerLine() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    line++;
    offset++;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      offset++;
      if (text.size() <= HEADER_LIMIT) {
        text.write(b);
      }
    }
    return Bytes.of(text.toByteArray());
  }

  /** Hands a body on; returns how many of its bytes are missing. */
  private long copy(long length, boolean stderr) throws IOException {
    // Most transcripts are small.
    byte[] piece = new byte[(int) Math.min(length, PIECE)];
    long left = length;
    lastWasNewline = true;
    while (left > 0) {
      int got = in.read(piece, 0, (int) Math.min(left, piece.length));
      if (got < 0) {
        break;
      }
      count(piece, got);
      if (stderr) {
        sink.stderr(piece, got);
      } else {
        sink.stdout(piece, got);
      }
      left -= got;
    }
    return left;
  }

  private void count(byte[] piece, int length) {
    for (int i = 0; i < length; i++) {
      line += piece[i] == '\n' ? 1 : 0;
    }
    lastWasNewline = piece[length - 1] == '\n';
  }

  /** Steps over the LF that does not count, behind a body that does not end in one. */
  private boolean ended(String body, long missing) throws IOException {
    if (missing > 0) {
      String much =
          missing > HeaderReader.MOST / 2 ? "long" : missing + (missing == 1 ? " byte" : " bytes");
      wrongLength("the file ends " + much + " before " + body + " does");
      return false;
    }
    if (!lastWasNewline) {
      int next = in.read();
      line++;
      if (next >= 0 && next != '\n') {
        wrongLength(body + " goes on in line " + line);
        return false;
      }
    }
    return true;
  }
}
