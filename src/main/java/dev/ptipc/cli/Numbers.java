package dev.ptipc.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;

/** Numbers as people write them: not in octal, in hexadecimal, or with the letters of Java. */
final class Numbers {

  private Numbers() {}

  // Classes of their own, since JDK 17 archives neither a lambda for an interface of class files as
  // old as picocli's, nor then the interface, nor what else implements it.

  private static final class Ints implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return Integer.valueOf(text);
    }
  }

  private static final class Longs implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      return Long.valueOf(text);
    }
  }

  private static final class Fractions implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      return new BigDecimal(text).doubleValue();
    }
  }

  /** Has a command, and all below it, read numbers so. */
  static CommandLine readBy(CommandLine command) {
    return command
        .registerConverter(int.class, new Ints())
        .registerConverter(Integer.class, new Ints())
        .registerConverter(long.class, new Longs())
        .registerConverter(Long.class, new Longs())
        .registerConverter(double.class, new Fractions())
        .registerConverter(Double.class, new Fractions());
  }

  /** What is wrong with a time that somebody typed; null for nothing. */
  static @Nullable String fault(String option, double seconds, long most) {
    String shown = BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString();
    return seconds > 0 && seconds <= most
        ? null
        : option + " takes more than 0 and at most " + most + " seconds, not " + shown;
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
