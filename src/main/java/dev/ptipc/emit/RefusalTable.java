package dev.ptipc.emit;

import dev.ptipc.automaton.LineMachine;
import dev.ptipc.codec.Field;
import dev.ptipc.codec.Refusal;
import dev.ptipc.codec.RefusalRules;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.source.Bytes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Why the automaton refuses a line, by the state and the class of the byte it cannot take: found by
 * asking {@link Refusal} about a shortest line for each. Two things are not in the table, since a
 * state does not tell them: a line that ends behind its keyword and a SP, and a SP that is followed
 * by white space or by nothing.
 */
final class RefusalTable {

  private static final String NOTHING_AFTER_SPACE = "line/nothing-after-space";

  private static final int MANY = 2;

  /**
   * How a state is reached.
   *
   * @param line a shortest line
   * @param begun where its last token begins
   * @param told how many tokens have ended
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Way(byte[] line, int begun, int told) {}

  private final byte[] bytes;

  /** By state and class, the last for the end: the number of the rule, from 1; 0 for none. */
  private final int[][] rules;

  RefusalTable() {
    bytes = new byte[LineMachine.classes()];
    for (int b = 255; b >= 0; b--) {
      int c = LineMachine.classOf(b);
      boolean plain = b > ' ' && b < 0x7F;
      bytes[c] = plain || bytes[c] <= ' ' ? (byte) b : bytes[c];
    }
    rules = new int[LineMachine.states()][LineMachine.classes() + 1];
    walk();
  }

  /** The number of a rule among those that refuse, from 1. */
  static int number(String id) {
    List<Rule> all = RefusalRules.all();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    throw new IllegalStateException("there is no rule " + id);
  }

  int of(int state, int symbol) {
    return rules[state][symbol];
  }

  int atEnd(int state) {
    int rule = rules[state][LineMachine.classes()];
    // Reached by no other way than that of a keyword and a SP.
    return rule == 0 ? number(NOTHING_AFTER_SPACE) : rule;
  }

  private void walk() {
    Map<List<Integer>, Way> seen = new HashMap<>();
    Deque<Integer> states = new ArrayDeque<>();
    Deque<Way> ways = new ArrayDeque<>();
    states.add(0);
    ways.add(new Way(new byte[0], 0, 0));
    seen.put(List.of(0, 0), ways.peek());
    while (!states.isEmpty()) {
      int state = states.remove();
      Way way = ways.remove();
      if (!LineMachine.isFinal(state) && !isAfterSpace(way)) {
        refuse(state, LineMachine.classes(), way, way.line());
      }
      for (int c = 0; c < LineMachine.classes(); c++) {
        int length = way.line().length;
        byte[] line = Arrays.copyOf(way.line(), length + 1);
        line[length] = bytes[c];
        int next = LineMachine.next(state, c);
        if (next == LineMachine.DEAD) {
          byte[] on = Arrays.copyOf(line, length + 2);
          on[length + 1] = 'x';
          refuse(state, c, way, on);
          continue;
        }
        boolean tells = LineMachine.tells(state, c);
        Way on =
            new Way(
                line, tells ? length : way.begun(), Math.min(MANY, way.told() + (tells ? 1 : 0)));
        if (seen.putIfAbsent(List.of(next, on.told()), on) == null) {
          states.add(next);
          ways.add(on);
        }
      }
    }
  }

  private static boolean isAfterSpace(Way way) {
    return way.told() == 1 && way.line().length == way.begun() + 1;
  }

  private void refuse(int state, int symbol, Way way, byte[] line) {
    int offset = way.line().length;
    int start = LineMachine.token(state) == 0 ? way.begun() : offset;
    Field field = LineMachine.field(state);
    Rule rule = Refusal.explain(Bytes.of(line), field, start, offset).rule();
    int number = number(rule.id());
    if (rules[state][symbol] != 0 && rules[state][symbol] != number) {
      throw new IllegalStateException(
          "two rules refuse in state " + state + " class " + symbol + ": " + rule.id());
    }
    rules[state][symbol] = number;
  }

  /** The rules by their numbers, the first of number 1. */
  static List<String> ids() {
    List<String> ids = new ArrayList<>();
    RefusalRules.all().forEach(rule -> ids.add(rule.id()));
    return ids;
  }
}
