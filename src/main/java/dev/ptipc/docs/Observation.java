package dev.ptipc.docs;

import java.util.List;

/**
 * What a real program was seen to do.
 *
 * @param about keywords and the ids of clauses, errata and rules
 * @param program with its version
 * @param day the day, as {@code 2026-01-31}
 * @param text a sentence or more
 */
public record Observation(List<String> about, String program, String day, String text) {

  /** Keeps the list from changing. */
  public Observation {
    about = List.copyOf(about);
  }

  /**
   * All observations.
   *
   * @return by file, in the order of each
   */
  public static List<Observation> all() {
    return FindingsFile.all().stream().flatMap(file -> file.known().stream()).toList();
  }
}
