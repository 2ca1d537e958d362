package dev.ptipc.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The automaton with entries that fit into a byte, half as large as one of rows. An entry is a
 * state; past the states, a place in {@code told}; past those, the number of a rule.
 *
 * @param told the states whose first byte begins a token
 * @param rows by state the entries of its classes
 * @param refused the first entry that is a rule; the number of the rule is added to it
 */
record NumberedTable(List<Integer> told, List<List<Integer>> rows, int refused) {

  private static final int BYTES = 256;

  static NumberedTable of(ParserModel model) {
    TreeSet<Integer> begun = new TreeSet<>();
    model.next().forEach(row -> row.stream().filter(e -> tells(model, e)).forEach(begun::add));
    List<Integer> told = new ArrayList<>(begun);
    int refused = model.size() + told.size();
    List<List<Integer>> rows = new ArrayList<>();
    for (List<Integer> row : model.next()) {
      List<Integer> entries = new ArrayList<>();
      for (int entry : row) {
        entries.add(
            entry >= model.refused()
                ? refused + entry - model.refused()
                : tells(model, entry)
                    ? model.size() + told.indexOf(entry)
                    : entry / model.classes());
      }
      rows.add(entries);
    }
    told.replaceAll(entry -> (entry - model.tells()) / model.classes());
    return new NumberedTable(told, rows, refused);
  }

  /** Whether every entry fits into a byte, as it does with the grammar of today. */
  boolean narrow() {
    return rows.stream().flatMap(List::stream).allMatch(entry -> entry < BYTES);
  }

  private static boolean tells(ParserModel model, int entry) {
    return entry >= model.tells() && entry < model.refused();
  }
}
