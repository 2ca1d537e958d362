package dev.ptipc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;

/**
 * Pearson's test of a distribution, at one in ten thousand; seeds are fixed, so it never wavers.
 */
public final class ChiSquare {

  /** The standard normal deviate that is exceeded once in a million times. */
  private static final double DEVIATE = 4.753;

  private ChiSquare() {}

  public static void assertEven(long[] seen) {
    double[] expected = new double[seen.length];
    Arrays.fill(expected, (double) Arrays.stream(seen).sum() / seen.length);
    assertFits(seen, expected);
  }

  /** The expected numbers must be five or more, and as many in all as were seen. */
  public static void assertFits(long[] seen, double[] expected) {
    if (seen.length == 1) {
      return;
    }
    double sum = 0;
    for (int i = 0; i < seen.length; i++) {
      assertThat(expected[i]).isGreaterThanOrEqualTo(5);
      double apart = seen[i] - expected[i];
      sum += apart * apart / expected[i];
    }
    assertThat(Arrays.stream(expected).sum())
        .isCloseTo((double) Arrays.stream(seen).sum(), Offset.offset(1e-3));
    assertThat(sum)
        .isBetween(critical(seen.length - 1, -DEVIATE), critical(seen.length - 1, DEVIATE));
  }

  /** By the approximation of Wilson and Hilferty. */
  private static double critical(int freedom, double deviate) {
    double ninth = 2.0 / (9.0 * freedom);
    return freedom * Math.pow(Math.max(0, 1 - ninth + deviate * Math.sqrt(ninth)), 3);
  }
}
