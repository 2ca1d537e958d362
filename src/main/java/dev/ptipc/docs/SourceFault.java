package dev.ptipc.docs;

/**
 * Something in a source of the documentation that has to be mended before there can be any.
 *
 * @param file the path from the root of the repository
 * @param line of that file, from 1
 * @param message what is wrong, beginning in lower case and without a full stop
 */
public record SourceFault(String file, int line, String message) {

  /** As compilers write it, so that editors find the place. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
