package dev.ptipc.bench;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.source.Bytes;
import java.util.Arrays;
import java.util.Random;

/** Makes three lines in ten malformed, in the ways in which lines go wrong. */
final class Damage {

  private final Random random = new Random(20_261_123);
  private final LineAutomaton automaton = new LineAutomaton();

  byte[] sometimes(byte[] line) {
    if (random.nextInt(10) >= 3) {
      return line;
    }
    byte[] damaged = line;
    while (automaton.accepts(Bytes.of(damaged))) {
      damaged = once(line);
    }
    return damaged;
  }

  private byte[] once(byte[] line) {
    int at = random.nextInt(line.length);
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(line, at);
      case 1 -> replaced(line, at, (byte) 0);
      case 2 -> replaced(line, at, (byte) ' ');
      default -> replaced(line, at, (byte) '"');
    };
  }

  private static byte[] replaced(byte[] line, int at, byte by) {
    byte[] copy = line.clone();
    copy[at] = by;
    return copy;
  }
}
