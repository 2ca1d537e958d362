package dev.ptipc.fuzz.line;

import dev.ptipc.fuzz.line.WalkGraph.Step;
import dev.ptipc.fuzz.line.WalkGraph.Way;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Shares the {@value #COUNT} slots of a node out among its steps, so that eight random bits choose
 * a step and its byte at once.
 *
 * <p>A token ends once in {@value #TOKEN} bytes where it may, and a line goes astray once in
 * {@value #LINE}. Types of tokens that may follow each other share alike, as do the ways of
 * spelling one, whatever number of bytes leads on: so what one byte begins is met as often as what
 * most begin.
 */
final class Slots {

  static final int COUNT = 256;

  private static final int TOKEN = 6;
  private static final int LINE = 64;

  private Slots() {}

  /**
   * How many slots each step gets.
   *
   * @param steps that are worth taking
   * @return by step at least one; {@link #COUNT} in all
   */
  static int[] share(List<Step> steps) {
    int[] shares = new int[steps.size()];
    double astray = part(steps, Way.ASTRAY, 1.0 / LINE);
    double behind = part(steps, Way.BEHIND, 1.0 / TOKEN);
    double sum = 0;
    int given = 0;
    int left = COUNT;
    for (int i = 0; i < shares.length; i++) {
      // The sums are rounded, not the shares, so that the errors do not add up.
      Step step = steps.get(i);
      double way =
          switch (step.way()) {
            case ASTRAY -> astray;
            case BEHIND -> (1 - astray) * behind;
            case WITHIN -> (1 - astray) * (1 - behind);
          };
      sum += COUNT * part(way, step, steps);
      shares[i] = (int) Math.max(1, Math.round(sum) - given);
      given = (int) Math.round(sum);
      left -= shares[i];
    }
    return even(shares, left);
  }

  /** A step's part of its way: that of its type, among the ways to spell that. */
  private static double part(double way, Step step, List<Step> steps) {
    BitSet types = new BitSet();
    int spellings = 0;
    for (Step other : steps) {
      if (other.way() == step.way()) {
        types.set(other.type());
        spellings += other.type() == step.type() ? 1 : 0;
      }
    }
    return way / types.cardinality() / spellings;
  }

  /**
   * The part of a way: all when there is no other but astray, none when there are no such steps.
   */
  private static double part(List<Step> steps, Way way, double usual) {
    boolean there = false;
    boolean alone = true;
    for (Step step : steps) {
      there |= step.way() == way;
      alone &= step.way() == way || step.way() == Way.ASTRAY;
    }
    return !there ? 0 : alone ? 1 : usual;
  }

  /** What rounding left over, or took too much, is given to or taken from the largest. */
  private static int[] even(int[] shares, int left) {
    for (int rest = left; rest != 0; rest -= Integer.signum(rest)) {
      int largest = 0;
      for (int i = 1; i < shares.length; i++) {
        largest = shares[i] > shares[largest] ? i : largest;
      }
      shares[largest] += Integer.signum(rest);
    }
    return shares;
  }

  /**
   * The bytes for the slots of a step: those worth trying, and for the rest printable ones.
   *
   * @param bytes of the step, in order
   * @param count how many slots there are
   * @return at most so many bytes; what is missing may be any byte of the step
   */
  static List<Integer> bytes(int[] bytes, int count) {
    List<Integer> chosen = new ArrayList<>();
    int[] bounds = Intervals.bounds(bytes);
    if (bounds.length == bytes.length || bounds.length < count) {
      for (int b : bounds) {
        chosen.add(b);
      }
    }
    if (chosen.isEmpty()) {
      return chosen;
    }
    int rare = bounds.length == bytes.length ? 0 : 1;
    List<Integer> usual = new ArrayList<>();
    for (int b : bytes) {
      if (Intervals.isPrintable(b) || bounds.length == bytes.length) {
        usual.add(b);
      }
    }
    List<Integer> fill = usual.isEmpty() ? List.copyOf(chosen) : usual;
    while (chosen.size() < count - rare) {
      chosen.add(fill.get(chosen.size() % fill.size()));
    }
    return chosen.subList(0, Math.min(count, chosen.size()));
  }
}
