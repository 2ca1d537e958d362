package dev.ptipc.session;

/** How far a session has come. */
public enum Phase {
  /** Nothing but LOG and STATUS has been said. */
  NEGOTIATION("before VERSION"),
  /** The version is settled; the transport reports its listeners. */
  CONFIGURATION("between VERSION and DONE"),
  /** Every listener has been reported. */
  RUNNING("after DONE"),
  /** The transport has given up. */
  ENDED("after a fatal error");

  private final String when;

  Phase(String when) {
    this.when = when;
  }

  /**
   * When the phase is.
   *
   * @return a few words for a table
   */
  public String when() {
    return when;
  }
}
