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
 * @param exits groups of bytes by which a state is left, where all others change nothing; each of
 *     four, the last repeated
 * @param exitsOf by state the number of its group, from 1; 0 where more bytes lead away
 */
record NumberedTable(
    List<Integer> told,
    List<List<Integer>> rows,
    int refused,
    List<List<Integer>> exits,
    List<Integer> exitsOf) {

  private static final int BYTES = 256;
  private static final int MOST_EXITS = 4;

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
    List<List<Integer>> exits = new ArrayList<>();
    List<Integer> exitsOf = new ArrayList<>();
    for (int state = 0; state < rows.size(); state++) {
      List<Integer> group = exits(rows.get(state), state, model.classOf());
      if (!group.isEmpty() && !exits.contains(group)) {
        exits.add(group);
      }
      exitsOf.add(exits.indexOf(group) + 1);
    }
    return new NumberedTable(told, rows, refused, exits, exitsOf);
  }

  /** The bytes by which a state is left; none when they are too many to be worth a search. */
  private static List<Integer> exits(List<Integer> row, int state, List<Integer> classOf) {
    List<Integer> exits = new ArrayList<>();
    for (int b = 0; b < BYTES; b++) {
      if (row.get(classOf.get(b)) != state) {
        exits.add(b);
      }
    }
    if (exits.isEmpty() || exits.size() > MOST_EXITS) {
      return List.of();
    }
    while (exits.size() < MOST_EXITS) {
      exits.add(exits.get(exits.size() - 1));
    }
    return exits;
  }

  /** Whether every entry fits into a byte, as it does with the grammar of today. */
  boolean narrow() {
    return rows.stream().flatMap(List::stream).allMatch(entry -> entry < BYTES);
  }

  private static boolean tells(ParserModel model, int entry) {
    return entry >= model.tells() && entry < model.refused();
  }
}
