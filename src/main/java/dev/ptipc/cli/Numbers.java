package dev.ptipc.cli;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Numbers as people write them: not in octal, in hexadecimal, or with the letters of Java. */
final class Numbers {

  private Numbers() {}

  /** Has a command, and all below it, read numbers so. */
  static CommandLine readBy(CommandLine command) {
    return command
        .registerConverter(int.class, Integer::valueOf)
        .registerConverter(Integer.class, Integer::valueOf)
        .registerConverter(long.class, Long::valueOf)
        .registerConverter(Long.class, Long::valueOf)
        .registerConverter(double.class, Numbers::fraction)
        .registerConverter(Double.class, Numbers::fraction);
  }

  private static Double fraction(String text) {
    double number = new BigDecimal(text).doubleValue();
    if (Double.isInfinite(number)) {
      throw new NumberFormatException("too large for a number of Java");
    }
    return number;
  }

  /** What is wrong with a time that somebody typed; null for nothing. */
  static @Nullable String fault(String option, double seconds, long most) {
    String shown = BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString();
    return seconds > 0 && seconds <= most
        ? null
        : option + " takes more than 0 and at most " + most + " seconds, not " + shown;
  }

  /** A time that somebody typed, which is never nothing. */
  static Duration time(double seconds) {
    return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
  }

  static boolean isWhole(Class<?> type) {
    return isInt(type) || type == long.class || type == Long.class;
  }

  static boolean isFraction(Class<?> type) {
    return type == double.class || type == Double.class;
  }

  /** The largest number of a type that is whole. */
  static long largest(Class<?> type) {
    return isInt(type) ? Integer.MAX_VALUE : Long.MAX_VALUE;
  }

  private static boolean isInt(Class<?> type) {
    return type == int.class || type == Integer.class;
  }
}
