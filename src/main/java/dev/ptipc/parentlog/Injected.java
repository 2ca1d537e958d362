package dev.ptipc.parentlog;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Message;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that a transport wrote into its parent's log: tor writes the message of a LOG line as it
 * is, LFs included. At level info the LOG line itself stands before it, so they can be told from
 * tor's own.
 */
final class Injected {

  private static final int MOST = 1000;

  /** How often each is still to come. */
  private final Map<String, Integer> expected = new HashMap<>();

  /** A line of a transport, which its parent has just read. */
  void heard(String line) {
    if (!line.startsWith("LOG ") || line.indexOf('\\') < 0) {
      return;
    }
    expected.clear();
    Message message = PtIpc.parse(line.getBytes(StandardCharsets.ISO_8859_1)).message();
    if (message instanceof Message.Log log && log.message() != null) {
      List<String> lines = List.of(log.message().bytes().latin1().split("\n", -1));
      lines.stream().skip(1).limit(MOST).forEach(each -> expected.merge(each, 1, Integer::sum));
    }
  }

  /** Whether a line of the log is one of those. */
  boolean takes(String line) {
    boolean takes = expected.containsKey(line);
    expected.computeIfPresent(line, (text, times) -> times == 1 ? null : times - 1);
    return takes;
  }
}
