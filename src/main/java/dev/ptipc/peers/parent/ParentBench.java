package dev.ptipc.peers.parent;

import dev.ptipc.live.Outgoing;
import dev.ptipc.live.tor.TorOutcome;
import dev.ptipc.transcript.Session;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Gives sessions to a parent, many at a time, until it is told to stop or time is over. */
public final class ParentBench implements AutoCloseable {

  /** Somebody who is given a session and tells what came of it. */
  public interface Parent {
    /**
     * Plays a session.
     *
     * @param session what is played
     * @return what the parent made of it
     * @throws IOException when the parent cannot be started or spoken to
     * @throws InterruptedException when the thread is interrupted
     */
    TorOutcome play(Session session) throws IOException, InterruptedException;
  }

  /**
   * What came of a session; with all three null there was no time for it.
   *
   * @param given the session
   * @param outcome what the parent made of it; null when that is not known
   * @param hang that the parent says nothing any more; else null
   * @param failure why it could not be played; else null
   */
  public record Played(
      ParentCase given,
      @Nullable TorOutcome outcome,
      @Nullable String hang,
      @Nullable String failure) {}

  /** How long what is under way may go on when it is stopped. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final long GLANCE_MILLIS = 20;

  private final Parent parent;
  private final ExecutorService pool;
  private final long deadline;
  private volatile boolean stopped;
  private volatile long stoppedAt;

  /**
   * A bench with nothing on it.
   *
   * @param parent can be called by many threads at once
   * @param atOnce how many sessions at a time
   * @param time after which no further session begins
   */
  public ParentBench(Parent parent, int atOnce, Duration time) {
    this.parent = parent;
    deadline = System.nanoTime() + time.toNanos();
    pool =
        Executors.newFixedThreadPool(
            atOnce,
            work -> {
              Thread thread = new Thread(work, "ptipc parent");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Ends it as soon as it can be; what was played until then is not lost. Any thread may call. */
  public void stop() {
    stoppedAt = System.nanoTime();
    stopped = true;
  }

  /**
   * Whether somebody has stopped it.
   *
   * @return false when only its time is over
   */
  public boolean isStopped() {
    return stopped;
  }

  /**
   * Whether no further session begins.
   *
   * @return true when it has been stopped or its time is over
   */
  public boolean isOver() {
    return stopped || System.nanoTime() - deadline > 0;
  }

  /**
   * Plays sessions.
   *
   * @param cases the sessions
   * @param progress told how many have been played
   * @return one for each session, in their order
   * @throws InterruptedException when this thread is interrupted
   */
  public List<Played> play(List<ParentCase> cases, IntConsumer progress)
      throws InterruptedException {
    List<Future<Played>> futures = new ArrayList<>();
    for (ParentCase one : cases) {
      futures.add(pool.submit(() -> isOver() ? unplayed(one) : played(one)));
    }
    List<Played> all = new ArrayList<>();
    for (int i = 0; i < futures.size(); i++) {
      Played played = null;
      while (played == null) {
        played = awaited(cases.get(i), futures.get(i));
      }
      all.add(played);
      progress.accept(i + 1);
    }
    return all;
  }

  /** Null as long as it is worth waiting. */
  private @Nullable Played awaited(ParentCase given, Future<Played> future)
      throws InterruptedException {
    try {
      return future.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      return new Played(given, null, null, why(e.getCause()));
    } catch (TimeoutException e) {
      long since = System.nanoTime() - stoppedAt;
      return stopped && since > PATIENCE.toNanos() ? unplayed(given) : null;
    }
  }

  /** What one of our own says is whole; of another only its kind tells what it was. */
  private static String why(@Nullable Throwable e) {
    return e instanceof Outgoing.Refused ? String.valueOf(e.getMessage()) : String.valueOf(e);
  }

  private static Played unplayed(ParentCase given) {
    return new Played(given, null, null, null);
  }

  /** What ends this program ends the parent too, whose death is then nothing to tell. */
  private Played played(ParentCase given) throws IOException, InterruptedException {
    try {
      TorOutcome outcome = parent.play(given.session());
      return stopped && outcome.crash() != null
          ? unplayed(given)
          : new Played(given, outcome, null, null);
    } catch (IOException e) {
      if (stopped) {
        return unplayed(given);
      }
      if (e instanceof SocketTimeoutException) {
        return new Played(given, null, String.valueOf(e.getMessage()), null);
      }
      throw e;
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
