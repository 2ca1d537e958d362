package dev.ptipc.bench;

import dev.ptipc.SessionReader;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.environment.Environment;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Whether a line costs the same however many names a session has. One operation is one session: the
 * environment is taken apart and judged, and so is a line for each name.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NamesBenchmark {

  /** What the names are like. */
  public enum Kind {
    /** Few. */
    FEW("100 names", 100, false, false),
    /** Many. */
    MANY("100,000 names", 100_000, false, false),
    /** Many, whose hashes are one. */
    EQUAL("100,000 names of one hash", 100_000, true, false),
    /** Few, with addresses to listen on. */
    BOUND_FEW("100 names with bind addresses", 100, false, true),
    /** Many, with addresses to listen on. */
    BOUND_MANY("100,000 names with bind addresses", 100_000, false, true),
    /** Many, with addresses to listen on, whose hashes are one. */
    BOUND_EQUAL("100,000 names of one hash with bind addresses", 100_000, true, true);

    /** Enough for as many names, each as long. */
    private static final int BITS = 17;

    /** What the table calls them. */
    final String title;

    final int count;
    private final boolean equal;
    private final boolean server;

    Kind(String title, int count, boolean equal, boolean server) {
      this.title = title;
      this.count = count;
      this.equal = equal;
      this.server = server;
    }

    private String name(int number) {
      StringBuilder name = new StringBuilder();
      for (int bit = BITS - 1; bit >= 0; bit--) {
        boolean set = (number >> bit & 1) == 1;
        name.append(equal ? set ? "BB" : "Aa" : set ? "Bb" : "Aa");
      }
      return name.toString();
    }

    private String each(String before, String after, String between) {
      return IntStream.range(0, count)
          .mapToObj(number -> before + name(number) + after)
          .collect(Collectors.joining(between));
    }

    Environment environment() {
      Bytes names = Bytes.of(each("", "", ","));
      return Environment.partly(
          server
              ? Map.of(
                  "TOR_PT_SERVER_TRANSPORTS",
                  names,
                  "TOR_PT_SERVER_BINDADDR",
                  Bytes.of(each("", "-127.0.0.1:1", ",")))
              : Map.of("TOR_PT_CLIENT_TRANSPORTS", names));
    }

    byte[] stdout() {
      String lines =
          server
              ? each("SMETHOD ", " 127.0.0.1:1\n", "")
              : each("CMETHOD ", " socks5 127.0.0.1:1\n", "");
      String done = server ? "SMETHODS DONE\n" : "CMETHODS DONE\n";
      return ("VERSION 1\n" + lines + done).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** What the names are like. */
  @Param Kind names;

  private Environment environment;
  private byte[] stdout;

  /** Makes the session. */
  @Setup
  public void setUp() {
    environment = names.environment();
    stdout = names.stdout();
  }

  /** Counts what is told. */
  private static final class Count implements SessionReader.Listener {
    private int lines;
    private int findings;

    @Override
    public void line(CheckedLine line) {
      lines++;
    }

    @Override
    public void finding(Finding finding) {
      findings++;
    }
  }

  /**
   * One session.
   *
   * @return how many lines it had
   */
  @Benchmark
  public int session() {
    Count count = new Count();
    SessionReader reader = new SessionReader(null, environment, Framer.DEFAULT_LIMIT, count);
    reader.stdout(stdout, 0, stdout.length);
    reader.stdoutEnded();
    reader.finish(null);
    if (count.lines != names.count + 2) {
      throw new IllegalStateException(count.lines + " lines, " + count.findings + " findings");
    }
    return count.lines;
  }
}
