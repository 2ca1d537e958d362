package dev.ptipc.fuzz.line;

import dev.ptipc.grammar.PtLexer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.AtomTransition;
import org.antlr.v4.runtime.atn.NotSetTransition;
import org.antlr.v4.runtime.atn.SetTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/**
 * The words that the grammar spells out, and the bytes that none of its words may hold, as a
 * dictionary of libFuzzer and AFL++. A fuzzer that changes bytes at random would take for ever to
 * find {@code CMETHOD-ERROR}.
 */
public final class Dictionary {

  private Dictionary() {}

  /**
   * The dictionary of the grammar as it is compiled.
   *
   * @return a line a word: the rule in which it stands first, with a number where there are more,
   *     and the word in quotes
   */
  public static String write() {
    StringBuilder out = new StringBuilder();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> all = new TreeMap<>(separators(new PtLexer(null)));
    all.putAll(words(new PtLexer(null)));
    all.forEach(
        (word, rule) -> {
          int count = counts.merge(rule, 1, Integer::sum);
          out.append(rule).append(count == 1 ? "" : "_" + count);
          out.append("=\"").append(escaped(word)).append("\"\n");
        });
    return out.toString();
  }

  /** The bytes that a rule leaves out one by one, and that no rule takes so; with that rule. */
  static Map<String, String> separators(Lexer lexer) {
    Map<String, String> separators = new TreeMap<>();
    IntervalSet inWords = IntervalSet.of('\n');
    for (ATNState state : lexer.getATN().states) {
      for (Transition transition : state.getTransitions()) {
        if (transition instanceof NotSetTransition set) {
          String rule = "NOT_" + lexer.getRuleNames()[state.ruleIndex];
          for (int b : set.set.toArray()) {
            separators.putIfAbsent(String.valueOf((char) b), rule);
          }
        } else if (transition instanceof SetTransition set) {
          inWords.addAll(set.set);
        }
      }
    }
    separators.keySet().removeIf(b -> inWords.contains(b.charAt(0)));
    return separators;
  }

  /** By word the name of its rule. */
  static Map<String, String> words(Lexer lexer) {
    ATN atn = lexer.getATN();
    Set<ATNState> inside = new HashSet<>();
    for (ATNState state : atn.states) {
      AtomTransition atom = atom(state);
      if (atom != null) {
        inside.add(atom.target);
      }
    }
    Map<String, String> words = new TreeMap<>();
    for (ATNState state : atn.states) {
      if (atom(state) != null && !inside.contains(state)) {
        words.putIfAbsent(word(state), lexer.getRuleNames()[state.ruleIndex]);
      }
    }
    return words;
  }

  /** A word is a chain of states, each of which reads one byte and no other. */
  private static String word(ATNState first) {
    StringBuilder word = new StringBuilder();
    AtomTransition atom = atom(first);
    while (atom != null) {
      word.append((char) atom.label);
      atom = atom(atom.target);
    }
    return word.toString();
  }

  /** LF never stands in a line. */
  private static @Nullable AtomTransition atom(@Nullable ATNState state) {
    return state != null
            && state.getNumberOfTransitions() == 1
            && state.transition(0) instanceof AtomTransition atom
            && atom.label != '\n'
        ? atom
        : null;
  }

  /** Both fuzzers know {@code \\}, {@code \"} and {@code \xNN}. */
  private static String escaped(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c > ' ' && c < 0x7F) {
        out.append(c);
      } else {
        out.append("\\x")
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
    return out.toString();
  }
}
