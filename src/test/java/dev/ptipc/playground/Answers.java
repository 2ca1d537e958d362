package dev.ptipc.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of an answer put together in one order, to be compared with what commands print. */
final class Answers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int ALL = 100_000;

  private Answers() {}

  /** What the page can get on this JVM. */
  static String all(String input, @Nullable String role, String[] environment) {
    return all(input, role, environment, false);
  }

  /** The same when each line may be judged alone. */
  static String all(String input, @Nullable String role, String[] environment, boolean linesOnly) {
    String whole = Playground.ptipcCheck(input, role, environment, linesOnly);
    return joined(whole, Playground.ptipcLines(0, ALL), Playground.ptipcElsewhere(0, ALL));
  }

  /** Lines as {@code parse} prints them, the findings in the order of their text, and the whole. */
  static String joined(String whole, String lines, String elsewhere) {
    int end = lines.lastIndexOf('\n', lines.length() - 2) + 1;
    List<JsonNode> found = new ArrayList<>();
    read(lines.substring(end)).get("diagnostics").forEach(found::add);
    read(elsewhere).get("diagnostics").forEach(found::add);
    String report = whole.substring(whole.indexOf('\n') + 1);
    return lines.substring(0, end) + sorted(found) + read(report);
  }

  /** The same of what the commands print. */
  static String ofCommands(String printed) {
    int end = printed.lastIndexOf('\n', printed.length() - 2) + 1;
    JsonNode report = read(printed.substring(end));
    ObjectNode file = (ObjectNode) report.get("files").get(0);
    List<JsonNode> found = new ArrayList<>();
    file.get("diagnostics").forEach(found::add);
    ((ArrayNode) file.get("diagnostics")).removeAll();
    return printed.substring(0, end) + sorted(found) + report;
  }

  private static String sorted(List<JsonNode> found) {
    return String.join("\n", found.stream().map(JsonNode::toString).sorted().toList());
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
