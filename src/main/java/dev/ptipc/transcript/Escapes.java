package dev.ptipc.transcript;

import dev.ptipc.source.Bytes;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** The escapes of header values. */
public final class Escapes {

  /** A backslash and three digits. */
  private static final int OCTAL = 4;

  private Escapes() {}

  /**
   * Decodes.
   *
   * @param value with {@code \\} for a backslash and {@code \ooo} for any byte
   * @return the bytes it stands for; null when an escape is broken
   */
  public static @Nullable Bytes decode(Bytes value) {
    return broken(value, 0) < value.length() ? null : decodeAll(value);
  }

  /** The offset of the first backslash from there that begins no escape; the end if all do. */
  static int broken(Bytes value, int from) {
    int at = from;
    while (at < value.length()) {
      int length = length(value, at);
      if (length == 0) {
        return at;
      }
      at += length;
    }
    return at;
  }

  /** Decodes what may be broken: a backslash that begins no escape stands for itself. */
  static Bytes decodeAll(Bytes value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int at = 0; at < value.length(); at += Math.max(1, length(value, at))) {
      out.write(length(value, at) == OCTAL ? octal(value, at) : value.at(at));
    }
    return Bytes.of(out.toByteArray());
  }

  /** How many bytes stand for the one that begins there; 0 for a broken escape. */
  private static int length(Bytes value, int at) {
    if (value.at(at) != '\\') {
      return 1;
    }
    if (at + 1 < value.length() && value.at(at + 1) == '\\') {
      return 2;
    }
    return at + OCTAL <= value.length() && octal(value, at) >= 0 ? OCTAL : 0;
  }

  /** The byte that three octal digits stand for; negative for none. */
  private static int octal(Bytes value, int backslash) {
    int number = 0;
    for (int i = backslash + 1; i < backslash + OCTAL; i++) {
      int digit = value.at(i) - '0';
      if (digit < 0 || digit > 7) {
        return -1;
      }
      number = 8 * number + digit;
    }
    return number > 0xFF ? -1 : number;
  }

  /**
   * Encodes.
   *
   * @param value any bytes
   * @return printable ASCII
   */
  public static String encode(Bytes value) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      int b = value.at(i);
      if (b == '\\') {
        out.append("\\\\");
      } else if (b >= ' ' && b < 0x7F) {
        out.append((char) b);
      } else {
        out.append('\\').append(b >> 6).append((b >> 3) & 7).append(b & 7);
      }
    }
    return out.toString();
  }
}
