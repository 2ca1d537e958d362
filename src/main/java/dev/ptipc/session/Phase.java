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

  private final String heading;

  Phase(String heading) {
    this.heading = heading;
  }

  /**
   * What stands over the phase in a table.
   *
   * @return a few words that say when it is
   */
  public String heading() {
    return heading;
  }
}
