package dev.ptipc.live;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A transport that runs, and what it writes, in the order in which it arrives. Little is held: when
 * nobody takes the pieces the transport has to wait.
 */
final class TransportProcess implements AutoCloseable {

  /** What can arrive. */
  enum Kind {
    /** A piece of stdout. */
    STDOUT,
    /** A piece of stderr. */
    STDERR,
    /** Stdout has been closed. */
    STDOUT_END,
    /** Stderr has been closed. */
    STDERR_END
  }

  /** Something that arrived. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Arrival(Kind kind, byte[] bytes) {}

  private static final int PIECE = 16 * 1024;
  private static final int PIECES = 64;

  private final OwnProcess own;
  private final Process process;
  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>(PIECES);

  /**
   * Starts a transport.
   *
   * @param directory where; null for where this program is
   * @throws IOException when it cannot be started
   */
  TransportProcess(List<String> command, Map<String, String> variables, @Nullable Path directory)
      throws IOException {
    StartCheck.pass(command.get(0), directory);
    own = new OwnProcess(command, variables, directory, streams -> {});
    process = own.process();
    pump(process.getInputStream(), Kind.STDOUT, Kind.STDOUT_END);
    pump(process.getErrorStream(), Kind.STDERR, Kind.STDERR_END);
  }

  private void pump(InputStream in, Kind piece, Kind end) {
    Thread pump =
        new Thread(
            () -> {
              try (in) {
                byte[] buffer = new byte[PIECE];
                for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                  arrivals.put(new Arrival(piece, Arrays.copyOf(buffer, got)));
                }
              } catch (IOException e) {
                // A stream that breaks has ended.
              } catch (InterruptedException e) {
                return;
              }
              ended(end);
            },
            "ptipc " + piece);
    pump.setDaemon(true);
    pump.start();
  }

  /** Waits for room as well: whoever reads would wait for an end that was lost. */
  private void ended(Kind end) {
    try {
      arrivals.put(new Arrival(end, new byte[0]));
    } catch (InterruptedException e) {
      // Nobody interrupts it.
    }
  }

  /** The next arrival, or null when none comes in time. */
  @Nullable Arrival next(Duration wait) throws InterruptedException {
    return arrivals.poll(Math.max(wait.toNanos(), 0), TimeUnit.NANOSECONDS);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  boolean exits(Duration wait) throws InterruptedException {
    return process.waitFor(Math.max(wait.toNanos(), 0), TimeUnit.NANOSECONDS);
  }

  /** The exit code as a shell counts it; null while it runs. */
  @Nullable Integer exitCode() {
    return process.isAlive() ? null : process.exitValue();
  }

  void closeStdin() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It has closed its end already.
    }
  }

  /** By its handle: the process itself would also close its streams, and its last words be lost. */
  void terminate() {
    process.toHandle().destroy();
  }

  void kill() {
    own.kill();
  }

  @Override
  public void close() {
    own.close();
    process.destroyForcibly();
  }
}
