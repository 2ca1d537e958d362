package dev.ptipc.automaton.compile;

import dev.ptipc.grammar.PtLexer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.Vocabulary;

/** Writes the shipped automaton as Java source: a line of text a state, so that changes show. */
public final class TableSource {

  private final StringBuilder out = new StringBuilder();

  private TableSource() {}

  /**
   * The source of {@code dev.ptipc.automaton.LineTable}, from the grammar as it is compiled.
   *
   * @return a Java file
   */
  public static String write() {
    TableSource source = new TableSource();
    source.write(Construction.shipped());
    return source.out.toString();
  }

  private void write(ByteClasses automaton) {
    line("package dev.ptipc.automaton;");
    line("");
    line("/** The automaton of lines, made from the grammar by {@code ptipc docs --write}. */");
    line("final class LineTable {");
    tokens(PtLexer.VOCABULARY);
    line("");
    line("  // By mode of the lexer: its name.");
    strings("MODES", Arrays.asList(PtLexer.modeNames));
    line("");
    line("  // By byte, in runs: its class.");
    strings("CLASSES", List.of(runs(automaton.classOf())));
    line("");
    line(
        "  // By state: the token that may end there, the mode that is read, 1 if a line may end.");
    line("  // Then by class, in runs, the next state, with ! when the token is told.");
    strings("STATES", states(WordOrder.of(automaton.folded())));
    line("");
    line("  private LineTable() {}");
    line("}");
  }

  private void tokens(Vocabulary vocabulary) {
    for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
      line("  static final int " + vocabulary.getSymbolicName(type) + " = " + type + ";");
    }
  }

  private void strings(String name, List<String> values) {
    line("  static final String[] " + name + " = {");
    for (int i = 0; i < values.size(); i++) {
      line("    \"" + values.get(i) + "\"" + (i + 1 < values.size() ? "," : ""));
    }
    line("  };");
  }

  private static List<String> states(Transducer automaton) {
    List<String> states = new ArrayList<>();
    for (int state = 0; state < automaton.size(); state++) {
      String[] next = new String[automaton.symbols()];
      for (int symbol = 0; symbol < next.length; symbol++) {
        int target = automaton.next()[state][symbol];
        String emitted = automaton.emits()[state][symbol] ? "!" : "";
        next[symbol] = target == Dfa.DEAD ? "-" : emitted + target;
      }
      states.add(
          String.join(
              " ",
              Integer.toString(automaton.token()[state]),
              Integer.toString(automaton.field()[state]),
              automaton.verdict()[state] == Dfa.DEAD ? "0" : "1",
              runs(next)));
    }
    return states;
  }

  private static String runs(int[] values) {
    return runs(Arrays.stream(values).mapToObj(Integer::toString).toArray(String[]::new));
  }

  /** Equal neighbours once, with their number behind a star. */
  private static String runs(String[] values) {
    List<String> runs = new ArrayList<>();
    for (int start = 0; start < values.length; ) {
      int end = start + 1;
      while (end < values.length && values[end].equals(values[start])) {
        end++;
      }
      runs.add(end - start == 1 ? values[start] : values[start] + "*" + (end - start));
      start = end;
    }
    return String.join(" ", runs);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
