package dev.ptipc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CaseRandomTest {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  /** The JDK's generator of the same algorithm mixes its seed plus one step first. */
  private static long mixed(long value) {
    return new SplittableRandom(value - STEP).nextLong();
  }

  @Test
  void eachCaseHasTheNumbersOfSplitMix64() {
    for (long seed : new long[] {0, 1, -1, Long.MIN_VALUE, 20261123}) {
      CaseRandom random = new CaseRandom(seed);
      for (long number : new long[] {1, 2, 1L << 40, Long.MAX_VALUE}) {
        SplittableRandom expected = new SplittableRandom(mixed(mixed(seed + STEP) + number * STEP));
        random.begin(number);
        for (int i = 0; i < 100; i++) {
          assertThat(random.next()).isEqualTo(expected.nextLong());
        }
      }
    }
  }

  @Test
  void numbersBelowABoundAreAllAsLikely() {
    CaseRandom random = new CaseRandom(3).begin(1);
    for (int bound : new int[] {1, 2, 3, 7, 100, 255}) {
      long[] seen = new long[bound];
      for (int i = 0; i < 1000 * bound; i++) {
        seen[random.below(bound)]++;
      }
      ChiSquare.assertEven(seen);
    }
  }

  @Test
  void aLargeBoundIsNotBiased() {
    int bound = 3 << 29;
    CaseRandom random = new CaseRandom(5).begin(1);
    long[] seen = new long[3];
    for (int i = 0; i < 300_000; i++) {
      seen[random.below(bound) / (1 << 29)]++;
    }
    ChiSquare.assertEven(seen);
  }
}
