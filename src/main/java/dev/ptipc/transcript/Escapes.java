package dev.ptipc.transcript;

import dev.ptipc.source.Bytes;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** The escapes of header values. */
public final class Escapes {

  private Escapes() {}

  /**
   * Decodes.
   *
   * @param value with {@code \\} for a backslash and {@code \ooo} for any byte
   * @return the bytes it stands for; null when an escape is broken
   */
  public static @Nullable Bytes decode(Bytes value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < value.length(); i++) {
      int b = value.at(i);
      if (b == '\\') {
        int length = escape(value, i, out);
        if (length == 0) {
          return null;
        }
        i += length - 1;
      } else {
        out.write(b);
      }
    }
    return Bytes.of(out.toByteArray());
  }

  private static int escape(Bytes value, int at, ByteArrayOutputStream out) {
    if (at + 1 < value.length() && value.at(at + 1) == '\\') {
      out.write('\\');
      return 2;
    }
    int number = 0;
    for (int i = at + 1; i < at + 4; i++) {
      int digit = i < value.length() ? value.at(i) - '0' : -1;
      if (digit < 0 || digit > 7) {
        return 0;
      }
      number = 8 * number + digit;
    }
    out.write(number);
    return number > 0xFF ? 0 : 4;
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
