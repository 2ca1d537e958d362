package dev.ptipc.parentlog;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Bytes;

/**
 * A line of torrc, as tor puts it together.
 *
 * @param line of the file, from 1
 * @param shift bytes before the text in that line
 * @param text one character a byte
 */
record TorrcPlace(long line, int shift, String text) {

  /** Something that is wrong with it. */
  LogFinding found(Diagnostic diagnostic) {
    return new LogFinding("torrc", line, shift, Bytes.ofLatin1(text), diagnostic);
  }
}
