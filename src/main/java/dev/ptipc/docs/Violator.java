package dev.ptipc.docs;

import java.util.Set;

/** Something that breaks clauses on purpose, so that it can be seen whether a checker notices. */
public interface Violator {

  /**
   * What it is called.
   *
   * @return a name
   */
  String name();

  /**
   * What it breaks.
   *
   * @return ids of clauses or errata
   */
  Set<String> breaks();
}
