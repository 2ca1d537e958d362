package dev.ptipc.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** An input that shows, when it takes a while, how much of it has been read. */
final class Progress extends FilterInputStream {

  /** Erases the line that the cursor stands in; as it is left at its start, what follows it. */
  static final String ERASE = "\u001B[K";

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

  /** Waiting for a program that writes little is no work. */
  private static final long WORK = 1 << 20;

  private static final int WIDTH = 79;

  private final PrintWriter err;
  private final String name;
  private final long size;
  private final long begun = System.nanoTime();
  private long count;
  private @Nullable ProgressBar bar;

  /**
   * An input of which nothing has been read.
   *
   * @param in not closed
   * @param err a terminal
   * @param name to be shown
   * @param size in bytes; -1 when there is no telling
   */
  Progress(InputStream in, PrintWriter err, String name, long size) {
    super(in);
    this.err = err;
    this.name = Failures.shown(name);
    this.size = size;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    show(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = super.read(bytes, from, length);
    show(Math.max(0, got));
    return got;
  }

  private void show(int more) {
    count += more;
    if (bar == null && count > WORK && System.nanoTime() - begun > PATIENCE) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name.substring(Math.max(0, name.length() - WIDTH / 3)))
              .setInitialMax(size)
              .setUnit(" MB", 1_000_000)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
              .build();
    }
    if (bar != null) {
      bar.stepTo(count);
    }
  }

  private void draw(String line) {
    err.print(ERASE + line.strip() + "\r");
    err.flush();
  }

  /** Takes the progress off the terminal. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      err.print(ERASE);
      err.flush();
    }
  }
}
