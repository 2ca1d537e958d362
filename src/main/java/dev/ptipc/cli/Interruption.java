package dev.ptipc.cli;

import dev.ptipc.live.EndSignal;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets a command end in order when a signal asks for it: its thread is interrupted. When that does
 * not help, or on a second signal, the program exits and leaves the rest to its shutdown hooks.
 */
final class Interruption {

  /** Longer than a transport is given to end. */
  private static final long PATIENCE = 12;

  private final Thread thread = Thread.currentThread();
  private final AtomicReference<EndSignal> signal = new AtomicReference<>();

  /** For the command that runs in this thread. */
  Interruption() {
    EndSignal.take(this::interrupt);
  }

  private void interrupt(EndSignal which) {
    if (signal.compareAndSet(null, which)) {
      thread.interrupt();
      try {
        TimeUnit.SECONDS.sleep(PATIENCE);
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
