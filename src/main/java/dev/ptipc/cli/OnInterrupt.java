package dev.ptipc.cli;

import dev.ptipc.live.AtExit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end in order when it is interrupted: it is told to stop, and the program waits for
 * it, but not for ever, before it ends as a shell expects.
 */
final class OnInterrupt implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 15;

  private final CountDownLatch done = new CountDownLatch(1);
  private final AtExit atExit;

  OnInterrupt(Runnable stop) throws AtExit.Ending {
    atExit =
        new AtExit(
            () -> {
              stop.run();
              try {
                done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  @Override
  public void close() {
    done.countDown();
    atExit.close();
  }
}
