package dev.ptipc.fuzz.line;

import dev.ptipc.automaton.compile.LineVerdict;
import dev.ptipc.automaton.compile.PathCover.Arc;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a suite has to take, as the arcs of a graph whose paths are lines. */
final class SuiteGraph {

  /** The node where a line begins. */
  static final int START = 0;

  /** The symbol of an arc that reads nothing. */
  private static final int NONE = -1;

  private final int nodes;
  private final List<Arc> arcs = new ArrayList<>();
  private final List<Integer> symbols = new ArrayList<>();
  private int[] into = {};

  private SuiteGraph(int nodes) {
    this.nodes = nodes;
  }

  /** The nodes are the states; behind them one for each verdict, through which a line ends. */
  static SuiteGraph edges(VerdictAutomaton automaton) {
    Map<LineVerdict, Integer> verdicts = new LinkedHashMap<>();
    for (int state = 0; state < automaton.states(); state++) {
      verdicts.putIfAbsent(automaton.verdict(state), automaton.states() + verdicts.size());
    }
    SuiteGraph graph = new SuiteGraph(automaton.states() + verdicts.size() + 1);
    for (int state = 0; state < automaton.states(); state++) {
      Set<Integer> neighbours = new LinkedHashSet<>();
      for (int symbol = 0; symbol < automaton.symbols(); symbol++) {
        int next = automaton.next(state, symbol);
        if (neighbours.add(next)) {
          graph.add(state, next, true, symbol);
        }
      }
      graph.add(state, verdicts.getOrDefault(automaton.verdict(state), 0), false, NONE);
    }
    verdicts.values().forEach(verdict -> graph.add(verdict, graph.end(), true, NONE));
    return graph;
  }

  /** The nodes are the states. */
  static SuiteGraph transitions(VerdictAutomaton automaton) {
    SuiteGraph graph = new SuiteGraph(automaton.states() + 1);
    for (int state = 0; state < automaton.states(); state++) {
      for (int symbol = 0; symbol < automaton.symbols(); symbol++) {
        graph.add(state, automaton.next(state, symbol), true, symbol);
      }
      graph.add(state, graph.end(), true, NONE);
    }
    return graph;
  }

  /** The nodes are the transitions, and the start. */
  static SuiteGraph pairs(VerdictAutomaton automaton) {
    int symbols = automaton.symbols();
    SuiteGraph graph = new SuiteGraph(automaton.states() * symbols + 2);
    for (int symbol = 0; symbol < symbols; symbol++) {
      graph.add(START, 1 + symbol, true, symbol);
    }
    for (int state = 0; state < automaton.states(); state++) {
      for (int symbol = 0; symbol < symbols; symbol++) {
        int node = 1 + state * symbols + symbol;
        for (int second = 0; second < symbols; second++) {
          int next = 1 + automaton.next(state, symbol) * symbols + second;
          graph.add(node, next, true, second);
        }
        graph.add(node, graph.end(), true, NONE);
      }
    }
    graph.add(START, graph.end(), true, NONE);
    return graph;
  }

  private void add(int from, int to, boolean needed, int symbol) {
    arcs.add(new Arc(from, to, needed));
    symbols.add(symbol);
  }

  int nodes() {
    return nodes;
  }

  int end() {
    return nodes - 1;
  }

  List<Arc> arcs() {
    return arcs;
  }

  /** The symbols that a path reads. */
  List<Integer> symbols(List<Integer> path) {
    return path.stream().map(symbols::get).filter(symbol -> symbol != NONE).toList();
  }

  /** The symbols on a shortest path that takes an arc last. */
  List<Integer> shortest(int last) {
    if (into.length == 0) {
      into = shortest();
    }
    Deque<Integer> path = new ArrayDeque<>(List.of(last));
    for (int node = arcs.get(last).from(); node != START; node = arcs.get(into[node]).from()) {
      path.addFirst(into[node]);
    }
    return symbols(List.copyOf(path));
  }

  /** By node the last arc of a shortest path to it. */
  private int[] shortest() {
    Map<Integer, List<Integer>> leaving = new LinkedHashMap<>();
    for (int arc = 0; arc < arcs.size(); arc++) {
      leaving.computeIfAbsent(arcs.get(arc).from(), node -> new ArrayList<>()).add(arc);
    }
    int[] by = new int[nodes];
    Arrays.fill(by, NONE);
    Deque<Integer> todo = new ArrayDeque<>(List.of(START));
    while (!todo.isEmpty()) {
      for (int arc : leaving.getOrDefault(todo.remove(), List.of())) {
        int node = arcs.get(arc).to();
        if (node != START && by[node] == NONE) {
          by[node] = arc;
          todo.add(node);
        }
      }
    }
    return by;
  }
}
