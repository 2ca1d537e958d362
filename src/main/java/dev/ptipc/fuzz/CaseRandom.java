package dev.ptipc.fuzz;

/**
 * Random numbers that depend on the seed and the number of the case, and on nothing else: the
 * generator SplitMix64 (Steele, Lea and Flood, 2014), which counts and mixes. So a case can be made
 * alone, shards need not know of each other, and no platform changes the numbers.
 */
public final class CaseRandom {

  /** 2^64 divided by the golden ratio: multiples of it lie far apart. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private static final long LOW = 0xFFFFFFFFL;

  private final long seed;
  private long count;

  /**
   * The numbers of a seed; {@link #begin} goes to those of a case.
   *
   * @param seed any number
   */
  public CaseRandom(long seed) {
    this.seed = mix(seed + STEP);
  }

  /**
   * Goes to the numbers of a case.
   *
   * @param number of the case; any
   * @return this
   */
  public CaseRandom begin(long number) {
    count = mix(seed + number * STEP);
    return this;
  }

  /**
   * Draws 64 bits.
   *
   * @return any number, each equally likely
   */
  public long next() {
    count += STEP;
    return mix(count);
  }

  /**
   * A number below a bound, each equally likely: what is left over of 2^32 is drawn again (Lemire,
   * 2019).
   *
   * @param bound at least 1
   * @return from 0 up to it, itself not included
   */
  public int below(int bound) {
    long product = (next() >>> 32) * bound;
    if ((product & LOW) < bound) {
      int left = (int) ((1L << 32) % bound);
      while ((product & LOW) < left) {
        product = (next() >>> 32) * bound;
      }
    }
    return (int) (product >>> 32);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
