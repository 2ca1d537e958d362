package dev.ptipc.parentlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences of a log that tell something, of each at most twenty, and how many there were. */
final class SaidSentences {

  private static final int MOST_ALIKE = 20;

  private final List<Evidence> kept = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  SaidSentences() {}

  void add(Evidence one) {
    if (counts.merge(one.sentence().id(), 1, Integer::sum) <= MOST_ALIKE) {
      kept.add(one);
    }
  }

  /** Forgets all of one kind: what came later has made them void. */
  void remove(String id) {
    if (counts.remove(id) != null) {
      kept.removeIf(each -> each.sentence().id().equals(id));
    }
  }

  /** Those that are kept, in their order. */
  List<Evidence> kept() {
    return kept;
  }

  /** How many there were. */
  int count(String id) {
    return counts.getOrDefault(id, 0);
  }

  /** How many more there were than are kept. */
  int unkept(String id) {
    return Math.max(0, count(id) - MOST_ALIKE);
  }
}
