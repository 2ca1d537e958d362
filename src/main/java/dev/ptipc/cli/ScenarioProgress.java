package dev.ptipc.cli;

import java.io.PrintWriter;
import java.util.function.IntConsumer;

/** Shows on a terminal how many scenarios are left. */
final class ScenarioProgress implements IntConsumer, AutoCloseable {

  private final PrintWriter err;
  private final boolean shown = Terminal.is("stderr");

  ScenarioProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void accept(int left) {
    draw("scenarios left: " + left + "\r");
  }

  private void draw(String line) {
    if (shown) {
      err.print(Progress.ERASE + line);
      err.flush();
    }
  }

  /** Takes the progress off the terminal. */
  @Override
  public void close() {
    draw("");
  }
}
