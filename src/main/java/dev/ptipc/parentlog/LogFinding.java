package dev.ptipc.parentlog;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Bytes;

/**
 * Something wrong, and where it stands in a log or in torrc.
 *
 * @param in the word that reports use for the text: {@code log}, {@code torrc}, {@code session}, or
 *     one of those of a transcript
 * @param line of the file, from 1; 0 for a conversation as a whole
 * @param shift bytes of that line before the text
 * @param text what the diagnostic's span counts in
 * @param diagnostic what is wrong
 */
public record LogFinding(String in, long line, int shift, Bytes text, Diagnostic diagnostic) {

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
    return new LogFinding(in, line, shift, Bytes.ofLatin1(mask.text(text.latin1())), masked);
  }
}
