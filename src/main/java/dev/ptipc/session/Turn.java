package dev.ptipc.session;

/** What it means that a message comes in a phase. */
public enum Turn {
  /** It may. */
  FINE("allowed"),
  /** VERSION has to come first (3.3.1-VERSION-4). */
  EARLY("too early"),
  /** The version was settled already (3.3.1-NEG-2). */
  SETTLED("a second answer"),
  /** Everything had been reported (3.3.2-DONE-3, 3.3.3-DONE-3). */
  LATE("too late"),
  /** Allowed, but the parent no longer hears the reason (E-38). */
  UNHEARD("allowed, not heard"),
  /** The transport should have exited. */
  POSTHUMOUS("after the end");

  private final String words;

  Turn(String words) {
    this.words = words;
  }

  /**
   * What it means.
   *
   * @return a few words for a table
   */
  public String words() {
    return words;
  }
}
