package dev.ptipc.peers.parent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.report.Json;
import dev.ptipc.report.LineJson;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pairs that a parser found in a line, beside those that the line has. */
final class Values {

  /** Where a message keeps its pairs. */
  private static final List<String> FIELDS = List.of("args", "pairs");

  private final @Nullable CheckedLine line;
  private final @Nullable JsonNode answer;

  /**
   * Of one line.
   *
   * @param answer what the parser said of it; null when it cannot be asked
   */
  Values(@Nullable CheckedLine line, @Nullable JsonNode answer) {
    this.line = line;
    this.answer = answer;
  }

  /** Whether it is known what it found. */
  boolean areKnown() {
    return answer != null && answer.path("message").isObject();
  }

  /** What it found instead; empty when the same, or when that is not known. */
  String difference() {
    JsonNode read = answer == null ? null : answer.path("message");
    if (line == null || line.message() == null || read == null) {
      return "";
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineJson json = new LineJson(out);
    json.write("-", line, 0);
    json.finish();
    JsonNode due = Json.tree(out.toByteArray()).path("message");
    for (String field : FIELDS) {
      JsonNode found = read.path(field);
      if (!found.isMissingNode() && !found.equals(due.path(field))) {
        return found.isTextual()
            ? "the address, but not the pairs: " + found.asText()
            : "finds " + shown(found);
      }
    }
    return "";
  }

  private static String shown(JsonNode pairs) {
    StringBuilder shown = new StringBuilder();
    for (JsonNode pair : pairs) {
      shown.append(shown.length() == 0 ? "" : ", ");
      shown.append('`').append(pair.path("key").asText());
      shown.append('=').append(pair.path("value").asText()).append('`');
    }
    return shown.length() == 0 ? "no pair" : shown.toString();
  }
}
