package dev.ptipc.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ObjLongConsumer;

/** Makes cases until there are enough or somebody interrupts. */
final class CaseMaking {

  /** Where cases go. */
  interface Place<W extends Closeable> {
    /** Opens it. */
    W open() throws IOException;
  }

  private CaseMaking() {}

  /** Makes the case of each number. */
  @SuppressWarnings("try") // only what it does to the signals matters
  static <W extends Closeable> void run(
      NumberOptions numbers, PrintWriter err, Place<W> place, ObjLongConsumer<W> maker)
      throws IOException {
    AtomicBoolean stopped = new AtomicBoolean();
    AtomicLong made = new AtomicLong();
    try (OnInterrupt ignored = new OnInterrupt(() -> stopped.set(true));
        Progress progress = new Progress(err);
        W out = place.open()) {
      numbers.each(
          number -> {
            maker.accept(out, number);
            progress.made(made.incrementAndGet(), numbers.size());
            return !stopped.get();
          });
    }
  }
}
