package dev.ptipc.docs.page;

import dev.ptipc.observation.Cell;
import dev.ptipc.observation.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Each parent in a line: how much of what is right it reads, and where it differs most. */
final class MatrixSummary {

  private static final int MOST_GROUPS = 3;

  private MatrixSummary() {}

  static Block.Table table(Matrix matrix) {
    List<List<Text>> rows = new ArrayList<>();
    for (Matrix.Column parent : matrix.parents()) {
      int right = 0;
      int read = 0;
      Map<String, Integer> groups = new TreeMap<>();
      for (Matrix.Construct one : matrix.constructs()) {
        Matrix.Seen seen = one.seen().get(parent.name());
        if (seen == null) {
          continue;
        }
        right += one.isRight() ? 1 : 0;
        read += one.isRight() && seen.cell() == Cell.READS ? 1 : 0;
        if (seen.difference() != null) {
          String about = one.keyword().isEmpty() ? "sessions" : one.keyword();
          groups.merge(seen.difference().words() + ": " + about, 1, Integer::sum);
        }
      }
      rows.add(
          List.of(
              Text.of(parent.title()), Text.of(read + " of " + right), Text.of(largest(groups))));
    }
    return new Block.Table(
        List.of("Parent", "Of what is right, it reads", "Differs most in (examples)"), rows);
  }

  private static String largest(Map<String, Integer> groups) {
    return groups.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_GROUPS)
        .map(group -> group.getKey() + " (" + group.getValue() + ")")
        .collect(Collectors.joining("; "));
  }
}
