package dev.ptipc.cli;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A line on a terminal that tells how far a command is. Where stderr is none, nothing is told. */
final class Progress implements AutoCloseable {

  /** Erases the line that the cursor stands in; as it is left at its start, what follows it. */
  static final String ERASE = "\u001B[K";

  /** What takes no longer is not told. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

  /** How often it is told anew. */
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);

  private static final long MEGABYTE = 1_000_000;
  private static final int MOST_NAME = 40;

  /** Whether something stands on the terminal, whichever stream takes it off. */
  private static final AtomicBoolean STANDS = new AtomicBoolean();

  private final PrintWriter err;
  private final boolean shown = Terminal.is("stderr") && !"dumb".equals(System.getenv("TERM"));
  private final long begun = System.nanoTime();

  /**
   * At how many cases the clock is looked at again; to do so for each would take longer than making
   * it.
   */
  private volatile long next = 1;

  private @Nullable Thread waiting;

  Progress(PrintWriter err) {
    this.err = err;
  }

  /** Shows a few words in the place of those before. */
  void show(String words) {
    draw(words + "\r");
  }

  private void draw(String line) {
    boolean stood = STANDS.getAndSet(shown && !line.isEmpty());
    if (shown && (stood || !line.isEmpty())) {
      err.print(ERASE + line);
      err.flush();
    }
  }

  /** For another stream to the terminal: whether there is something to be erased first. */
  static boolean givesWay() {
    return STANDS.getAndSet(false);
  }

  private boolean isDue() {
    return shown && System.nanoTime() - begun > PATIENCE;
  }

  /** So many cases have been made. */
  void made(long count, long size) {
    if (!shown || count < next) {
      return;
    }
    // As many more as are made in the interval, if they go on as they have.
    double each = (System.nanoTime() - begun) / (double) count;
    next = count + Math.max(1, Math.min(count, (long) (INTERVAL / each)));
    if (isDue()) {
      show(count + " of " + size);
    }
  }

  /** Shows how much of an input has been read; its size is -1 when there is no telling. */
  InputStream reading(InputStream in, String name, long size) {
    if (!shown) {
      return in;
    }
    // What is not ASCII may be wider than it is long.
    String all = Shown.all(Bytes.of(name));
    String end = all.substring(Math.max(0, all.length() - MOST_NAME));
    String of = size < 0 ? " MB" : " of " + size / MEGABYTE + " MB";
    return new FilterInputStream(in) {

      private long count;

      @Override
      public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int got = super.read(bytes, from, length);
        count(Math.max(0, got));
        return got;
      }

      /** Waiting for a program that writes little is no work, so only each megabyte counts. */
      private void count(int more) {
        long before = count / MEGABYTE;
        count += more;
        if (count / MEGABYTE > before && isDue()) {
          show(end + ": " + count / MEGABYTE + of);
        }
      }
    };
  }

  /** Shows what is waited for until {@link #close}; it is null when it has come. */
  void waitingFor(Supplier<@Nullable String> what) {
    if (!shown) {
      return;
    }
    waiting = new Thread(() -> await(what), "ptipc waiting");
    waiting.setDaemon(true);
    waiting.start();
  }

  private void await(Supplier<@Nullable String> what) {
    try {
      for (int seconds = 1; what.get() != null; seconds++) {
        TimeUnit.SECONDS.sleep(1);
        String missing = what.get();
        if (missing != null && isDue()) {
          show("waiting for " + missing + ", " + seconds + " s");
        }
      }
      draw("");
    } catch (InterruptedException e) {
      // There is nothing to wait for any more.
    }
  }

  /** Takes it off the terminal. */
  @Override
  public void close() {
    Thread thread = waiting;
    if (thread != null) {
      thread.interrupt();
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    draw("");
  }
}
