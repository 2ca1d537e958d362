package dev.ptipc.parentlog;

import dev.ptipc.check.fate.LastWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a program ended, by the number that tor writes.
 *
 * @param number as tor wrote it
 * @param killed whether a signal or a crash ended it
 * @param code its exit code; null when it was killed, or when there is none
 * @param signal the name of the signal; null when it was not killed, or when tor does not tell
 *     which
 */
record ProgramEnd(String number, boolean killed, @Nullable Long code, @Nullable String signal) {

  /** -1 without a sign: what tor 0.4.9 writes for any signal. */
  private static final String NO_CODE = "18446744073709551615";

  /** As a shell counts an end by a signal, which is how the names are looked up. */
  private static final int SHELL = 128;

  private static final int CORE = 0x80;

  /** From here on Windows tells a crash, and not what a program chose. */
  private static final long CRASH = 0xC0000000L;

  /** Where tor's version is not known these stand for signals: SIGSEGV, SIGSYS, and with a core. */
  private static final List<String> SIGNALS = List.of("11", "31", "134", "139", NO_CODE);

  /** Reads the number in the light of what wrote it. */
  static ProgramEnd of(String number, ParentVersion parent) {
    if (number.equals(NO_CODE)) {
      return new ProgramEnd(number, true, null, null);
    }
    long value = number.length() > 18 ? Long.MAX_VALUE : Long.parseLong(number);
    if (parent.isWindows()) {
      boolean crash = value >= CRASH && value <= 0xFFFFFFFFL;
      return new ProgramEnd(number, crash, crash ? null : value, null);
    }
    if (parent.tor() == null) {
      boolean whole = value >= 256 && value % 256 == 0 && value <= 0xFF00;
      return SIGNALS.contains(number)
          ? killed(number, value)
          : new ProgramEnd(number, false, whole ? value / 256 : value, null);
    }
    if (parent.tellsCode()) {
      return new ProgramEnd(number, false, value, null);
    }
    return (value & 0x7F) == 0
        ? new ProgramEnd(number, false, value / 256, null)
        : killed(number, value);
  }

  private static ProgramEnd killed(String number, long value) {
    int signal = (int) (value & ~CORE & 0x7F);
    return new ProgramEnd(number, true, null, LastWords.signal(SHELL + signal));
  }

  /** What it did, behind its name. */
  String text() {
    if (killed) {
      return signal != null
          ? "was killed by " + signal
          : number.equals(NO_CODE) ? "was killed by a signal" : "crashed";
    }
    return "ended with " + code + (couldBeMissing() ? ", or could not be started" : "");
  }

  private boolean couldBeMissing() {
    return code != null && code == 1;
  }

  /** What the number says, and what it does not. */
  String meaning(ParentVersion parent) {
    if (signal != null) {
      return signal.equals("SIGSYS")
          ? number
              + " is SIGSYS: a sandbox (seccomp) refused it a system call. The transport can"
              + " do nothing about that: tell the people who made the sandbox, which for a"
              + " browser or an app are the people who made it."
          : number + " is " + signal + meaning(signal);
    }
    if (killed) {
      return number.equals(NO_CODE)
          ? "tor 0.4.9 writes this number for every signal, and does not say for which."
          : "Windows says 0x"
              + Long.toHexString(Long.parseLong(number))
              + " of a program that crashed, or that lacks one of its own files.";
    }
    if (couldBeMissing()) {
      String version = parent.tor() == null ? "tor" : "tor " + parent.tor();
      return "On Linux "
          + version
          + " says "
          + number
          + " when the program is missing, is not executable, has quotes or a space in its path, or"
          + " has no `#!` line, and also when it ended with 1 by itself.";
    }
    if (code != null && code == 2) {
      return "2 is how a program in Go ends when it crashes (panics), and how many programs"
          + " end when they are given an option that they do not know. What it wrote to"
          + " stderr says which.";
    }
    return code != null && code == 0
        ? "0 means that it ended as if all were well, but tor needs it to keep running."
        : "The number is the program's own; what it wrote to stderr may say why.";
  }

  private static String meaning(String signal) {
    return switch (signal) {
      case "SIGSEGV", "SIGBUS", "SIGILL", "SIGFPE" -> ": it crashed, which is a fault of its own.";
      case "SIGABRT" -> ": it stopped itself, as after a mistake that it noticed.";
      case "SIGKILL" -> ": somebody killed it, or the system did because memory ran out.";
      case "SIGTERM", "SIGINT", "SIGHUP" -> ": somebody told it to end.";
      default -> ".";
    };
  }
}
