package dev.ptipc.fuzz.session;

import java.util.List;

/**
 * Chance that is the same everywhere: SplitMix64, whose steps are written down here, because those
 * of the class library may change with its version.
 */
final class Dice {

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** The dice of one case, which do not depend on those of the cases before it. */
  static Dice of(long seed, long number) {
    return new Dice(new Dice(new Dice(seed).next() ^ number).next());
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 to one less than {@code bound}. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  boolean oneIn(int bound) {
    return below(bound) == 0;
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }
}
