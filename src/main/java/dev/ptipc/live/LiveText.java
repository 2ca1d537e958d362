package dev.ptipc.live;

import dev.ptipc.ast.Message;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import org.jspecify.annotations.Nullable;

/** A line of a conversation as people want to read it. */
public final class LiveText {

  private LiveText() {}

  /**
   * A line of stdout. LOG and STATUS are shown by what they mean, others as they are.
   *
   * @param line the line
   * @return one line of text, with its LF
   */
  public static String stdout(CheckedLine line) {
    if (line.message() instanceof Message.Log log) {
      return "log    | " + meaning(log.severity()) + ": " + meaning(log.message()) + "\n";
    }
    if (line.message() instanceof Message.Status status) {
      StringBuilder text = new StringBuilder("status | ").append(meaning(status.transport()));
      for (Pair pair : status.pairs()) {
        text.append(' ').append(meaning(pair.key())).append('=').append(meaning(pair.value()));
      }
      return text.append('\n').toString();
    }
    return begun(line.line().bytes());
  }

  /**
   * A line of stdout as it is, so that it need not be whole.
   *
   * @param line any bytes
   * @return one line of text, with its LF
   */
  public static String begun(Bytes line) {
    return "stdout | " + Shown.all(line) + "\n";
  }

  /**
   * A line of stderr.
   *
   * @param line the line without its LF
   * @return one line of text, with its LF
   */
  public static String stderr(Bytes line) {
    return "stderr | " + Shown.all(line) + "\n";
  }

  private static String meaning(@Nullable Value value) {
    return value == null ? "?" : Shown.all(value.bytes());
  }
}
