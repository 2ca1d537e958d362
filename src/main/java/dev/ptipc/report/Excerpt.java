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

  private final Span span;

  /** Where in the text the marks begin, and how many there are. */
  private int column;

  private int marked;

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
      fill(line, before, after);
    }
  }

  private void fill(Bytes line, int before, int after) {
    // To cut away what is hardly more than the dots that stand for it would save nothing.
    int start = span.start();
    int from = start > before + before / 6 ? Math.min(start - before, line.length()) : 0;
    int to = line.length() - start > after + after / 8 ? start + after : line.length();
    int begin = Math.min(start, to);
    int end = Math.min(Math.max(start + 1, span.end()), to);
    text.append(from > 0 ? "..." : "").append(Shown.all(line.part(from, begin)));
    column = text.length();
    text.append(Shown.all(line.part(begin, end)));
    // What is missing at the end of a line, and a CR that is no part of it, stand behind it.
    marked = Math.max(1, text.length() - column);
    text.append(Shown.all(line.part(end, to))).append(to < line.length() ? "..." : "");
  }

  String text() {
    return text.toString();
  }

  String marks() {
    return " ".repeat(column) + "^".repeat(marked);
  }
}
