package dev.ptipc.peers.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import java.util.Map;
import java.util.TreeMap;

/** Reads the answers of a target, most of which have come before, and counts them. */
final class AnswerReader {

  private static final int MOST_KNOWN = 4096;
  private static final int SHORT = 64;

  private final Map<Bytes, Reply> known = new TreeMap<>();
  private long number;

  /** The next answer is to the first line. */
  void begin() {
    number = 0;
  }

  Reply read(Line answer) {
    return inStep(reply(answer));
  }

  private Reply reply(Line answer) {
    Bytes bytes = answer.bytes();
    if (answer.ending() == Line.Ending.TOO_LONG || bytes.length() > SHORT) {
      return Reply.read(answer);
    }
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(bytes, unused -> Reply.read(answer));
  }

  /** A target that counts lines shows when its answer is to another one. */
  private Reply inStep(Reply reply) {
    number++;
    JsonNode line = reply.answer() == null ? null : reply.answer().get("line");
    return line == null || line.isNull() || (line.isNumber() && line.doubleValue() == number)
        ? reply
        : Reply.failure(
            Verdict.OUT_OF_STEP,
            "the answer to line " + Agreement.shown(line) + " where " + number + " is expected");
  }
}
