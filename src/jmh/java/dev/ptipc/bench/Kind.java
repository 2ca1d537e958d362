package dev.ptipc.bench;

/** What the lines are like. */
public enum Kind {
  /** About 100 bytes, as real transports write them. */
  MIXED("about 100 bytes, as transports write them", 100_000),
  /** The same, three in ten of them damaged so that they are malformed. */
  DAMAGED("the same, 30 % malformed", 100_000),
  /** About 15 bytes. */
  SHORT("about 15 bytes", 100_000),
  /** About 1,000 bytes. */
  LONG("about 1,000 bytes", 10_000),
  /** LOG, STATUS and errors with a text. */
  ASCII("about 100 bytes, a text in ASCII", 100_000),
  /** The same lengths, each text in Cyrillic letters. */
  CYRILLIC("the same lengths, the text in Cyrillic", 100_000);

  /** What the table calls them. */
  final String title;

  /** How many there are of them, a multiple of {@link LineBenchmark#BATCH}. */
  final int count;

  Kind(String title, int count) {
    this.title = title;
    this.count = count;
  }
}
