package dev.ptipc.check.line;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.List;

/**
 * Bytes that are not printable ASCII, in a line that says something. A keyword holds none, and
 * white space other than SP is left in free text only, so the whole line can be looked at.
 */
final class Characters {

  private static final int NONE = -1;

  private Characters() {}

  static void check(Bytes line, List<Diagnostic> diagnostics) {
    if (line.isPrintable()) {
      return;
    }
    int control = NONE;
    int high = NONE;
    for (int i = 0; i < line.length(); i++) {
      int b = line.at(i);
      if (b >= 0x80) {
        high = high < 0 ? i : high;
      } else if (b < ' ' || b == 0x7F) {
        control = control < 0 ? i : control;
      }
    }
    if (control >= 0) {
      diagnostics.add(
          LineRules.CONTROL.at(
              new Span(control, control + 1), "control character " + name(line.at(control))));
    }
    if (high >= 0) {
      nonAscii(line, high, diagnostics);
    }
  }

  /** A text in another language is one mistake, however many of its bytes are not ASCII. */
  private static void nonAscii(Bytes line, int start, List<Diagnostic> diagnostics) {
    int end = start;
    int count = 0;
    for (int i = start; i < line.length(); i++) {
      if (line.at(i) >= 0x80) {
        count++;
        end = i == end ? i + 1 : end;
      }
    }
    diagnostics.add(
        LineRules.NON_ASCII.at(
            new Span(start, end),
            count == 1 ? "a byte that is not ASCII" : count + " bytes that are not ASCII",
            "say it in ASCII, the one form that every parent reads"));
  }

  private static String name(int b) {
    String named = Shown.named(b);
    return named.substring(named.indexOf(' ') + 1);
  }
}
