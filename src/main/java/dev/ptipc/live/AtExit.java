package dev.ptipc.live;

import java.io.IOException;

/** Work for the case that this program is ended before {@link #close}. */
public final class AtExit implements AutoCloseable {

  /** This program is being ended, so that nothing that would have to be ended may begin. */
  public static final class Ending extends IOException {

    private static final long serialVersionUID = 1;

    private Ending(IllegalStateException cause) {
      super("this program is being ended", cause);
    }
  }

  private final Thread hook;

  /**
   * Keeps the work in hand.
   *
   * @param work done in a thread of its own while the program ends
   * @throws Ending when the program is being ended already; the work is not done then
   */
  public AtExit(Runnable work) throws Ending {
    hook = new Thread(work, "ptipc at exit");
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      throw new Ending(e);
    }
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
