package dev.ptipc.check.line;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Line;
import dev.ptipc.source.Span;
import java.util.List;

/** How a line ends. */
final class Framing {

  private Framing() {}

  static Diagnostic tooLong(int limit) {
    return LineRules.TOO_LONG.at(
        Span.at(limit),
        "the line has more than "
            + limit
            + (limit == 1 ? " byte" : " bytes")
            + " and was not read");
  }

  static void check(Line line, List<Diagnostic> diagnostics) {
    int end = line.bytes().length();
    if (line.ending() == Line.Ending.CRLF) {
      diagnostics.add(
          LineRules.CARRIAGE_RETURN.at(
              new Span(end, end + 1), "CR before the LF", "end the line with LF alone"));
    } else if (line.ending() == Line.Ending.NONE) {
      diagnostics.add(LineRules.NO_NEWLINE.at(Span.at(end), "the input ends before the line does"));
    }
  }
}
