package dev.ptipc.codec;

import dev.ptipc.ast.Value;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.List;

/** The values of LOG and STATUS: bare, or in quotes with the escapes of a CString (E-11). */
final class CString {

  private CString() {}

  /**
   * Decodes the inside of a quoted value that has escapes.
   *
   * @param line the line
   * @param span the value, both quotes included
   * @param diagnostics takes what readers disagree on
   * @return the value
   */
  static Value decode(Bytes line, Span span, List<Diagnostic> diagnostics) {
    int end = span.end() - 1;
    Unescaped text = new Unescaped(span.length());
    Unescaped.Places odd = new Unescaped.Places();
    Unescaped.Places nul = new Unescaped.Places();
    Unescaped.Places high = new Unescaped.Places();
    int i = span.start() + 1;
    while (i < end) {
      int b = line.at(i);
      if (b != '\\') {
        text.add(b);
        i++;
        continue;
      }
      int start = i;
      int escaped = line.at(i + 1);
      i += 2;
      if (isOctal(escaped)) {
        while (i < end && i < start + 4 && isOctal(line.at(i))) {
          i++;
        }
        octal(line, start, i, text, nul, high);
      } else {
        text.add(meaning(escaped));
        if ("ntr\"\\'".indexOf(escaped) < 0) {
          odd.add(start, i);
        }
      }
    }
    odd.report(
        DecodingRules.ESCAPE,
        line,
        "means different things to different parents",
        "write other bytes as three octal digits, such as `\\042`",
        diagnostics);
    nul.report(DecodingRules.ESCAPE_NUL, line, "gives a NUL", "leave the NUL out", diagnostics);
    high.report(
        DecodingRules.OCTAL, line, "is over `\\377`", "write one byte an escape", diagnostics);
    return text.value(span);
  }

  private static void octal(
      Bytes line, int start, int end, Unescaped text, Unescaped.Places nul, Unescaped.Places high) {
    int number = 0;
    for (int i = start + 1; i < end; i++) {
      number = 8 * number + line.at(i) - '0';
    }
    if (number <= 0xFF) {
      text.add(number);
      if (number == 0) {
        nul.add(start, end);
      }
      return;
    }
    high.add(start, end);
    for (int i = start + 1; i < end; i++) {
      text.add(line.at(i));
    }
  }

  private static boolean isOctal(int b) {
    return b >= '0' && b <= '7';
  }

  private static int meaning(int escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      default -> escaped;
    };
  }

  /**
   * Writes a value so that every known parent reads it back: bare where that is possible, else in
   * quotes, with three octal digits for every byte that is not printable ASCII.
   *
   * @param value any bytes
   * @param out where to
   */
  static void encode(Bytes value, StringBuilder out) {
    if (isBare(value)) {
      out.append(value.latin1());
      return;
    }
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      int b = value.at(i);
      if (b == '"' || b == '\\') {
        out.append('\\').append((char) b);
      } else if (isPrintable(b)) {
        out.append((char) b);
      } else {
        out.append('\\').append(b >> 6).append(b >> 3 & 7).append(b & 7);
      }
    }
    out.append('"');
  }

  /** A quote or a backslash inside a bare value is legal, but better not left to chance. */
  private static boolean isBare(Bytes value) {
    for (int i = 0; i < value.length(); i++) {
      int b = value.at(i);
      if (!isPrintable(b) || b == ' ' || b == '"' || b == '\\' || b == '\'') {
        return false;
      }
    }
    return !value.isEmpty();
  }

  private static boolean isPrintable(int b) {
    return b >= ' ' && b < 0x7F;
  }
}
