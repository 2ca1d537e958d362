package dev.ptipc.spec;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue of clauses. */
public final class Clauses {
  /** As text: to cite one clause, as most runs of the program do, not all have to be read. */
  private static final List<String> CHAPTERS =
      List.of(
          MetaformatChapter.CLAUSES,
          VersionChapter.CLAUSES,
          ProxyChapter.CLAUSES,
          ClientChapter.CLAUSES,
          ServerChapter.CLAUSES,
          LogAndStatusChapter.CLAUSES,
          EnvironmentChapter.CLAUSES);

  private static final Map<String, Clause> FOUND = Collections.synchronizedMap(new HashMap<>());

  /** Read when they are first asked for. */
  private static final class All {
    static final List<Clause> CLAUSES = gather();

    private static List<Clause> gather() {
      List<Clause> clauses = new ArrayList<>();
      for (String chapter : CHAPTERS) {
        clauses.addAll(Chapter.clauses(chapter));
      }
      return List.copyOf(clauses);
    }
  }

  private Clauses() {}

  /**
   * Returns every clause, by chapter: metaformat, version, client, server, LOG, STATUS, and last
   * the environment.
   *
   * @return the clauses, in an unmodifiable list
   */
  public static List<Clause> all() {
    return All.CLAUSES;
  }

  /**
   * Looks up a clause.
   *
   * @param id the id, like "3.3.1-VERSION-4"; case matters
   * @return the clause, or empty if no clause has this id
   */
  public static Optional<Clause> find(String id) {
    Clause found = FOUND.get(requireNonNull(id, "id"));
    if (found == null) {
      found = read(id);
    }
    return Optional.ofNullable(found);
  }

  private static @Nullable Clause read(String id) {
    for (String chapter : CHAPTERS) {
      Clause clause = Chapter.clause(chapter, id);
      if (clause != null) {
        FOUND.put(id, clause);
        return clause;
      }
    }
    return null;
  }
}
