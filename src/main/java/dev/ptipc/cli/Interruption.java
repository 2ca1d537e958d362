package dev.ptipc.cli;

import dev.ptipc.live.EndSignal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets a command end in order when a signal asks for it: its thread is interrupted. When that does
 * not help, or on a second signal, the program exits and leaves the rest to its shutdown hooks.
 */
final class Interruption {

  /** Before anything is known that takes longer. */
  private static final Duration USUAL = Duration.ofSeconds(12);

  private final Thread thread = Thread.currentThread();
  private final AtomicReference<EndSignal> signal = new AtomicReference<>();
  private volatile Duration patience = USUAL;

  /** For the command that runs in this thread. */
  Interruption() {
    EndSignal.take(this::interrupt);
  }

  /** Has it wait as long as the command may need from now on to end in order. */
  void waits(Duration longest) {
    patience = longest;
  }

  private void interrupt(EndSignal which) {
    if (signal.compareAndSet(null, which)) {
      thread.interrupt();
      try {
        TimeUnit.MILLISECONDS.sleep(patience.toMillis());
      } catch (InterruptedException e) {
        // Then at once.
      }
    }
    System.exit(which.exitCode());
  }

  /** The exit code that a shell expects of the command, which has one of its own otherwise. */
  int exitCode(int otherwise) {
    EndSignal which = signal.get();
    return which == null ? otherwise : which.exitCode();
  }
}
