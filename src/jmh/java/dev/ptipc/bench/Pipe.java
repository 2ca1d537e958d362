package dev.ptipc.bench;

import dev.ptipc.peers.compare.Comparison;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a pipe costs: the time until the co-process answers a line, beside the time until {@code
 * cat} gives it back; and the lines in a second of a comparison, beside those of a pipe through
 * {@code cat}. Times are on the clock, so other programs on the machine show.
 */
public final class Pipe {

  private static final byte[] LINE =
      "CMETHOD obfs4 socks5 127.0.0.1:40923\n".getBytes(StandardCharsets.US_ASCII);
  private static final int WARM_UP = 20_000;
  private static final int MEASURED = 10_000;
  private static final int MANY = 500_000;

  /** Answers at once, and as little as can be. */
  private static final String ANSWERS = "sed -u 's/.*/{\"status\":\"ok\"}/'";

  private Pipe() {}

  /**
   * Measures and prints a table.
   *
   * @param args none
   * @throws IOException when a program does not start
   * @throws InterruptedException when this thread is interrupted
   */
  public static void main(String... args) throws IOException, InterruptedException {
    List<String> serve =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.ptipc.cli.Main",
            "serve");
    double cat = median(List.of("cat"));
    double answer = median(serve);
    double echo = echo();
    double fast = compare(ANSWERS);
    double full = compare("'" + String.join("' '", serve) + "'");
    System.out.println("| through a pipe | measured | required |");
    System.out.println("|---|---|---|");
    row("`cat` gives a line back", "%.1f µs (median)", cat, "");
    row("`serve` answers a line", "%.1f µs (median)", answer, "under 100 µs");
    row("`cat`, many lines", "%.0f lines/s", echo, "");
    row("`compare` with `sed` that answers ok", "%.0f lines/s", fast, "50,000 lines/s");
    row("`compare` with `serve`, all fields", "%.0f lines/s", full, "");
  }

  private static void row(String what, String format, double value, String required) {
    System.out.println(
        "| " + what + " | " + String.format(Locale.ROOT, format, value) + " | " + required + " |");
  }

  private static double median(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).start();
    try (OutputStream out = process.getOutputStream();
        InputStream in = new BufferedInputStream(process.getInputStream())) {
      double[] micros = new double[MEASURED];
      for (int i = -WARM_UP; i < MEASURED; i++) {
        long begun = System.nanoTime();
        out.write(LINE);
        out.flush();
        while (in.read() != '\n') {
          // The answer is longer than a byte.
        }
        if (i >= 0) {
          micros[i] = (System.nanoTime() - begun) / 1000.0;
        }
      }
      Arrays.sort(micros);
      return micros[MEASURED / 2];
    } finally {
      process.destroyForcibly();
    }
  }

  private static double echo() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("cat").start();
    long begun = System.nanoTime();
    Thread writer =
        new Thread(
            () -> {
              try (OutputStream out = new BufferedOutputStream(process.getOutputStream())) {
                for (int i = 0; i < MANY; i++) {
                  out.write(LINE);
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.start();
    try (InputStream in = process.getInputStream()) {
      byte[] piece = new byte[1 << 16];
      while (in.read(piece) >= 0) {
        // Only the time counts.
      }
    }
    writer.join();
    return MANY / ((System.nanoTime() - begun) / 1e9);
  }

  private static double compare(String target) throws IOException, InterruptedException {
    byte[] line = Arrays.copyOf(LINE, LINE.length - 1);
    try (Comparison comparison = new Comparison(List.of(target), Duration.ofSeconds(30))) {
      comparison.start();
      for (int i = 0; i < MANY / 5; i++) {
        comparison.take(line);
      }
      long begun = System.nanoTime();
      for (int i = 0; i < MANY; i++) {
        comparison.take(line);
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      if (!comparison.finish(left -> {}).causes().isEmpty()) {
        throw new IllegalStateException("the target departs: " + target);
      }
      return MANY / seconds;
    }
  }
}
