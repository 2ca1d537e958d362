package dev.ptipc.cli;

import java.io.PrintWriter;

/** A few words on a terminal that tell how far a command is. */
final class ProgressText implements AutoCloseable {

  private final PrintWriter err;
  private final boolean shown = Terminal.is("stderr");

  ProgressText(PrintWriter err) {
    this.err = err;
  }

  /** Shows them in the place of those before. */
  void show(String text) {
    draw(text + "\r");
  }

  private void draw(String line) {
    if (shown) {
      err.print(Progress.ERASE + line);
      err.flush();
    }
  }

  /** Takes them off the terminal. */
  @Override
  public void close() {
    draw("");
  }
}
