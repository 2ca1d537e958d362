package dev.ptipc.bench;

import dev.ptipc.SessionReader;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.environment.Environment;
import dev.ptipc.report.Report;
import dev.ptipc.report.Reporter;
import dev.ptipc.report.Style;
import dev.ptipc.report.TextReport;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one of many costs, from a hundred of them to a million: a name, an address to listen on, a
 * pair of one line, a finding, a byte of one line. Processor time of the thread, in rounds in which
 * each count has its turn; the least of the rounds counts.
 */
public final class Growth {

  /** A million, or 10 MB of names, would be cut off at the usual limit. */
  private static final int LIMIT = 64 << 20;

  private static final int LEAST = 100;
  private static final int MOST = 1_000_000;

  /** A point is measured for at least so long in each round. */
  private static final long LEAST_NANOS = 50_000_000;

  private static final int LONG_LINE = 50 << 20;

  /** What there are many of. */
  enum Of {
    NAMES("names of a session", n -> session("CLIENT", "", "CMETHOD ", " socks5 127.0.0.1:1", n)),
    BINDINGS(
        "bind addresses of a session",
        n -> session("SERVER", "-127.0.0.1:1", "SMETHOD ", " 127.0.0.1:1", n)),
    PAIRS("pairs of a line", n -> line("STATUS TRANSPORT=a" + each(n, " k", "=1", ""))),
    FINDINGS("findings", n -> line(each(n, "FUTURE", " a", "\n"))),
    BYTES("bytes of a line", n -> line("LOG SEVERITY=notice MESSAGE=\"" + "a".repeat(n) + "\""));

    /** What the table calls them. */
    final String title;

    private final IntFunction<Input> input;

    Of(String title, IntFunction<Input> input) {
      this.title = title;
      this.input = input;
    }
  }

  /** What is read: the variables of a session, or lines that are each judged alone. */
  private record Input(Map<String, Bytes> variables, Bytes stdout) {}

  private Growth() {}

  /**
   * Measures, prints a table and writes a picture.
   *
   * @param args the number of rounds, and the file of the picture
   * @throws IOException when it cannot be written
   */
  public static void main(String... args) throws IOException {
    int rounds = Integer.parseInt(args[0]);
    int points = (int) Math.log10(MOST / LEAST) + 1;
    Map<Of, double[]> costs = new EnumMap<>(Of.class);
    for (Of of : Of.values()) {
      Input[] inputs = new Input[points];
      double[] least = new double[points];
      Arrays.fill(least, Double.MAX_VALUE);
      for (int i = 0, count = LEAST; i < points; i++, count *= 10) {
        inputs[i] = of.input.apply(count);
      }
      // The first round is for warm-up.
      for (int round = 0; round <= rounds; round++) {
        for (int i = 0, count = LEAST; i < points; i++, count *= 10) {
          double cost = cost(inputs[i]) / count;
          least[i] = round == 0 ? least[i] : Math.min(least[i], cost);
        }
      }
      costs.put(of, least);
    }
    table(costs);
    Files.writeString(Path.of(args[1]), GrowthPicture.svg(costs));
    System.out.printf(
        Locale.ROOT,
        "%nA line of 50 MB, read with its limit raised: %.1f bytes allocated a byte.%n",
        allocated() / LONG_LINE);
  }

  private static void table(Map<Of, double[]> costs) {
    System.out.println("\n| one of so many | 100 | 1,000 | 10,000 | 100,000 | 1,000,000 |");
    System.out.println("|---|---|---|---|---|---|");
    costs.forEach(
        (of, nanos) ->
            System.out.println(
                Arrays.stream(nanos)
                    .mapToObj(cost -> String.format(Locale.ROOT, "%.1f ns", cost))
                    .collect(Collectors.joining(" | ", "| " + of.title + " | ", " |"))));
  }

  private static double cost(Input input) {
    long begun = cpu();
    long runs = 0;
    long nanos;
    do {
      read(input);
      runs++;
      nanos = cpu() - begun;
    } while (nanos < LEAST_NANOS);
    return (double) nanos / runs;
  }

  private static void read(Input input) {
    Report report = new TextReport(OutputStream.nullOutputStream(), new Style(false));
    Reporter told = new Reporter(report);
    SessionReader reader =
        input.variables().isEmpty()
            ? SessionReader.ofLines(LIMIT, told)
            : new SessionReader(null, Environment.partly(input.variables()), LIMIT, told);
    byte[] stdout = input.stdout().toArray();
    reader.stdout(stdout, 0, stdout.length);
    reader.stdoutEnded();
    reader.finish(null);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What reading one long line leaves behind, as it comes in pieces. */
  private static double allocated() {
    byte[] line =
        ("LOG SEVERITY=notice MESSAGE=\"" + "a".repeat(LONG_LINE) + "\"\n")
            .getBytes(StandardCharsets.US_ASCII);
    SessionReader.Listener nothing =
        new SessionReader.Listener() {
          @Override
          public void line(CheckedLine checked) {}

          @Override
          public void finding(Finding finding) {
            throw new IllegalStateException(finding.toString());
          }
        };
    SessionReader reader = SessionReader.ofLines(LIMIT, nothing);
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    int piece = 1 << 16;
    for (int from = 0; from < line.length; from += piece) {
      reader.stdout(line, from, Math.min(line.length, from + piece));
    }
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  private static Input line(String line) {
    return new Input(Map.of(), Bytes.of(line + "\n"));
  }

  private static Input session(String role, String binding, String before, String after, int n) {
    Map<String, Bytes> variables =
        binding.isEmpty()
            ? Map.of("TOR_PT_" + role + "_TRANSPORTS", Bytes.of(each(n, "n", "", ",")))
            : Map.of(
                "TOR_PT_" + role + "_TRANSPORTS", Bytes.of(each(n, "n", "", ",")),
                "TOR_PT_" + role + "_BINDADDR", Bytes.of(each(n, "n", binding, ",")));
    String done = before.charAt(0) + "METHODS DONE\n";
    return new Input(
        variables, Bytes.of("VERSION 1\n" + each(n, before + "n", after, "\n") + "\n" + done));
  }

  /** Each with a number that has as many digits however many there are. */
  private static String each(int count, String before, String after, String between) {
    return IntStream.range(MOST, MOST + count)
        .mapToObj(number -> before + number + after)
        .collect(Collectors.joining(between));
  }
}
