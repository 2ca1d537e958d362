package dev.ptipc.report.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The faults of an earlier report, by rule and clause: those are known and do not count. */
public final class Baseline {

  /**
   * A fault of the earlier report.
   *
   * @param severity in a word
   * @param rule the id of its rule
   * @param row the id of the clause, or of the rule where there is none
   * @param scenarios those that showed it
   */
  public record Known(String severity, String rule, String row, List<String> scenarios) {

    /** Keeps the list from changing. */
    public Known {
      scenarios = List.copyOf(scenarios);
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Known> known = new LinkedHashMap<>();

  private Baseline() {}

  /**
   * Reads a report.
   *
   * @param report as {@link JsonTable} writes it
   * @return its faults
   * @throws IOException when it is something else; the message is a sentence about the file
   */
  public static Baseline read(byte[] report) throws IOException {
    JsonNode json;
    try {
      json = JSON.readTree(report);
    } catch (JsonProcessingException e) {
      throw new IOException("not JSON", e);
    }
    if (json.path("schemaVersion").asInt() != JsonTable.SCHEMA_VERSION
        || !json.path("clauses").isArray()
        || !json.path("scenarios").isArray()) {
      throw new IOException("not a report that `ptipc conform --format json` has written");
    }
    Baseline baseline = new Baseline();
    for (JsonNode row : json.path("clauses")) {
      for (JsonNode fault : row.path("faults")) {
        baseline.add(row.path("clause").asText(), fault);
      }
    }
    return baseline;
  }

  private void add(String row, JsonNode fault) {
    JsonNode diagnostic = fault.path("diagnostic");
    String rule = diagnostic.path("rule").asText();
    List<String> scenarios = new ArrayList<>();
    fault.path("scenarios").forEach(scenario -> scenarios.add(scenario.asText()));
    known.put(
        key(rule, row), new Known(diagnostic.path("severity").asText(), rule, row, scenarios));
  }

  private static String key(String rule, String row) {
    return rule + " " + row;
  }

  private static String key(Fault fault) {
    return key(fault.finding().diagnostic().rule().id(), fault.row());
  }

  /**
   * Whether a fault stands in the report.
   *
   * @param fault one that was seen now
   * @return true when it does, in whatever scenarios
   */
  public boolean has(Fault fault) {
    return known.containsKey(key(fault));
  }

  /**
   * What stands in the report and was not seen now.
   *
   * @param table what was seen now
   * @return without what was seen only in scenarios that were not played now
   */
  public List<Known> gone(ConformanceTable table) {
    List<String> seen = table.faults().stream().map(Baseline::key).toList();
    Set<String> played =
        Set.copyOf(
            table.scenarios().stream()
                .filter(scenario -> scenario.skipped() == null)
                .map(ConformanceTable.Played::name)
                .toList());
    return known.entrySet().stream()
        .filter(each -> !seen.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .filter(each -> played.containsAll(each.scenarios()))
        .toList();
  }
}
