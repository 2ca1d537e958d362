package dev.ptipc.parentlog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which tor wrote a log, and on what system, as far as the log says so.
 *
 * @param tor its version, such as {@code 0.4.9.11}; null when it is not known
 * @param windows whether it runs on Windows; null when that is not known
 * @param bridge whether it says that it is a bridge
 */
record ParentVersion(@Nullable String tor, @Nullable Boolean windows, boolean bridge) {

  static final ParentVersion UNKNOWN = new ParentVersion(null, null, false);

  private static final Pattern TOR =
      Pattern.compile(
          "Tor (?:v)?(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\S*(?: \\(git-\\w+\\))?"
              + "(?: running on (\\S+).*| opening.*log file\\.?)");

  /** The first tor that tells the exit code itself. */
  private static final int[] TELLS_CODE = {0, 4, 9};

  /** What is known after a message. */
  ParentVersion after(String message) {
    if (message.startsWith("Your Tor bridge's ")) {
      return new ParentVersion(tor, windows, true);
    }
    if (!message.startsWith("Tor ")) {
      return this;
    }
    Matcher matcher = TOR.matcher(message.stripTrailing());
    if (!matcher.matches()) {
      return this;
    }
    String system = matcher.group(2);
    return new ParentVersion(
        matcher.group(1),
        system == null ? windows : Boolean.valueOf(system.startsWith("Windows")),
        bridge);
  }

  boolean isWindows() {
    return Boolean.TRUE.equals(windows);
  }

  /** Whether a number on Unix is the exit code, and not the status that `wait` gives. */
  boolean tellsCode() {
    if (tor == null) {
      return false;
    }
    String[] parts = tor.split("\\.", -1);
    for (int i = 0; i < TELLS_CODE.length; i++) {
      int part = Integer.parseInt(parts[i]);
      if (part != TELLS_CODE[i]) {
        return part > TELLS_CODE[i];
      }
    }
    return true;
  }
}
