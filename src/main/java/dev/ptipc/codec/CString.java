package dev.ptipc.codec;

import dev.ptipc.ast.Value;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of LOG and STATUS: bare, or in quotes with the escapes of a CString (E-11). */
final class CString {

  private CString() {}

  /**
   * Decodes the inside of a quoted value that has escapes.
   *
   * @param line the line
   * @param span the value, both quotes included
   * @param octal takes the octal escapes that are good ones
   * @param diagnostics takes what readers disagree on
   * @return the value
   */
  static Value decode(Bytes line, Span span, Unescaped.Places octal, List<Diagnostic> diagnostics) {
    int end = span.end() - 1;
    Unescaped text = new Unescaped(span.length());
    Unescaped.Places odd = new Unescaped.Places("value");
    Unescaped.Places nul = new Unescaped.Places("value");
    Unescaped.Places high = new Unescaped.Places("value");
    int i = span.start() + 1;
    while (true) {
      int start = backslash(line, i, end);
      text.addAll(line.part(i, start));
      if (start == end) {
        break;
      }
      int escaped = line.at(start + 1);
      i = start + 2;
      if (isOctal(escaped)) {
        while (i < end && i < start + 4 && isOctal(line.at(i))) {
          i++;
        }
        int number = octal(line, start, i, text);
        (number == 0 ? nul : number > 0xFF ? high : octal).add(start, i);
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
        "the escapes that every reader takes are `\\n`, `\\t`, `\\r`, `\\\"` and `\\\\`",
        diagnostics);
    nul.report(DecodingRules.ESCAPE_NUL, line, "gives a NUL", "leave the NUL out", diagnostics);
    high.report(
        DecodingRules.OCTAL, line, "is over `\\377`", "write one byte per escape", diagnostics);
    return text.value(span);
  }

  /** The next backslash, or the end. */
  private static int backslash(Bytes line, int from, int end) {
    int at = line.indexOf('\\', from);
    return at < 0 ? end : Math.min(at, end);
  }

  /** Adds the byte, or the digits where no byte has that number, which is returned. */
  private static int octal(Bytes line, int start, int end, Unescaped text) {
    int number = number(line, start, end);
    if (number <= 0xFF) {
      text.add(number);
    } else {
      for (int i = start + 1; i < end; i++) {
        text.add(line.at(i));
      }
    }
    return number;
  }

  private static int number(Bytes line, int start, int end) {
    int number = 0;
    for (int i = start + 1; i < end; i++) {
      number = 8 * number + line.at(i) - '0';
    }
    return number;
  }

  /**
   * How to write the byte of an octal escape so that every reader takes it.
   *
   * @param line the line
   * @param escape the backslash and its digits
   * @return the cure, or null when there is none
   */
  static @Nullable String cure(Bytes line, Span escape) {
    int b = number(line, escape.start(), escape.end());
    String form = escape(b);
    return form != null
        ? "write `" + form + "`"
        : isPrintable(b) ? "write `" + (char) b + "`" : null;
  }

  /** The escape of a byte that every reader takes, or null when it has none. */
  private static @Nullable String escape(int b) {
    return switch (b) {
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> null;
    };
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
   * Writes a value so that every known parent reads it back, where that is possible: bare, else in
   * quotes. A byte that is neither printable ASCII nor a tab, LF or CR has no such form: it becomes
   * three octal digits, for which Arti refuses the line (E-11).
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
      String escape = escape(b);
      if (escape != null) {
        out.append(escape);
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
