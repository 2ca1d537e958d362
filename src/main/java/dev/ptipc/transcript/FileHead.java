package dev.ptipc.transcript;

import static java.util.Objects.requireNonNull;

import dev.ptipc.ast.Keyword;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The beginning of a file, read as far as it takes to see that it is the stdout of a transport, or
 * a transcript: of any other file all, unless it is long.
 */
public final class FileHead {

  /** What shows itself no earlier is taken for stdout. */
  private static final int MOST = 1 << 20;

  private static final int PIECE = 64 * 1024;

  /** No keyword is as long, its space included. */
  private static final int LONGEST = 20;

  private byte[] bytes = new byte[PIECE];
  private int length;
  private boolean isStdout;

  private FileHead() {}

  /**
   * Reads it.
   *
   * @param in the file or pipe; not closed
   * @return what was read
   * @throws IOException when reading fails
   */
  public static FileHead read(InputStream in) throws IOException {
    FileHead head = new FileHead();
    head.readFrom(requireNonNull(in, "in"));
    return head;
  }

  private void readFrom(InputStream in) throws IOException {
    int start = 0;
    while (!isStdout && length < MOST) {
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * length);
      }
      int got = in.read(bytes, length, bytes.length - length);
      if (got < 0) {
        break;
      }
      length += got;
      isStdout = TranscriptReader.isTranscript(bytes, length);
      for (int i = start; i < length && !isStdout; i++) {
        if (bytes[i] == '\n') {
          isStdout = hasKeyword(start, i);
          start = i + 1;
        }
      }
    }
    isStdout |= hasKeyword(start, length);
  }

  private boolean hasKeyword(int from, int to) {
    int most = Math.min(to - from, LONGEST);
    return beginsWithKeyword(new String(bytes, from, most, StandardCharsets.ISO_8859_1));
  }

  /**
   * Whether a line begins with a keyword that is known.
   *
   * @param line a character for each byte
   * @return false for what only begins like one
   */
  public static boolean beginsWithKeyword(String line) {
    int space = requireNonNull(line, "line").indexOf(' ');
    String word = space < 0 ? line.stripTrailing() : line.substring(0, space);
    return Keyword.of(word) != Keyword.UNKNOWN;
  }

  /**
   * Whether it begins as a transcript, or some line with a keyword.
   *
   * @return false for what may be stdout all the same, without any
   */
  public boolean isStdout() {
    return isStdout;
  }

  /**
   * What has been read.
   *
   * @return from the first byte on
   */
  public byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }
}
