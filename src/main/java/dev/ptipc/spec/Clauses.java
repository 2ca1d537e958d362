package dev.ptipc.spec;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of clauses. */
public final class Clauses {
  private static final List<Clause> ALL = gather();
  private static final Map<String, Clause> BY_ID = index();

  private Clauses() {}

  /**
   * Returns every clause, by chapter: metaformat, version, client, server, LOG, STATUS, and last
   * the environment.
   *
   * @return the clauses, in an unmodifiable list
   */
  public static List<Clause> all() {
    return ALL;
  }

  /**
   * Looks up a clause.
   *
   * @param id the id, like "3.3.1-VERSION-4"; case matters
   * @return the clause, or empty if no clause has this id
   */
  public static Optional<Clause> find(String id) {
    return Optional.ofNullable(BY_ID.get(requireNonNull(id, "id")));
  }

  private static List<Clause> gather() {
    List<Clause> clauses = new ArrayList<>();
    clauses.addAll(MetaformatChapter.CLAUSES);
    clauses.addAll(VersionChapter.CLAUSES);
    clauses.addAll(ProxyChapter.CLAUSES);
    clauses.addAll(ClientChapter.CLAUSES);
    clauses.addAll(ServerChapter.CLAUSES);
    clauses.addAll(LogAndStatusChapter.CLAUSES);
    clauses.addAll(EnvironmentChapter.CLAUSES);
    return List.copyOf(clauses);
  }

  private static Map<String, Clause> index() {
    Map<String, Clause> byId = new HashMap<>();
    for (Clause clause : ALL) {
      byId.put(clause.id(), clause);
    }
    return byId;
  }
}
