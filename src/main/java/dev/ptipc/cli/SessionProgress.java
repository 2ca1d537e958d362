package dev.ptipc.cli;

import java.io.PrintWriter;

/** Shows on a terminal how many sessions have been played. */
final class SessionProgress implements AutoCloseable {

  private final PrintWriter err;
  private final int size;
  private final boolean shown = Terminal.is("stderr");

  SessionProgress(PrintWriter err, int size) {
    this.err = err;
    this.size = size;
  }

  void played(int count) {
    draw(count + " of " + size + " sessions\r");
  }

  private void draw(String line) {
    if (shown) {
      err.print(Progress.ERASE + line);
      err.flush();
    }
  }

  @Override
  public void close() {
    draw("");
  }
}
