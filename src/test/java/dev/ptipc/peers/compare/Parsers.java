package dev.ptipc.peers.compare;

import dev.ptipc.fuzz.line.GeneratedLines;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Targets for tests, and comparisons with them. */
public final class Parsers {

  static final byte[] VERSION = "VERSION 1".getBytes(StandardCharsets.US_ASCII);
  static final byte[] DONE = "PROXY DONE".getBytes(StandardCharsets.US_ASCII);

  private Parsers() {}

  /** A target that is a class of the tests. */
  public static String java(Class<?> main, String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return "'"
        + java
        + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '"
        + System.getProperty("java.class.path")
        + "' "
        + main.getName()
        + " "
        + String.join(" ", arguments);
  }

  static ComparisonResult compareOnSuite(String... targets) throws Exception {
    GeneratedLines generated = new GeneratedLines(0, 1);
    List<byte[]> lines = new ArrayList<>();
    for (long number = 0; number < generated.size(); number++) {
      lines.add(generated.line(number).orElseThrow());
    }
    return compare(lines, Duration.ofSeconds(20), targets);
  }

  static ComparisonResult compare(List<byte[]> lines, Duration patience, String... targets)
      throws Exception {
    try (Comparison comparison = new Comparison(List.of(targets), patience)) {
      comparison.start();
      for (byte[] line : lines) {
        comparison.take(line);
      }
      return comparison.finish(left -> {});
    }
  }

  static List<byte[]> lines(String... lines) {
    return Arrays.stream(lines).map(line -> line.getBytes(StandardCharsets.ISO_8859_1)).toList();
  }
}
