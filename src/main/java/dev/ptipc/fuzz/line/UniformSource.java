package dev.ptipc.fuzz.line;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.fuzz.CaseRandom;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws from all lines of a length and verdict, each exactly as likely as any other.
 *
 * <p>Byte by byte, a step is taken in proportion to the number of lines that go on with it. Those
 * numbers are large, so they are compared as fractions of 2^{@value #PRECISION}, rounded down. A
 * random fraction of as many bits tells on which side of such a bound it lies unless the two are
 * equal; then, once in 10^12 times, the comparison goes on with more bits of both.
 */
final class UniformSource extends CaseSource {

  /** Bits of a random number that choose the step; the others choose the byte. */
  private static final int PRECISION = 40;

  private final Counts counts;
  private final int length;
  private final int precision;
  private final int states;

  /** By length of the rest and state where its steps begin in the arrays below. */
  private final int[] rows;

  /** By step the bound below which it, or one before it, is taken. */
  private final long[] bounds;

  private final int[] targets;
  private final byte[][] bytes;

  UniformSource(VerdictAutomaton automaton, Counts counts, int length) {
    this(automaton, counts, length, PRECISION);
  }

  UniformSource(VerdictAutomaton automaton, Counts counts, int length, int precision) {
    this.counts = counts;
    this.length = length;
    this.precision = precision;
    this.states = automaton.states();
    this.rows = new int[(length + 1) * states];
    List<Long> bound = new ArrayList<>();
    List<Counts.Step> steps = new ArrayList<>();
    for (int rest = 1; rest <= length; rest++) {
      for (int state = 0; state < states; state++) {
        rows[rest * states + state] = steps.size();
        BigInteger below = BigInteger.ZERO;
        for (Counts.Step step : steps(state, rest)) {
          below = below.add(counts.count(step, rest));
          bound.add(fraction(below, counts.count(state, rest), precision).longValueExact());
          steps.add(step);
        }
      }
    }
    bounds = bound.stream().mapToLong(Long::longValue).toArray();
    targets = steps.stream().mapToInt(Counts.Step::target).toArray();
    bytes = steps.stream().map(UniformSource::bytes).toArray(byte[][]::new);
  }

  /** Those that lead to a line, the likeliest first, so that it is found at once. */
  private List<Counts.Step> steps(int state, int rest) {
    return counts.steps(state).stream()
        .filter(step -> counts.count(step, rest).signum() > 0)
        .sorted(Comparator.comparing((Counts.Step step) -> counts.count(step, rest)).reversed())
        .toList();
  }

  private static byte[] bytes(Counts.Step step) {
    byte[] bytes = new byte[step.bytes().length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) step.bytes()[i];
    }
    return bytes;
  }

  private static BigInteger fraction(BigInteger part, BigInteger whole, int bits) {
    return part.shiftLeft(bits).divide(whole);
  }

  @Override
  int most() {
    return length + 1;
  }

  @Override
  int write(CaseRandom random, byte[] out, int at) {
    int state = VerdictAutomaton.START;
    int end = at + length;
    for (int i = at; i < end; i++) {
      int row = rows[(end - i) * states + state];
      long drawn = random.next();
      long fraction = drawn >>> (Long.SIZE - precision);
      int step = row;
      while (fraction > bounds[step]) {
        step++;
      }
      if (fraction == bounds[step]) {
        step = row + slowly(random, state, end - i, fraction);
      }
      byte[] choice = bytes[step];
      out[i] = choice[choice.length == 1 ? 0 : index(random, (int) drawn, choice.length)];
      state = targets[step];
    }
    out[end] = '\n';
    return end + 1;
  }

  /** As {@link CaseRandom#below}, with bits that have been drawn. */
  private static int index(CaseRandom random, int drawn, int bound) {
    int bits = Long.SIZE - PRECISION;
    int mask = (1 << bits) - 1;
    int product = (drawn & mask) * bound;
    if ((product & mask) < bound) {
      int left = (1 << bits) % bound;
      while ((product & mask) < left) {
        product = ((int) random.next() & mask) * bound;
      }
    }
    return product >>> bits;
  }

  /** Draws more bits until they tell. */
  private int slowly(CaseRandom random, int state, int rest, long first) {
    BigInteger whole = counts.count(state, rest);
    BigInteger drawn = BigInteger.valueOf(first);
    for (int bits = precision + Integer.SIZE; ; bits += Integer.SIZE) {
      drawn = drawn.shiftLeft(Integer.SIZE).add(BigInteger.valueOf(random.next() >>> Integer.SIZE));
      BigInteger below = BigInteger.ZERO;
      int index = 0;
      for (Counts.Step step : steps(state, rest)) {
        below = below.add(counts.count(step, rest));
        int side = drawn.compareTo(fraction(below, whole, bits));
        if (side < 0) {
          return index;
        }
        if (side == 0) {
          break;
        }
        index++;
      }
    }
  }
}
