package dev.ptipc.parentlog;

import static java.util.Objects.requireNonNull;

import dev.ptipc.transcript.TranscriptReader;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a file is, by its beginning.
 *
 * @param kind what it is, as far as its beginning tells
 * @param rest the file from its first byte on; as UTF-8 where it is UTF-16
 */
public record Recognition(Kind kind, InputStream rest) {

  /** Nobody who has anything to say in a file says it later. */
  private static final int MOST = 1 << 20;

  private static final int PIECE = 64 * 1024;

  /**
   * Reads the beginning.
   *
   * @param in the file or pipe; not closed
   * @return what it is
   * @throws IOException when reading fails
   */
  public static Recognition of(InputStream in) throws IOException {
    InputStream text = new Utf16Stream(requireNonNull(in, "in"));
    byte[] head = new byte[MOST];
    int length = 0;
    Diagnoser reader = new Diagnoser(new Mask(false));
    Kind kind = Kind.UNKNOWN;
    while (length < MOST && kind != Kind.TRANSCRIPT) {
      int got = text.read(head, length, Math.min(PIECE, MOST - length));
      if (got < 0) {
        break;
      }
      reader.feed(head, length, length + got);
      length += got;
      if (TranscriptReader.isTranscript(head, length)) {
        kind = Kind.TRANSCRIPT;
      }
    }
    if (kind != Kind.TRANSCRIPT) {
      kind = reader.finish(null).kind();
    }
    return new Recognition(kind, new BegunStream(head, length, text));
  }
}
