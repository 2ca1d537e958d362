package dev.ptipc.peers.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * What a target says of a line.
 *
 * @param verdict in a word
 * @param answer the whole answer; null where there is none that can be read
 * @param detail what else is known of a failure, printable; empty for an answer
 */
record Reply(Verdict verdict, @Nullable JsonNode answer, String detail) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  static Reply failure(Verdict verdict, String detail) {
    return new Reply(verdict, null, detail);
  }

  /** Reads an answer; one that is none becomes a failure. */
  static Reply read(Line line) {
    if (line.ending() == Line.Ending.TOO_LONG) {
      return failure(
          Verdict.FLOOD, "an answer of more than " + TargetProcess.MOST_ANSWER + " bytes");
    }
    Bytes bytes = line.bytes();
    if (bytes.isEmpty()) {
      return failure(Verdict.GARBAGE, "an empty line");
    }
    try {
      JsonNode answer = JSON.readTree(bytes.toArray());
      JsonNode status = answer.path("status");
      Verdict verdict = status.isTextual() ? Verdict.of(status.textValue()) : null;
      return verdict == null
          ? failure(Verdict.GARBAGE, "no known status in " + Shown.quoted(bytes))
          : new Reply(verdict, answer, "");
    } catch (JsonProcessingException e) {
      return failure(Verdict.GARBAGE, "no JSON: " + Shown.quoted(bytes));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
