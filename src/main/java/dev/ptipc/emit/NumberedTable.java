package dev.ptipc.emit;

import dev.ptipc.automaton.LineMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The automaton with entries that fit into a byte, half as large as one of rows. An entry is a
 * state; past the states, a place in {@code told}; past those, the number of a rule.
 *
 * @param told the states whose first byte begins a token
 * @param rows by state the entries of its classes
 * @param refused the first entry that is a rule; the number of the rule is added to it
 * @param exits the bytes, all of ASCII, by which those states are left in which most bytes change
 *     nothing
 * @param runs by state 1 where only {@code exits} lead away, else 0
 * @param shared the rows again, each once
 */
record NumberedTable(
    List<Integer> told,
    List<List<Integer>> rows,
    int refused,
    List<Integer> exits,
    List<Integer> runs,
    SharedRows shared) {

  private static final int BYTES = 256;
  private static final int ASCII = 128;
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
    TreeSet<Integer> exits = new TreeSet<>();
    List<Integer> runs = new ArrayList<>();
    for (int state = 0; state < rows.size(); state++) {
      List<Integer> left = exits(rows.get(state), state, model.classOf());
      boolean isRun = left.size() <= MOST_EXITS && left.stream().allMatch(b -> b < ASCII);
      runs.add(isRun ? 1 : 0);
      exits.addAll(isRun ? left : List.of());
    }
    List<Integer> goesOn = new ArrayList<>();
    for (int state = 0; state < rows.size(); state++) {
      int symbol = LineMachine.goesOn(state);
      goesOn.add(symbol == LineMachine.DEAD ? model.classes() : symbol);
    }
    return new NumberedTable(
        told, rows, refused, List.copyOf(exits), runs, SharedRows.of(rows, goesOn));
  }

  /** The bytes by which a state is left. */
  private static List<Integer> exits(List<Integer> row, int state, List<Integer> classOf) {
    return IntStream.range(0, BYTES).filter(b -> row.get(classOf.get(b)) != state).boxed().toList();
  }

  /** Whether every entry fits into a byte, as it does with the grammar of today. */
  boolean narrow() {
    return rows.stream().flatMap(List::stream).allMatch(entry -> entry < BYTES);
  }

  private static boolean tells(ParserModel model, int entry) {
    return entry >= model.tells() && entry < model.refused();
  }
}
