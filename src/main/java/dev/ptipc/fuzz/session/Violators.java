package dev.ptipc.fuzz.session;

import dev.ptipc.check.Unchecked;
import dev.ptipc.spec.CheckedAt;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every violator there is: by clause what can break it, or why nothing can. */
public final class Violators {

  private static final List<Violator> ALL = collect();

  private Violators() {}

  private static List<Violator> collect() {
    Edits edits = new Edits();
    LineViolators.addTo(edits);
    OrderViolators.addTo(edits);
    RequestViolators.addTo(edits);
    ReportViolators.addTo(edits);
    EnvironmentViolators.addTo(edits);
    List<Violator> all = edits.violators();
    List<Violator> sorted = new ArrayList<>();
    for (Clause clause : Clauses.all()) {
      all.stream().filter(violator -> violator.clause().equals(clause.id())).forEach(sorted::add);
    }
    all.stream().filter(violator -> !sorted.contains(violator)).forEach(sorted::add);
    return List.copyOf(sorted);
  }

  /**
   * All of them.
   *
   * @return by clause, in the order of the catalogue; those of errata last
   */
  public static List<Violator> all() {
    return ALL;
  }

  /**
   * All of them, by one way each.
   *
   * @return one for each way to break a clause, in the same order
   */
  public static List<Violator> ofEachWay() {
    return ALL.stream().flatMap(violator -> violator.each().stream()).toList();
  }

  /**
   * What breaks a clause.
   *
   * @param clause the id of a clause, or of an erratum that rules cite
   * @return one for each rule that finds it; none for a clause that no session can break
   */
  public static List<Violator> of(String clause) {
    return ALL.stream().filter(violator -> violator.clause().equals(clause)).toList();
  }

  /**
   * Why no session can break a clause.
   *
   * @param clause one without violators
   * @return a sentence
   */
  public static String reason(Clause clause) {
    Set<CheckedAt> at = clause.checkedAt();
    return Unchecked.reason(clause.id())
        .orElse(
            at.contains(CheckedAt.PARENT)
                ? "It is a parent that keeps or breaks it."
                : at.contains(CheckedAt.LIVE)
                    ? "What a transport writes does not show it; only a running one does, by its"
                        + " process, its sockets or its files."
                    : "Nothing that a transport writes shows it.");
  }

  /**
   * Why there is nothing that breaks what a user typed.
   *
   * @param id of a clause or erratum without violators, or of none at all
   * @return a few words that begin in lower case and have no full stop
   */
  public static String whyNone(String id) {
    for (Clause clause : Clauses.all()) {
      if (clause.id().equalsIgnoreCase(id)) {
        String reason = reason(clause);
        String why = reason.substring(1, reason.length() - 1);
        char first = Character.toLowerCase(reason.charAt(0));
        return "no session can break " + clause.id() + ": " + first + why;
      }
    }
    return Errata.all().stream().anyMatch(erratum -> erratum.id().equalsIgnoreCase(id))
        ? "no rule cites " + id + " in place of a clause"
        : "there is no clause `" + id + "`";
  }
}
