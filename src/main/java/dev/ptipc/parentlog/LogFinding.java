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
 * @param column the first byte of that line that shows it, counted from 1
 * @param endColumn the byte behind the last that shows it, counted from 1
 * @param text what the diagnostic's span counts in
 * @param diagnostic what is wrong
 * @param place where a check of a transcript or of stdout finds it; null in a log and in torrc
 * @param fileLine the line of the file as that check tells it; 0 where it is that of the place
 */
public record LogFinding(
    String in,
    long line,
    long column,
    long endColumn,
    Bytes text,
    Diagnostic diagnostic,
    @Nullable Place place,
    long fileLine) {

  /** In a log, in torrc, or in a conversation as a whole. */
  LogFinding(String in, long line, Places places, Bytes text, Diagnostic diagnostic) {
    this(
        in,
        line,
        places.of(diagnostic.span().start()) + 1L,
        places.of(diagnostic.span().end()) + 1L,
        text,
        diagnostic,
        null,
        0);
  }

  /** The same where so many bytes of the line stand before the text. */
  LogFinding(String in, long line, int shift, Bytes text, Diagnostic diagnostic) {
    this(in, line, Places.behind(shift), text, diagnostic);
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
        place.in().word(),
        line,
        finding.diagnostic().span().start() + 1L,
        finding.diagnostic().span().end() + 1L,
        finding.text(),
        finding.diagnostic(),
        place,
        fileLine);
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
    Bytes shown = Bytes.ofLatin1(mask.text(text.latin1()));
    return new LogFinding(in, line, column, endColumn, shown, masked, place, fileLine);
  }
}
