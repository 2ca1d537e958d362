package dev.ptipc.parentlog;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong, and where it stands in a log or in torrc.
 *
 * @param in the word that reports use for the text: {@code log}, {@code torrc}, {@code session}, or
 *     one of those of a transcript
 * @param line of the file, from 1; 0 for a conversation as a whole
 * @param shift bytes of that line before the text
 * @param text what the diagnostic's span counts in
 * @param diagnostic what is wrong
 * @param place where a check of a transcript or of stdout finds it; null in a log and in torrc
 * @param fileLine the line of the file as that check tells it; 0 where it is that of the place
 */
public record LogFinding(
    String in,
    long line,
    int shift,
    Bytes text,
    Diagnostic diagnostic,
    @Nullable Place place,
    long fileLine) {

  /** In a log, in torrc, or in a conversation as a whole. */
  LogFinding(String in, long line, int shift, Bytes text, Diagnostic diagnostic) {
    this(in, line, shift, text, diagnostic, null, 0);
  }

  /** As a check finds it in a file. */
  static LogFinding of(Finding finding, long fileLine) {
    Place place = finding.place();
    long line =
        switch (place.in()) {
          case STDOUT, STDERR, HEADER -> fileLine > 0 ? fileLine : place.line();
          case ENVIRONMENT, SESSION -> 0;
        };
    return new LogFinding(
        place.in().word(), line, 0, finding.text(), finding.diagnostic(), place, fileLine);
  }

  /**
   * The first byte of the line that shows it.
   *
   * @return counted from 1
   */
  public long column() {
    return (long) shift + diagnostic.span().start() + 1;
  }

  /**
   * The byte behind the last that shows it.
   *
   * @return counted from 1
   */
  public long endColumn() {
    return (long) shift + diagnostic.span().end() + 1;
  }

  /** The same with what is secret hidden; the columns stay those of the file. */
  LogFinding masked(Mask mask) {
    String help = diagnostic.help();
    Diagnostic masked =
        new Diagnostic(
            diagnostic.rule(),
            diagnostic.clause(),
            diagnostic.span(),
            mask.text(diagnostic.message()),
            help == null ? null : mask.text(help));
    return new LogFinding(
        in, line, shift, Bytes.ofLatin1(mask.text(text.latin1())), masked, place, fileLine);
  }
}
