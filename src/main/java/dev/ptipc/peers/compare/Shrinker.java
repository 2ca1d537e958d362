package dev.ptipc.peers.compare;

import dev.ptipc.automaton.compile.LinePaths;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Makes a line shorter that shows something. Any part of it is replaced by the shortest way between
 * the same two states of the automaton, as long as the line still shows it.
 */
final class Shrinker {

  /** Says which of some lines is the first that still shows it; -1 for none. */
  interface Test {
    int first(List<byte[]> lines) throws IOException, InterruptedException;
  }

  private static final int MOST_ROUNDS = 40;
  private static final int MOST_CANDIDATES = 4096;
  private static final int MOST_PLACES = 96;

  /**
   * Of a long line fewer are tried at a time: what shows it is shorter, and then there are more.
   */
  private static final int MOST_BYTES = 32 << 20;

  /** Shorter before longer, letters before other bytes. */
  static final Comparator<byte[]> BETTER =
      Comparator.<byte[]>comparingInt(line -> line.length)
          .thenComparingInt(Shrinker::unreadable)
          .thenComparing(Arrays::compareUnsigned);

  private final LinePaths paths;

  Shrinker(LinePaths paths) {
    this.paths = paths;
  }

  /**
   * The best line that can be found; the line itself shows it.
   *
   * @param kept how many bytes at the start stay as they are
   * @param allowed which lines may be tried
   */
  byte[] shrink(byte[] line, int kept, Predicate<byte[]> allowed, Test test)
      throws IOException, InterruptedException {
    byte[] best = line;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<byte[]> candidates =
          better(best).stream()
              .filter(c -> Arrays.mismatch(c, line) < 0 || Arrays.mismatch(c, line) >= kept)
              .filter(allowed)
              .toList();
      int found = test.first(candidates);
      if (found < 0) {
        break;
      }
      best = candidates.get(found);
    }
    return best;
  }

  private List<byte[]> better(byte[] line) {
    // Each once: the order tells apart all that differ.
    Set<byte[]> all = new TreeSet<>(BETTER);
    int most = MOST_BYTES / (line.length + 1);
    int[] states = paths.states(line);
    int last = states.length - 1;
    int step = last / Math.min(MOST_PLACES, (int) Math.sqrt(most) + 1) + 1;
    for (int from = 0; from <= last; from += step) {
      for (int to = last; to > from; to -= step) {
        byte[] way = paths.between(states[from], states[to]);
        if (way != null && way.length <= to - from) {
          all.add(replaced(line, from, to, way));
        }
      }
      if (last == line.length) {
        all.add(join(line, from, paths.ending(states[from]), 0));
      }
    }
    int each = line.length / Math.min(MOST_CANDIDATES, most / 4 + 1) + 1;
    for (int at = 0; at < line.length; at += each) {
      all.add(replaced(line, at, at + 1, new byte[0]));
      all.add(replaced(line, at, at + 1, new byte[] {'a'}));
    }
    if (last < line.length) {
      all.add(Arrays.copyOf(line, last));
      for (int more = 1; last + more <= line.length; more *= 2) {
        all.add(Arrays.copyOf(line, last + more));
      }
    }
    return all.stream()
        .filter(candidate -> BETTER.compare(candidate, line) < 0)
        .limit(MOST_CANDIDATES)
        .toList();
  }

  /** The beginning of one line, something between, and the rest of the line from a place on. */
  private static byte[] replaced(byte[] line, int from, int to, byte[] way) {
    return join(join(line, from, way, 0), from + way.length, line, to);
  }

  /** The beginning of one line up to a place, and another from a place on. */
  static byte[] join(byte[] line, int end, byte[] other, int from) {
    byte[] joined = Arrays.copyOf(line, end + other.length - from);
    System.arraycopy(other, from, joined, end, other.length - from);
    return joined;
  }

  private static int unreadable(byte[] line) {
    int count = 0;
    for (byte b : line) {
      boolean letter = b >= 'a' && b <= 'z';
      boolean plain = (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == ' ';
      count += letter ? 0 : plain ? 1 : b > ' ' && b < 0x7F ? 2 : 5;
    }
    return count;
  }
}
