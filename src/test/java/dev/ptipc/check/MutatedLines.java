package dev.ptipc.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

/** Lines of real transports with bytes changed, dropped, doubled and put in. */
public final class MutatedLines {

  /** Bytes that mean something to the language, and some that never should be there. */
  private static final String SPICE =
      " =\",:\\[]-_.0123457789xnDARGS:\t\r\u000B\f\u0000\u001B\u007F\u0080\u00FF";

  private final List<byte[]> corpus;
  private final Random random;

  /** The same seed gives the same lines. */
  public MutatedLines(long seed) {
    random = new Random(seed);
    try {
      corpus = Corpus.lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another line, without its LF, though one may have got into it. */
  public byte[] next() {
    return mutated(corpus.get(random.nextInt(corpus.size())));
  }

  private byte[] mutated(byte[] line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int changes = 1 + random.nextInt(4);
    double rate = (double) changes / (line.length + 1);
    for (byte b : line) {
      if (random.nextDouble() >= rate) {
        out.write(b);
        continue;
      }
      switch (random.nextInt(5)) {
        case 0 -> {}
        case 1 -> out.write(spice());
        case 2 -> {
          out.write(spice());
          out.write(b);
        }
        case 3 -> {
          out.write(b);
          out.write(b);
        }
        default -> out.write(random.nextInt(256));
      }
    }
    if (random.nextDouble() < rate) {
      out.write(spice());
    }
    return out.toByteArray();
  }

  private int spice() {
    return SPICE.charAt(random.nextInt(SPICE.length()));
  }
}
