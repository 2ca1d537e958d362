package dev.ptipc.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Which signals a program blocks and ignores, as options of GNU {@code env}. */
final class SignalState {

  private static final int LAST = 64;

  private SignalState() {}

  /**
   * Reads two masks in hexadecimal, as Linux tells them of a process.
   *
   * @param masks of the blocked and of the ignored signals, with blanks before each
   * @return options; none when these are no masks
   */
  static String[] options(@Nullable String masks) {
    if (masks == null || !masks.matches("( [0-9a-f]{16}){2}")) {
      return new String[0];
    }
    String[] both = masks.strip().split(" ", -1);
    List<String> options = new ArrayList<>();
    options.add("--default-signal");
    add(options, "--block-signal=", both[0]);
    add(options, "--ignore-signal=", both[1]);
    return options.toArray(String[]::new);
  }

  private static void add(List<String> options, String option, String mask) {
    long bits = Long.parseUnsignedLong(mask, 16);
    String numbers =
        LongStream.rangeClosed(1, LAST)
            .filter(signal -> (bits >>> (signal - 1) & 1) == 1 && isFree(signal))
            .mapToObj(Long::toString)
            .collect(Collectors.joining(","));
    if (!numbers.isEmpty()) {
      options.add(option + numbers);
    }
  }

  /** SIGKILL and SIGSTOP are the same for all, and two belong to the C library. */
  private static boolean isFree(long signal) {
    return signal != 9 && signal != 19 && signal != 32 && signal != 33;
  }
}
