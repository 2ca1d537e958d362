package dev.ptipc.live.conform;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.live.LiveRun;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.TranscriptWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A transcript of one scenario, to be shown to people: escaped, and cut where it is too long. */
final class Recording {

  private static final int MOST_BYTES = 64 * 1024;
  private static final int MOST_LINES = 40;
  private static final int MOST_WIDTH = 400;

  private final TranscriptWriter transcript =
      new TranscriptWriter(Framer.DEFAULT_LIMIT, MOST_BYTES);
  private long length;

  Recording(List<String> command, Map<String, String> variables) {
    transcript.run(command, variables);
  }

  /** How much was written, in bytes. */
  long length() {
    return length;
  }

  void stdout(byte[] piece) {
    length += piece.length;
    transcript.stdout(piece);
  }

  void stderr(byte[] piece) {
    length += piece.length;
    transcript.stderr(piece);
  }

  void end(LiveRun.Outcome outcome) {
    transcript.exit(outcome.exitCode(), outcome.endedBy());
  }

  List<String> lines() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      transcript.write(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Bytes text = Bytes.of(written.toByteArray());
    List<String> lines = new ArrayList<>();
    int more = 0;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (lines.size() < MOST_LINES) {
        lines.add(shown(text.part(start, end)));
      } else {
        more++;
      }
      start = end + 1;
    }
    if (more > 0) {
      lines.add("... and " + more + " more lines");
    }
    return lines;
  }

  private static String shown(Bytes line) {
    return line.length() > MOST_WIDTH
        ? Shown.all(line.part(0, MOST_WIDTH)) + "..."
        : Shown.all(line);
  }
}
