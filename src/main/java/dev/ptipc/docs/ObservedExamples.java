package dev.ptipc.docs;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.peers.parent.RowCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rows of the matrix: each example of a rule about lines or sessions that a parent can be
 * shown.
 */
public final class ObservedExamples {

  private ObservedExamples() {}

  /**
   * All rows.
   *
   * @return in the order of the catalogue
   */
  public static List<RowCase> all() {
    List<RowCase> rows = new ArrayList<>();
    for (Rule rule : PlayedExamples.rules()) {
      for (Map.Entry<String, Example> entry : Examples.of(rule.id()).entrySet()) {
        Example example = entry.getValue();
        String row = rule.id() + "/" + entry.getKey();
        rows.add(RowCase.of(row, example.title(), rule.id(), example.session()));
      }
    }
    return rows.stream().filter(RowCase::isShown).toList();
  }
}
