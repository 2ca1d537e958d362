package dev.ptipc.report;

import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON as {@link Json#generator} does, byte for byte, and takes bytes of a transport as they
 * are. The generator wants text: most of the time of {@code parse} went into turning bytes into
 * text and back.
 */
public final class JsonWriter {

  private static final int BUFFER = 16 * 1024;

  private static final int MOST_DIGITS = 19;

  private final OutputStream out;
  private final Bytes.Reader escaped = this::escaped;
  private final byte[] buffer = new byte[BUFFER];
  private final byte[] digits = new byte[MOST_DIGITS];
  private int length;

  /** Whether the next name or value has one before it. */
  private boolean follows;

  /**
   * A writer.
   *
   * @param out gets nothing before {@link #flush} or a full buffer
   */
  public JsonWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Begins an object that has no name.
   *
   * @return this
   */
  public JsonWriter startObject() {
    return comma().open('{');
  }

  /**
   * Ends an object.
   *
   * @return this
   */
  public JsonWriter endObject() {
    return close('}');
  }

  /**
   * Ends an array.
   *
   * @return this
   */
  public JsonWriter endArray() {
    return close(']');
  }

  /**
   * Begins an object.
   *
   * @param name of the field, ASCII that needs no escape
   * @return this
   */
  public JsonWriter objectField(String name) {
    return name(name).open('{');
  }

  /**
   * Begins an array.
   *
   * @param name of the field, ASCII that needs no escape
   * @return this
   */
  public JsonWriter arrayField(String name) {
    return name(name).open('[');
  }

  JsonWriter nullField(String name) {
    return name(name).plain("null");
  }

  /**
   * Writes a number.
   *
   * @param name of the field, ASCII that needs no escape
   * @param number its value
   * @return this
   */
  public JsonWriter field(String name, long number) {
    return name(name).number(number);
  }

  /** Writes a word that is ASCII and needs no escape. */
  JsonWriter word(String name, String word) {
    return name(name).put('"').plain(word).put('"');
  }

  /**
   * Writes text.
   *
   * @param name of the field, ASCII that needs no escape
   * @param text its value
   * @return this
   */
  public JsonWriter field(String name, @Nullable String text) {
    return text == null ? nullField(name) : name(name).put('"').text(text).put('"');
  }

  /**
   * Writes text, and beside it the bytes when they are not UTF-8.
   *
   * @param name of the field, ASCII that needs no escape
   * @param bytes its value
   * @return this
   */
  public JsonWriter field(String name, @Nullable Bytes bytes) {
    if (bytes == null) {
      return nullField(name);
    }
    name(name).put('"');
    boolean ascii = bytes.read(escaped) == 0;
    put('"');
    return ascii || bytes.isUtf8()
        ? this
        : field(name + "Base64", Base64.getEncoder().encodeToString(bytes.toArray()));
  }

  /**
   * Writes text as an element of an array.
   *
   * @param text the element
   * @return this
   */
  public JsonWriter element(String text) {
    return comma().put('"').text(text).put('"');
  }

  /**
   * Writes a number as an element of an array.
   *
   * @param number the element
   * @return this
   */
  public JsonWriter element(long number) {
    return comma().number(number);
  }

  /**
   * Ends a line. What comes next stands alone.
   *
   * @return this
   */
  public JsonWriter newline() {
    follows = false;
    return put('\n');
  }

  /** Hands on what has been written; does not flush the stream itself. */
  public void flush() {
    drain(buffer, 0, length);
    length = 0;
  }

  private JsonWriter open(char bracket) {
    put(bracket);
    follows = false;
    return this;
  }

  private JsonWriter close(char bracket) {
    follows = true;
    return put(bracket);
  }

  private JsonWriter name(String name) {
    return comma().put('"').plain(name).put('"').put(':');
  }

  private JsonWriter comma() {
    if (follows) {
      put(',');
    }
    follows = true;
    return this;
  }

  private JsonWriter put(char ascii) {
    if (length == BUFFER) {
      flush();
    }
    buffer[length++] = (byte) ascii;
    return this;
  }

  private void put(byte[] bytes, int from, int to) {
    if (to - from > BUFFER - length) {
      flush();
      if (to - from > BUFFER) {
        drain(bytes, from, to);
        return;
      }
    }
    System.arraycopy(bytes, from, buffer, length, to - from);
    length += to - from;
  }

  /** A number, a name or an escape: short, ASCII, written as it is. */
  private JsonWriter plain(String ascii) {
    if (ascii.length() > BUFFER - length) {
      flush();
    }
    for (int i = 0; i < ascii.length(); i++) {
      buffer[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  private JsonWriter number(long number) {
    if (number < 0) {
      return plain(Long.toString(number));
    }
    int first = MOST_DIGITS;
    long rest = number;
    do {
      digits[--first] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    put(digits, first, MOST_DIGITS);
    return this;
  }

  private JsonWriter text(String text) {
    Bytes.of(text).read(escaped);
    return this;
  }

  /** Returns 0 when all is ASCII. */
  private int escaped(byte[] bytes, int from, int to) {
    int begin = from;
    int i = JsonEscapes.behindPlain(bytes, from, to);
    while (i < to) {
      put(bytes, begin, i);
      if (bytes[i] < 0) {
        other(Bytes.wrap(bytes, i, to).text());
        return 1;
      }
      plain(JsonEscapes.of(bytes[i]));
      begin = i + 1;
      i = JsonEscapes.behindPlain(bytes, begin, to);
    }
    put(bytes, begin, to);
    return 0;
  }

  private void other(String text) {
    StringBuilder shown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 && !JsonEscapes.isPlain(c)) {
        shown.append(JsonEscapes.of(c));
      } else {
        shown.append(Controls.isObeyed(c) ? Controls.escape(c) : String.valueOf(c));
      }
    }
    byte[] bytes = shown.toString().getBytes(StandardCharsets.UTF_8);
    put(bytes, 0, bytes.length);
  }

  private void drain(byte[] bytes, int from, int to) {
    try {
      out.write(bytes, from, to - from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
