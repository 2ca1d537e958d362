package dev.ptipc.fuzz;

/** What was asked for does not exist. The message says so in words for the user. */
public final class Impossible extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * Says so.
   *
   * @param what does not exist, and why
   */
  public Impossible(String what) {
    super(what);
  }
}
