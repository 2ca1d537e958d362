package dev.ptipc.bench;

import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Lines for one benchmark: in one array as they would lie in a file, and cut already. */
final class Corpus {

  /** Every line with its LF. */
  final byte[] bytes;

  /** By line its bytes, parts of the one array. */
  final Bytes[] slices;

  /** By line what {@code PtIpc} takes. */
  final Line[] lines;

  /**
   * Writes the mixed lines to standard output, so many times.
   *
   * @param args how often; 33 times are 307 MB
   */
  public static void main(String... args) {
    byte[] lines = new Corpus(Kind.MIXED).bytes;
    for (int i = Integer.parseInt(args[0]); i > 0; i--) {
      System.out.write(lines, 0, lines.length);
    }
    System.out.flush();
  }

  Corpus(Kind kind) {
    List<byte[]> made = new ArrayList<>();
    Generator generator = new Generator();
    Damage damage = new Damage();
    for (int i = 0; i < kind.count; i++) {
      made.add(
          switch (kind) {
            case MIXED -> generator.mixed();
            case DAMAGED -> damage.sometimes(generator.mixed());
            case SHORT -> generator.brief();
            case LONG -> generator.sized(1000);
            case ASCII -> generator.sized(100);
            case CYRILLIC -> Generator.cyrillic(generator.sized(100));
          });
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] line : made) {
      all.writeBytes(line);
      all.write('\n');
    }
    bytes = all.toByteArray();
    slices = new Bytes[made.size()];
    lines = new Line[made.size()];
    int from = 0;
    for (int i = 0; i < slices.length; i++) {
      int to = from + made.get(i).length;
      slices[i] = Bytes.wrap(bytes, from, to);
      lines[i] = new Line(i + 1, from, slices[i], Line.Ending.LF);
      from = to + 1;
    }
  }
}
