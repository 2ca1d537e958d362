package dev.ptipc.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Moves bytes from one stream to another as soon as they come. When one of the two ends, so does
 * the other.
 */
final class Pump extends Thread {

  private static final int PIECE = 16 * 1024;

  private final InputStream in;
  private final OutputStream out;
  private final Consumer<byte[]> witness;

  /** Since when there has been nothing to read, by the clock of nanoTime; 0 while writing. */
  private volatile long idleSince;

  private volatile boolean ended;

  /** The witness gets a copy of each piece after it has been moved. */
  Pump(String name, InputStream in, OutputStream out, Consumer<byte[]> witness) {
    super("ptipc " + name);
    this.in = in;
    this.out = out;
    this.witness = witness;
    setDaemon(true);
  }

  @Override
  public void run() {
    byte[] buffer = new byte[PIECE];
    try (in;
        out) {
      for (int got = read(buffer); got >= 0; got = read(buffer)) {
        try {
          out.write(buffer, 0, got);
          out.flush();
        } finally {
          witness.accept(Arrays.copyOf(buffer, got));
        }
      }
    } catch (IOException e) {
      // One side is gone, and closing tells the other.
    }
  }

  private int read(byte[] buffer) throws IOException {
    idleSince = System.nanoTime() | 1;
    int got = in.read(buffer);
    idleSince = 0;
    ended = got < 0;
    return got;
  }

  /** Whether what it reads has ended. That is known before the other end can be told. */
  boolean hasEnded() {
    return ended;
  }

  /**
   * Waits until all has been moved, or nothing has come for a while. Who is slow to take what has
   * come is waited for.
   */
  void drain(Duration most) throws InterruptedException {
    long begun = System.nanoTime();
    while (isAlive()) {
      join(5);
      long idle = idleSince;
      long now = System.nanoTime();
      if (idle != 0 && now - idle > most.toNanos() && now - begun > most.toNanos()) {
        return;
      }
    }
  }
}
