package dev.ptipc.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** Shows on a terminal, when it takes a while, how many cases have been made. */
final class CaseProgress implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

  /** Looking at the clock for each case would take longer than making it. */
  private static final long SELDOM = 1 << 16;

  private final PrintWriter err;
  private final long size;
  private final boolean shown = Terminal.is("stderr");
  private final long begun = System.nanoTime();

  CaseProgress(PrintWriter err, long size) {
    this.err = err;
    this.size = size;
  }

  void made(long count) {
    if (shown && count % SELDOM == 0 && System.nanoTime() - begun > PATIENCE) {
      draw(count + " of " + size + "\r");
    }
  }

  private void draw(String line) {
    err.print(Progress.ERASE + line);
    err.flush();
  }

  @Override
  public void close() {
    if (shown) {
      draw("");
    }
  }
}
