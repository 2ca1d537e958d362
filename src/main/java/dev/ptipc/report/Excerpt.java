package dev.ptipc.report;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;

/** A line of a transport with a span marked under it, both cut to what fits on a terminal. */
final class Excerpt {

  /** Bytes shown before and after the start of the span. */
  private static final int BEFORE = 60;

  private static final int AFTER = 80;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();

  private final Span span;

  Excerpt(Bytes line, Span span) {
    this.span = span;
    int from = span.start() > BEFORE + 10 ? Math.min(span.start() - BEFORE, line.length()) : 0;
    int to = line.length() - span.start() > AFTER + 10 ? span.start() + AFTER : line.length();
    append(from > 0 ? "..." : "", ' ');
    for (int i = from; i < to; i++) {
      StringBuilder shown = new StringBuilder();
      Shown.one(shown, line.at(i));
      append(shown.toString(), isMarked(i) ? '^' : ' ');
    }
    // What is missing at the end of a line, and a CR that is no part of it, stand behind it.
    marks.append(to == line.length() && span.start() >= to ? "^" : "");
    append(to < line.length() ? "..." : "", ' ');
  }

  private boolean isMarked(int offset) {
    return offset == span.start() || (offset > span.start() && offset < span.end());
  }

  private void append(String shown, char mark) {
    text.append(shown);
    marks.append(String.valueOf(mark).repeat(shown.length()));
  }

  String text() {
    return text.toString();
  }

  String marks() {
    return marks.toString().stripTrailing();
  }
}
