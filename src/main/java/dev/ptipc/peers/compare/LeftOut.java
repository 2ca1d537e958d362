package dev.ptipc.peers.compare;

import dev.ptipc.report.Counted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a target is not asked any more, because it has crashed at it often enough. */
final class LeftOut {

  /** A parser that dies at one thing is to be asked all others. */
  private static final int ENOUGH = 10;

  private final Map<Construct, Integer> counts = new LinkedHashMap<>();
  private int restarts;

  /** Looks whether there is something new to be left out. */
  void learn(Target target, Explanation explanation) {
    if (target.restarts() - restarts < ENOUGH) {
      return;
    }
    restarts = target.restarts();
    Construct deadly = explanation.deadly(ENOUGH);
    if (deadly != null) {
      counts.putIfAbsent(deadly, 0);
    }
  }

  /** Those lines that are still asked. */
  List<byte[]> without(List<byte[]> lines) {
    return counts.isEmpty() ? lines : lines.stream().filter(line -> why(line) == null).toList();
  }

  /** The replies to those at the places of all; null where a line was left out. */
  List<@Nullable Reply> placed(List<byte[]> lines, List<Reply> replies) {
    List<@Nullable Reply> placed = new ArrayList<>();
    int next = 0;
    for (byte[] line : lines) {
      Construct why = counts.isEmpty() ? null : why(line);
      if (why != null) {
        counts.merge(why, 1, Integer::sum);
        placed.add(null);
      } else if (next < replies.size()) {
        placed.add(replies.get(next++));
      } else {
        break;
      }
    }
    return placed;
  }

  private @Nullable Construct why(byte[] line) {
    for (Construct construct : counts.keySet()) {
      if (construct.isIn(line)) {
        return construct;
      }
    }
    return null;
  }

  /** What was left out, a sentence each. */
  List<String> told() {
    return counts.entrySet().stream()
        .map(
            each ->
                Counted.of(each.getValue(), "line")
                    + " with "
                    + each.getKey().name()
                    + " not asked, since it crashes there")
        .toList();
  }
}
