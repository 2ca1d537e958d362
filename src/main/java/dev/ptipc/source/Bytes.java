package dev.ptipc.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that do not change: a line, or a part of one. Two are equal when their bytes are, and the
 * first that differs, read as 0 to 255, puts them in order.
 *
 * <p>A part shares the array of the whole, so keeping a part keeps the whole in memory; {@link
 * #copy} lets go of it.
 */
public final class Bytes implements Comparable<Bytes> {

  /** No bytes. */
  public static final Bytes EMPTY = new Bytes(new byte[0], 0, 0);

  private final byte[] array;
  private final int from;
  private final int to;

  private Bytes(byte[] array, int from, int to) {
    this.array = array;
    this.from = from;
    this.to = to;
  }

  /**
   * A copy of an array.
   *
   * @param array any bytes; later changes to it are not seen
   * @return the bytes
   */
  public static Bytes of(byte[] array) {
    return new Bytes(array.clone(), 0, array.length);
  }

  /**
   * A view of a part of an array, not copied: the caller promises to leave the array alone.
   *
   * @param array any bytes
   * @param from offset of the first byte
   * @param to offset after the last byte
   * @return the bytes between
   */
  public static Bytes wrap(byte[] array, int from, int to) {
    if (from < 0 || to < from || to > array.length) {
      throw new IndexOutOfBoundsException(from + " to " + to + " of " + array.length);
    }
    return new Bytes(array, from, to);
  }

  /**
   * The UTF-8 bytes of a text.
   *
   * @param text any text
   * @return its bytes
   */
  public static Bytes of(String text) {
    byte[] array = text.getBytes(StandardCharsets.UTF_8);
    return new Bytes(array, 0, array.length);
  }

  /**
   * The bytes that a text stands for, one a character: what {@link #latin1} gives back.
   *
   * @param text characters up to {@code U+00FF}
   * @return a byte for each
   */
  public static Bytes ofLatin1(String text) {
    byte[] array = text.getBytes(StandardCharsets.ISO_8859_1);
    return new Bytes(array, 0, array.length);
  }

  /**
   * How many there are.
   *
   * @return the number of bytes
   */
  public int length() {
    return to - from;
  }

  /**
   * Whether there are none.
   *
   * @return true for no bytes
   */
  public boolean isEmpty() {
    return to == from;
  }

  /**
   * One byte.
   *
   * @param offset bytes from the start
   * @return its value, 0 to 255
   */
  public int at(int offset) {
    if (offset < 0 || offset >= to - from) {
      throw new IndexOutOfBoundsException(offset);
    }
    return array[from + offset] & 0xFF;
  }

  /** Reads the bytes where they lie, for loops in which every step counts. */
  public interface Reader {

    /**
     * Reads.
     *
     * @param array holds the bytes; to be left as it is
     * @param from offset of the first byte
     * @param to offset after the last byte
     * @return what was found out
     */
    int read(byte[] array, int from, int to);
  }

  /**
   * Hands the bytes to a reader without copying.
   *
   * @param reader reads and does not keep the array
   * @return what the reader returned
   */
  public int read(Reader reader) {
    return reader.read(array, from, to);
  }

  /**
   * A part, without copying.
   *
   * @param start offset of its first byte
   * @param end offset after its last byte
   * @return the part
   */
  public Bytes part(int start, int end) {
    if (start < 0 || end < start || end > length()) {
      throw new IndexOutOfBoundsException(start + " to " + end + " of " + length());
    }
    return new Bytes(array, from + start, from + end);
  }

  /**
   * The part that a span covers, without copying.
   *
   * @param span a place in these bytes
   * @return the part
   */
  public Bytes part(Span span) {
    return part(span.start(), span.end());
  }

  /**
   * The first place of a byte.
   *
   * @param b the byte, 0 to 255
   * @param start where to begin looking
   * @return its offset, or -1
   */
  public int indexOf(int b, int start) {
    for (int i = from + Math.max(start, 0); i < to; i++) {
      if (array[i] == (byte) b) {
        return i - from;
      }
    }
    return -1;
  }

  /**
   * The last place of a byte.
   *
   * @param b the byte, 0 to 255
   * @return its offset, or -1
   */
  public int lastIndexOf(int b) {
    for (int i = to - 1; i >= from; i--) {
      if (array[i] == (byte) b) {
        return i - from;
      }
    }
    return -1;
  }

  /**
   * Whether these are the bytes of an ASCII text.
   *
   * @param ascii the text, each character one byte
   * @return true when they are the same
   */
  public boolean is(String ascii) {
    if (ascii.length() != length()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (array[from + i] != (byte) ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The bytes read as UTF-8. One U+FFFD stands for each longest part of a broken sequence that
   * could have begun a good one.
   *
   * @return the text
   */
  public String text() {
    return Ascii.isAscii(array, from, to) ? latin1() : Utf8.decode(array, from, to);
  }

  /**
   * Whether {@link #text} shows the bytes without loss.
   *
   * @return true when the bytes are UTF-8
   */
  public boolean isUtf8() {
    return Utf8.isValid(array, from, to);
  }

  /**
   * Each byte as the character of the same number, so that indices are byte offsets.
   *
   * @return a text as long as the bytes
   */
  public String latin1() {
    return new String(array, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /**
   * Whether all are printable characters of ASCII, a space among them.
   *
   * @return true also when there is none
   */
  public boolean isPrintable() {
    return Ascii.isPrintable(array, from, to);
  }

  /**
   * The bytes in an array of their own.
   *
   * @return a new array
   */
  public byte[] toArray() {
    return Arrays.copyOfRange(array, from, to);
  }

  /**
   * The same bytes, free of the array they were a part of.
   *
   * @return a copy
   */
  public Bytes copy() {
    return new Bytes(toArray(), 0, length());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bytes that
        && Arrays.equals(array, from, to, that.array, that.from, that.to);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + array[i];
    }
    return hash;
  }

  /**
   * As of words in a dictionary. Texts can be chosen to have one hash, so what comes from outside
   * is looked up by this order: in a tree, for not every {@code HashMap} keeps to it (TeaVM's does
   * not).
   */
  @Override
  public int compareTo(Bytes that) {
    int same = Arrays.mismatch(array, from, to, that.array, that.from, that.to);
    return same < 0
        ? 0
        : same < Math.min(length(), that.length())
            ? Integer.compare(at(same), that.at(same))
            : Integer.compare(length(), that.length());
  }

  /** The text, for debugging; see {@link #text}. */
  @Override
  public String toString() {
    return text();
  }
}
