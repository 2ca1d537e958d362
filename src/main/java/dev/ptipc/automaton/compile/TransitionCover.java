package dev.ptipc.automaton.compile;

import dev.ptipc.automaton.compile.TotalAutomaton.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * The least number of lines that take every transition of the total automaton between them, and end
 * in every state.
 *
 * <p>Each line is a path from the start, so this is a flow that puts at least one unit on every
 * edge. A flow that is large enough is found first, one path for each edge; then as much as can be
 * is given back, which is a maximum flow in the other direction. What cannot be given back crosses
 * a cut on which every edge carries exactly one unit: the certificate that fewer lines do not do.
 */
public final class TransitionCover {

  private static final int START = 0;

  private final TotalAutomaton automaton;
  private final int end;
  private final int[] units;
  private final List<Edge> all;
  private int certificate;

  private TransitionCover(TotalAutomaton automaton) {
    this.automaton = automaton;
    this.end = automaton.states();
    this.all = new ArrayList<>(automaton.edges());
    // A line may end anywhere, and its verdict shows only where it does.
    for (int state = 0; state < automaton.states(); state++) {
      all.add(new Edge(state, -1, end));
    }
    this.units = new int[all.size()];
  }

  /**
   * The lines and the proof.
   *
   * @param lines without their LF; they hold any bytes
   * @param transitions how many transitions there are
   * @param atLeast the number of lines below which some transition is not taken
   */
  public record Suite(List<byte[]> lines, int transitions, int atLeast) {}

  /**
   * The suite for the grammar as it is compiled.
   *
   * @return the lines
   */
  public static Suite suite() {
    return suite(new TotalAutomaton(Construction.labelled()));
  }

  static Suite suite(TotalAutomaton automaton) {
    TransitionCover cover = new TransitionCover(automaton);
    cover.fill();
    cover.reduce();
    return new Suite(cover.lines(), automaton.edges().size(), cover.certificate);
  }

  /** One path to each edge, over it, and straight to the end. */
  private void fill() {
    int[] into = shortest();
    for (int edge = 0; edge < all.size(); edge++) {
      units[edge]++;
      for (int state = all.get(edge).from(); state != START; state = all.get(into[state]).from()) {
        units[into[state]]++;
      }
      if (all.get(edge).to() != end) {
        units[automaton.edges().size() + all.get(edge).to()]++;
      }
    }
  }

  /** By state the last edge of a shortest path to it. */
  private int[] shortest() {
    List<List<Integer>> leaving = leaving();
    int[] into = new int[automaton.states()];
    Arrays.fill(into, -1);
    Deque<Integer> todo = new ArrayDeque<>(List.of(START));
    while (!todo.isEmpty()) {
      for (int edge : leaving.get(todo.remove())) {
        int to = all.get(edge).to();
        if (to != end && to != START && into[to] < 0) {
          into[to] = edge;
          todo.add(to);
        }
      }
    }
    return into;
  }

  private List<List<Integer>> leaving() {
    List<List<Integer>> leaving = new ArrayList<>();
    for (int state = 0; state <= end; state++) {
      leaving.add(new ArrayList<>());
    }
    for (int edge = 0; edge < all.size(); edge++) {
      leaving.get(all.get(edge).from()).add(edge);
    }
    return leaving;
  }

  private void reduce() {
    Flow flow = new Flow(end + 1);
    int[] numbers = new int[all.size()];
    for (int edge = 0; edge < all.size(); edge++) {
      numbers[edge] =
          flow.add(all.get(edge).from(), all.get(edge).to(), Flow.UNBOUNDED, units[edge] - 1);
    }
    flow.maximise(end, START);
    for (int edge = 0; edge < all.size(); edge++) {
      units[edge] = 1 + flow.residual(numbers[edge] + 1);
    }
    for (int edge = 0; edge < all.size(); edge++) {
      boolean crosses =
          !flow.isOnSourceSide(all.get(edge).from()) && flow.isOnSourceSide(all.get(edge).to());
      certificate += crosses ? 1 : 0;
    }
  }

  /**
   * Takes the flow apart. With an edge from the end back to the start for each line the units form
   * a circuit of Euler's, and Hierholzer's walk of it is cut where it comes by the end.
   */
  private List<byte[]> lines() {
    List<List<Integer>> leaving = leaving();
    int[] left = units.clone();
    Deque<Integer> walk = new ArrayDeque<>(List.of(-1));
    Deque<Integer> states = new ArrayDeque<>(List.of(START));
    List<Integer> circuit = new ArrayList<>();
    int again = count();
    while (!states.isEmpty()) {
      int state = states.getLast();
      if (state == end && again > 0) {
        again--;
        states.addLast(START);
        walk.addLast(-1);
        continue;
      }
      List<Integer> edges = leaving.get(state);
      while (!edges.isEmpty() && left[edges.get(edges.size() - 1)] == 0) {
        edges.remove(edges.size() - 1);
      }
      if (edges.isEmpty()) {
        states.removeLast();
        circuit.add(walk.removeLast());
      } else {
        int edge = edges.get(edges.size() - 1);
        left[edge]--;
        states.addLast(all.get(edge).to());
        walk.addLast(edge);
      }
    }
    Collections.reverse(circuit);
    return cut(circuit);
  }

  /** How many lines there are: as many as reach the end. */
  private int count() {
    int count = 0;
    for (int edge = automaton.edges().size(); edge < all.size(); edge++) {
      count += units[edge];
    }
    return count;
  }

  private List<byte[]> cut(List<Integer> circuit) {
    List<byte[]> lines = new ArrayList<>();
    List<Edge> path = new ArrayList<>();
    for (int edge : circuit) {
      if (edge < 0) {
        continue;
      }
      if (all.get(edge).to() == end) {
        lines.add(automaton.line(path));
        path = new ArrayList<>();
      } else {
        path.add(all.get(edge));
      }
    }
    return lines;
  }
}
