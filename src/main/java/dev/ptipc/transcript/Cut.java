package dev.ptipc.transcript;

import java.util.regex.Pattern;

/** The notes in a header that say that a transport wrote more to stdout than the file has. */
final class Cut {

  static final String INTERRUPTED = "interrupted";

  /** Compiled when the first note is read: most sessions have none. */
  private static final class Forms {
    static final Pattern NOTES =
        Pattern.compile(
            INTERRUPTED
                + "|[0-9]+ bytes of stdout are left out"
                + "|the last [0-9]+ bytes came too fast to be judged");
  }

  private Cut() {}

  /** Of what has been cut within its lines, but has all of them, {@link #within} tells. */
  static String behind(long bytes, String stream) {
    return bytes + " bytes of " + stream + " are left out";
  }

  static String within(long bytes, String stream) {
    return bytes + " bytes of long lines of " + stream + " are left out";
  }

  static String missed(long bytes) {
    return "the last " + bytes + " bytes came too fast to be judged";
  }

  static boolean isTold(String note) {
    return Forms.NOTES.matcher(note).matches();
  }
}
