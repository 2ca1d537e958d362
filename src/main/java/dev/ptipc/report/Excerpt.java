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

  /** Whatever is shown for a byte, the text has at most so many characters, if that can be. */
  Excerpt(Bytes line, Span span, int width) {
    this.span = span;
    int before = BEFORE;
    int after = AFTER;
    fill(line, before, after);
    while (text.length() > width && after > 1) {
      before /= 2;
      after /= 2;
      text.setLength(0);
      marks.setLength(0);
      fill(line, before, after);
    }
  }

  private void fill(Bytes line, int before, int after) {
    // To cut away what is hardly more than the dots that stand for it would save nothing.
    int start = span.start();
    int from = start > before + before / 6 ? Math.min(start - before, line.length()) : 0;
    int to = line.length() - start > after + after / 8 ? start + after : line.length();
    append(from > 0 ? "..." : "", ' ');
    for (int i = from; i < to; i++) {
      Shown.one(text, line.at(i));
      mark(isMarked(i) ? '^' : ' ');
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
    mark(mark);
  }

  /** Under all that has been shown and has no mark yet. */
  private void mark(char mark) {
    while (marks.length() < text.length()) {
      marks.append(mark);
    }
  }

  String text() {
    return text.toString();
  }

  String marks() {
    return marks.toString().stripTrailing();
  }
}
