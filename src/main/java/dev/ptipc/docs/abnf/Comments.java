package dev.ptipc.docs.abnf;

import dev.ptipc.docs.grammar.GrammarRule;
import java.util.ArrayList;
import java.util.List;

/** What stands above a rule: what it is, and the clauses that it stands for. */
final class Comments {

  private static final int WIDTH = 72;

  private Comments() {}

  static List<String> of(GrammarRule rule) {
    String clauses = String.join(", ", rule.clauses());
    return lines(rule.text() + (clauses.isEmpty() ? "" : " (" + clauses + ")"));
  }

  /** Text in lines of a fitting width. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
