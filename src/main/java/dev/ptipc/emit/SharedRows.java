package dev.ptipc.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of the automaton, each once. Where a word goes on by one class, a reader does not look
 * into the row for it, so that anything may stand there: most states on the way through a word
 * share the row of a word that is not known.
 *
 * @param rows by class the entries
 * @param of by state the number of its row
 * @param goesOn by state the class by which a word goes on to the next state; for other states the
 *     number of classes, which is that of none
 */
record SharedRows(List<List<Integer>> rows, List<Integer> of, List<Integer> goesOn) {

  static SharedRows of(List<List<Integer>> full, List<Integer> goesOn) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int state = 0; state < full.size(); state++) {
      if (goesOn.get(state) == full.get(state).size() && !rows.contains(full.get(state))) {
        rows.add(full.get(state));
      }
    }
    List<Integer> of = new ArrayList<>();
    for (int state = 0; state < full.size(); state++) {
      int shared = find(rows, full.get(state), goesOn.get(state));
      if (shared == rows.size()) {
        rows.add(full.get(state));
      }
      of.add(shared);
    }
    return new SharedRows(rows, of, goesOn);
  }

  private static int find(List<List<Integer>> rows, List<Integer> row, int free) {
    int number = 0;
    while (number < rows.size() && !isSame(rows.get(number), row, free)) {
      number++;
    }
    return number;
  }

  private static boolean isSame(List<Integer> one, List<Integer> other, int free) {
    for (int symbol = 0; symbol < one.size(); symbol++) {
      if (symbol != free && !one.get(symbol).equals(other.get(symbol))) {
        return false;
      }
    }
    return true;
  }
}
