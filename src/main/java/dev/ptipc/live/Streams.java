package dev.ptipc.live;

import dev.ptipc.SessionReader;
import dev.ptipc.live.TransportProcess.Arrival;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What a transport writes, taken to the reader of its session and to whoever listens. */
final class Streams {

  private static final Duration DRAIN = Duration.ofSeconds(1);
  private static final Duration GLANCE = Duration.ofMillis(200);

  /** More pieces than the queue, its two pumps and two pipes of the largest size can hold. */
  private static final int MOST_LAST = 256;

  private final TransportProcess process;
  private final SessionReader session;
  private final LiveRun.Listener listener;
  private boolean stdoutEnded;
  private boolean stderrEnded;

  /** Nothing has been read. */
  Streams(TransportProcess process, SessionReader session, LiveRun.Listener listener) {
    this.process = process;
    this.session = session;
    this.listener = listener;
  }

  boolean stdoutEnded() {
    return stdoutEnded;
  }

  private boolean ended() {
    return stdoutEnded && stderrEnded;
  }

  /** Reads until stdout says that initialisation is over, or ends, or time is up. */
  void readUntil(BooleanSupplier settled, Duration most) throws InterruptedException {
    long deadline = System.nanoTime() + most.toNanos();
    while (!stdoutEnded && !settled.getAsBoolean()) {
      glance(deadline);
      if (System.nanoTime() > deadline) {
        return;
      }
    }
  }

  /** Reads until nothing more can come, or time is up. */
  void read(Duration most) throws InterruptedException {
    long deadline = System.nanoTime() + most.toNanos();
    while (!ended()) {
      boolean alive = process.isAlive();
      // A child that holds stdout open does not keep a transport alive.
      boolean over = !glance(deadline) && !alive;
      if (over || System.nanoTime() > deadline) {
        return;
      }
    }
  }

  private boolean glance(long deadline) throws InterruptedException {
    Duration left = Duration.ofNanos(deadline - System.nanoTime());
    return take(process.next(left.compareTo(GLANCE) < 0 ? left : GLANCE));
  }

  /**
   * Hears what was written before the end. Only waiting counts, so that nothing is lost to whoever
   * is slow to take it; a child that goes on writing is not heard out.
   */
  void drain() throws InterruptedException {
    long left = DRAIN.toNanos();
    for (int i = 0; i < MOST_LAST && left > 0 && !ended(); i++) {
      long begun = System.nanoTime();
      Arrival arrival = process.next(Duration.ofNanos(left));
      left -= System.nanoTime() - begun;
      take(arrival);
    }
  }

  /** Goes on reading until it exits: a transport that cannot write cannot exit either. */
  boolean exits(Duration grace) throws InterruptedException {
    long deadline = System.nanoTime() + grace.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      take(process.next(Duration.ofMillis(20)));
    }
    return !process.isAlive();
  }

  /** Whether anything has come. */
  private boolean take(@Nullable Arrival arrival) {
    if (arrival == null) {
      return false;
    }
    byte[] bytes = arrival.bytes();
    switch (arrival.kind()) {
      case STDOUT -> {
        listener.stdout(bytes);
        session.stdout(bytes, 0, bytes.length);
        listener.reported();
      }
      case STDERR -> {
        listener.stderr(bytes);
        session.stderr(bytes, 0, bytes.length);
        listener.reported();
      }
      case STDOUT_END -> {
        stdoutEnded = true;
        session.stdoutEnded();
      }
      case STDERR_END -> stderrEnded = true;
    }
    return true;
  }
}
