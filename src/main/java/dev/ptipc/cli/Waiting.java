package dev.ptipc.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal what a command waits for, when it takes a while. */
final class Waiting implements AutoCloseable {

  private static final long PATIENCE = 2;

  private final PrintWriter err;
  private final Supplier<@Nullable String> what;
  private final Thread thread = new Thread(this::show, "ptipc waiting");

  /** What is waited for is null when it has come. */
  Waiting(PrintWriter err, Supplier<@Nullable String> what) {
    this.err = err;
    this.what = what;
    thread.setDaemon(true);
  }

  /** Begins, when stderr is a terminal. */
  void begin() {
    if (Terminal.is("stderr")) {
      thread.start();
    }
  }

  private void show() {
    try {
      for (int seconds = 1; what.get() != null; seconds++) {
        TimeUnit.SECONDS.sleep(1);
        String missing = what.get();
        if (missing != null && seconds > PATIENCE) {
          draw("waiting for " + missing + ", " + seconds + " s\r");
        }
      }
    } catch (InterruptedException e) {
      // There is nothing to wait for any more.
    }
    draw("");
  }

  private void draw(String line) {
    err.print(Progress.ERASE + line);
    err.flush();
  }

  /** Takes it off the terminal. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
