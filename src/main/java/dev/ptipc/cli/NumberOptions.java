package dev.ptipc.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which cases of the endless row that a seed stands for. */
final class NumberOptions {

  /**
   * Takes the number of a case.
   *
   * @see #each
   */
  interface Taker {

    /**
     * Takes it.
     *
     * @param number from 1
     * @return false to stop
     */
    boolean take(long number);
  }

  private static final Pattern SHARD = Pattern.compile("([1-9]\\d{0,8})/([1-9]\\d{0,8})");

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Another seed gives other cases; the same gives the same (1).")
  private long seed = 1;

  private long usual = 10;
  private long part = 1;
  private long parts = 1;
  private @Nullable Long count;
  private @Nullable Long only;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "-n", paramLabel = "COUNT", description = "Cases 1 to this one (10).")
  void setCount(long cases) {
    count = positive("-n", cases);
  }

  @Option(names = "--case", paramLabel = "NUMBER", description = "This case alone.")
  void setCase(long number) {
    only = positive("--case", number);
  }

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "The I-th of N parts of the cases; together the parts are all of them.")
  void setShard(String shard) {
    Matcher matcher = SHARD.matcher(shard);
    if (!matcher.matches() || Long.parseLong(matcher.group(1)) > Long.parseLong(matcher.group(2))) {
      throw Usage.fault(spec, "--shard takes I/N with I from 1 to N, not " + shard);
    }
    part = Long.parseLong(matcher.group(1));
    parts = Long.parseLong(matcher.group(2));
  }

  private long positive(String option, long value) {
    if (value < 1) {
      throw Usage.fault(spec, option + " takes 1 to " + Long.MAX_VALUE + ", not " + value);
    }
    return value;
  }

  /** Refuses options that would be passed over in silence. */
  void check() {
    if (only != null && (count != null || parts > 1)) {
      throw Usage.fault(spec, "--case does not go with -n or --shard");
    }
  }

  /** How many there are unless told. */
  void setUsual(long cases) {
    usual = cases;
  }

  /** Whether more than one case may come. */
  boolean areMany() {
    return only == null && last() > 1;
  }

  long seed() {
    return seed;
  }

  private long last() {
    return count == null ? usual : count;
  }

  /** How many there are. */
  long size() {
    return only != null ? 1 : last() / parts + (last() % parts >= part ? 1 : 0);
  }

  /** Hands each number on, in order. */
  void each(Taker taker) {
    if (only != null) {
      taker.take(only);
      return;
    }
    long number = part;
    for (long left = size(); left > 0 && taker.take(number); left--) {
      number += parts;
    }
  }
}
