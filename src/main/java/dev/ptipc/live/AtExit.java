package dev.ptipc.live;

/** Work for the case that this program is ended before {@link #close}. */
public final class AtExit implements AutoCloseable {

  private final Thread hook;

  /**
   * Keeps the work in hand.
   *
   * @param work done in a thread of its own while the program ends
   * @throws IllegalStateException when the program is being ended already
   */
  public AtExit(Runnable work) {
    hook = new Thread(work, "ptipc at exit");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Lets go of it, unless it is being done. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is: this program is being ended.
    }
  }
}
