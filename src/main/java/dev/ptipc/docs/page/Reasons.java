package dev.ptipc.docs.page;

import dev.ptipc.check.Unchecked;
import dev.ptipc.spec.CheckedAt;
import dev.ptipc.spec.Clause;

/** Why no rule names a clause. */
final class Reasons {

  private Reasons() {}

  /** A sentence; empty when there is none, which {@link CoveragePage} refuses. */
  static String of(Clause clause) {
    return Unchecked.reason(clause.id()).orElseGet(() -> beyond(clause));
  }

  /** What cannot be seen in lines, sessions and environments. */
  private static String beyond(Clause clause) {
    if (clause.checkedAt().contains(CheckedAt.LINE)
        || clause.checkedAt().contains(CheckedAt.SESSION)
        || clause.checkedAt().contains(CheckedAt.ENVIRONMENT)) {
      return "";
    }
    if (clause.checkedAt().contains(CheckedAt.LIVE)) {
      return "Only a running transport that is watched can break it.";
    }
    return clause.checkedAt().contains(CheckedAt.PARENT)
        ? "Only a running parent can break it."
        : "No program can find it out.";
  }
}
