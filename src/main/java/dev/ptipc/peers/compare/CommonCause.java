package dev.ptipc.peers.compare;

import dev.ptipc.PtIpc;
import dev.ptipc.automaton.compile.LinePaths;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Asks about lines that are put together from two, to learn whether these part for one cause. */
final class CommonCause {

  private final PtIpc ptipc;
  private final LinePaths paths;
  private final Reduction reduction;

  CommonCause(PtIpc ptipc, LinePaths paths, Reduction reduction) {
    this.ptipc = ptipc;
    this.paths = paths;
    this.reduction = reduction;
  }

  /**
   * Whether two lines have one cause. Where their ways meet, either's beginning goes with the
   * other's end, and both of these show the disagreement too; or there is nothing to learn from
   * that, and they have the same end or the same last field.
   */
  boolean isSame(Disagreement one, Disagreement other) throws IOException, InterruptedException {
    byte[] a = one.line().bytes();
    byte[] b = other.line().bytes();
    if (!one.kind().equals(other.kind()) || Arrays.equals(a, b) || isTooSlow(one.kind())) {
      return one.kind().equals(other.kind());
    }
    Boolean crossed = crossed(one.kind(), a, b);
    if (crossed != null) {
      return crossed;
    }
    Object last = paths.lastToken(a).orElse(null);
    return haveSameEnd(a, b) || (last != null && last.equals(paths.lastToken(b).orElse(null)));
  }

  /** Whether two lines that lead to one place, and part there in one way, do so for two causes. */
  boolean differ(Disagreement one, Disagreement other) throws IOException, InterruptedException {
    byte[] a = one.line().bytes();
    byte[] b = other.line().bytes();
    if (Arrays.equals(a, b) || isTooSlow(one.kind()) || isOfPlace(one, other)) {
      return false;
    }
    return Boolean.FALSE.equals(crossed(one.kind(), a, b));
  }

  /** Each try would take its time, or there is none left. */
  private boolean isTooSlow(Disagreement.Kind kind) {
    return kind.other() == Verdict.HANG || kind.other() == Verdict.TWICE || reduction.isOver(kind);
  }

  /** Whether exchanged ends make no difference; null where there are none that differ. */
  private @Nullable Boolean crossed(Disagreement.Kind kind, byte[] a, byte[] b)
      throws IOException, InterruptedException {
    int[] wayA = paths.states(a);
    int[] wayB = paths.states(b);
    for (int i = 1; i < wayA.length; i++) {
      for (int j = 1; j < wayB.length; j++) {
        if (wayA[i] == wayB[j]
            && !Arrays.equals(a, 0, i, b, 0, j)
            && !Arrays.equals(a, i, a.length, b, j, b.length)) {
          return reduction.shows(kind, Shrinker.join(a, i, b, j))
              && reduction.shows(kind, Shrinker.join(b, j, a, i));
        }
      }
    }
    return null;
  }

  /** Whether their ways meet before their ends, and go on in the same way. */
  private boolean haveSameEnd(byte[] a, byte[] b) {
    int[] wayA = paths.states(a);
    int[] wayB = paths.states(b);
    for (int i = 1; i < Math.min(wayA.length, a.length); i++) {
      int j = i + b.length - a.length;
      if (j > 0
          && j < wayB.length
          && wayA[i] == wayB[j]
          && Arrays.equals(a, i, a.length, b, j, b.length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but the places to which two lines lead can be their cause. */
  boolean isOfPlace(Disagreement one, Disagreement other) throws IOException, InterruptedException {
    return alwaysParts(one) && alwaysParts(other);
  }

  /** Whether all lines part that come where a line does, and then are of the same sort. */
  private boolean alwaysParts(Disagreement disagreement) throws IOException, InterruptedException {
    Disagreement.Kind kind = disagreement.kind();
    byte[] line = disagreement.line().bytes();
    int[] way = paths.states(line);
    for (byte[] beginning : paths.into(way[way.length - 1])) {
      byte[] other = Shrinker.join(beginning, beginning.length, line, way.length - 1);
      boolean sameSort =
          kind.says() == null
              || (kind.says() == Verdict.MALFORMED)
                  == (Reference.of(ptipc, other).verdict() == Verdict.MALFORMED);
      if (sameSort && !reduction.shows(kind, other)) {
        return false;
      }
    }
    return true;
  }
}
