package dev.ptipc.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Work that may fail or hang without anybody noticing: steps are done in a thread of their own, in
 * the order in which they were handed over. Few are held.
 */
public final class Aside {

  /** Something to be done. */
  public interface Step {

    /**
     * Does it.
     *
     * @throws IOException when it fails; then no later step is done
     */
    void run() throws IOException;
  }

  private static final int MOST = 64;

  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(MOST);
  private final Thread thread = new Thread(this::work, "ptipc aside");
  private volatile @Nullable Throwable failure;

  /** Begins. */
  public Aside() {
    thread.setDaemon(true);
    thread.start();
  }

  private void work() {
    try {
      while (true) {
        steps.take().run();
      }
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      failure = e;
    } catch (InterruptedException e) {
      // Nobody interrupts it.
    }
  }

  /**
   * Hands a step over.
   *
   * @param step what to do
   * @param most how long to wait for room
   * @return false when there was no room, or after a failure
   * @throws InterruptedException when this thread is interrupted
   */
  public boolean hand(Step step, Duration most) throws InterruptedException {
    return failure == null && steps.offer(step, most.toNanos(), TimeUnit.NANOSECONDS);
  }

  /**
   * Waits until all that was handed over is done, or has failed.
   *
   * @param most how long to wait
   * @return false when it took longer
   * @throws InterruptedException when this thread is interrupted
   */
  public boolean rest(Duration most) throws InterruptedException {
    long deadline = System.nanoTime() + most.toNanos();
    CountDownLatch reached = new CountDownLatch(1);
    boolean waiting = hand(reached::countDown, most);
    while (waiting && failure == null && System.nanoTime() < deadline) {
      waiting = !reached.await(5, TimeUnit.MILLISECONDS);
    }
    return failure != null || reached.getCount() == 0;
  }

  /**
   * What went wrong.
   *
   * @return null while all is well
   */
  public @Nullable Throwable failure() {
    return failure;
  }
}
