package dev.ptipc.live;

import dev.ptipc.transcript.Directions;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** Writes stdout in the pieces, and with the waits, that a file tells. */
final class PacedOutput {

  /** Lets time pass. */
  interface Pause {
    void rest(Duration time);
  }

  private final OutputStream out;
  private final Directions directions;
  private final Pause pause;
  private long line;
  private int inPiece;

  PacedOutput(OutputStream out, Directions directions, Pause pause) {
    this.out = out;
    this.directions = directions;
    this.pause = pause;
  }

  void write(byte[] bytes, int length) throws IOException {
    if (line == 0) {
      rest(directions.waitBefore(++line));
    }
    int from = 0;
    for (int to = 1; to <= length; to++) {
      boolean full = ++inPiece == directions.pieceLength();
      Duration wait = full ? directions.pause() : Duration.ZERO;
      if (bytes[to - 1] == '\n') {
        wait = wait.plus(directions.waitBefore(++line));
      }
      if (full || !wait.isZero() || to == length) {
        out.write(bytes, from, to - from);
        out.flush();
        from = to;
      }
      if (full || !wait.isZero()) {
        inPiece = 0;
        rest(wait);
      }
    }
  }

  private void rest(Duration time) {
    if (!time.isZero()) {
      pause.rest(time);
    }
  }
}
