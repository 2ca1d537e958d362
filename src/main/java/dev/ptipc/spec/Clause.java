package dev.ptipc.spec;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One demand of the published text.
 *
 * @param id the stable name: section, subject and number joined by hyphens, like "3.3.1-VERSION-4"
 * @param section the section of pt-spec that the demand is found in, like "3.3.1"
 * @param level how strongly it is put; where parts of a demand differ, the strongest of them
 * @param binds the side that has to keep it
 * @param checkedAt every place where a breach can be seen, in the order of the enum; never empty,
 *     and not to be changed
 * @param text the demand in our own words: one to three sentences, without line breaks
 */
public record Clause(
    String id, String section, Level level, Binds binds, Set<CheckedAt> checkedAt, String text) {

  /**
   * Makes a clause that keeps its own copy of the set.
   *
   * @param id the stable name
   * @param section the section of pt-spec
   * @param level how strongly the demand is put
   * @param binds the side that has to keep it
   * @param checkedAt every place where a breach can be seen
   * @param text the demand in our own words
   * @throws IllegalArgumentException if {@code checkedAt} is empty
   */
  public Clause {
    if (checkedAt.isEmpty()) {
      throw new IllegalArgumentException("no place of checking for clause " + id);
    }
    // Set.copyOf has another order in every run, and generated documents must not change with it.
    checkedAt = Collections.unmodifiableSet(EnumSet.copyOf(checkedAt));
  }

  /**
   * Whether a breach can show in what a transport was told and wrote.
   *
   * @return false when only a running transport or parent can show it, or nothing can
   */
  public boolean showsInTranscripts() {
    return checkedAt.contains(CheckedAt.LINE)
        || checkedAt.contains(CheckedAt.SESSION)
        || checkedAt.contains(CheckedAt.ENVIRONMENT);
  }
}
