package dev.ptipc.automaton.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * The least number of paths through a graph that take every needed arc between them.
 *
 * <p>The paths are a flow that puts at least one unit on every needed arc. A flow that is large
 * enough is found first, one path for each arc that has none; then as much as can be is given back,
 * which is a maximum flow in the other direction. What cannot be given back crosses a cut, on which
 * every needed arc carries exactly one unit and no arc leads back: no path takes two arcs of it.
 * The cut is the certificate that fewer paths do not do.
 */
public final class PathCover {

  /**
   * An arc of the graph. All that lead to the start of a needed one must be needed too.
   *
   * @param from a node
   * @param to a node
   * @param needed whether some path has to take it
   */
  public record Arc(int from, int to, boolean needed) {}

  private final int start;
  private final int end;
  private final List<Arc> arcs;
  private final int[] units;
  private final List<List<Integer>> leaving = new ArrayList<>();
  private final List<List<Integer>> paths = new ArrayList<>();
  private final List<Integer> cut = new ArrayList<>();

  /**
   * Solves a graph.
   *
   * @param nodes how many there are, numbered from 0; each can be reached from the start and
   *     reaches the end
   * @param arcs of the graph
   * @param start where every path begins
   * @param end where every path ends; nothing leaves it
   */
  public PathCover(int nodes, List<Arc> arcs, int start, int end) {
    this.start = start;
    this.end = end;
    this.arcs = List.copyOf(arcs);
    this.units = new int[arcs.size()];
    for (int node = 0; node < nodes; node++) {
      leaving.add(new ArrayList<>());
    }
    for (int arc = 0; arc < arcs.size(); arc++) {
      leaving.get(arcs.get(arc).from()).add(arc);
    }
    fill();
    reduce();
    split(circuit());
  }

  /**
   * The paths.
   *
   * @return each as the numbers of its arcs
   */
  public List<List<Integer>> paths() {
    return paths;
  }

  /**
   * The certificate.
   *
   * @return the numbers of as many needed arcs as there are paths; no path can take two of them
   */
  public List<Integer> certificate() {
    return cut;
  }

  /** Over each arc that has no path yet the shortest one. */
  private void fill() {
    int[] into = shortest(start, false);
    int[] outOf = shortest(end, true);
    for (int arc = 0; arc < arcs.size(); arc++) {
      if (!arcs.get(arc).needed() || units[arc] > 0) {
        continue;
      }
      units[arc]++;
      for (int node = arcs.get(arc).from(); node != start; node = arcs.get(into[node]).from()) {
        units[into[node]]++;
      }
      for (int node = arcs.get(arc).to(); node != end; node = arcs.get(outOf[node]).to()) {
        units[outOf[node]]++;
      }
    }
  }

  /** By node the last arc of a shortest path to it; backwards the first arc of one from it. */
  private int[] shortest(int from, boolean backwards) {
    List<List<Integer>> next = backwards ? arriving() : leaving;
    int[] by = new int[leaving.size()];
    Arrays.fill(by, -1);
    Deque<Integer> todo = new ArrayDeque<>(List.of(from));
    while (!todo.isEmpty()) {
      for (int arc : next.get(todo.remove())) {
        int node = backwards ? arcs.get(arc).from() : arcs.get(arc).to();
        if (node != from && by[node] < 0) {
          by[node] = arc;
          todo.add(node);
        }
      }
    }
    return by;
  }

  private List<List<Integer>> arriving() {
    List<List<Integer>> arriving = new ArrayList<>();
    leaving.forEach(node -> arriving.add(new ArrayList<>()));
    for (int arc = 0; arc < arcs.size(); arc++) {
      arriving.get(arcs.get(arc).to()).add(arc);
    }
    return arriving;
  }

  private void reduce() {
    Flow flow = new Flow(leaving.size());
    int[] numbers = new int[arcs.size()];
    for (int i = 0; i < numbers.length; i++) {
      Arc arc = arcs.get(i);
      numbers[i] = flow.add(arc.from(), arc.to(), Flow.UNBOUNDED, units[i] - least(arc));
    }
    flow.maximise(end, start);
    for (int i = 0; i < numbers.length; i++) {
      Arc arc = arcs.get(i);
      units[i] = least(arc) + flow.residual(numbers[i] + 1);
      if (arc.needed() && !flow.isOnSourceSide(arc.from()) && flow.isOnSourceSide(arc.to())) {
        cut.add(i);
      }
    }
  }

  private static int least(Arc arc) {
    return arc.needed() ? 1 : 0;
  }

  /**
   * Takes the flow apart. With an arc from the end back to the start for each path the units form a
   * circuit of Euler's, which Hierholzer's walk finds.
   *
   * @return the arcs; -1 for one back to the start
   */
  private List<Integer> circuit() {
    int[] left = units.clone();
    Deque<Integer> walk = new ArrayDeque<>(List.of(-1));
    Deque<Integer> nodes = new ArrayDeque<>(List.of(start));
    List<Integer> circuit = new ArrayList<>();
    int again = 0;
    for (int arc = 0; arc < units.length; arc++) {
      again += arcs.get(arc).to() == end ? units[arc] : 0;
    }
    while (!nodes.isEmpty()) {
      int node = nodes.getLast();
      List<Integer> untaken = leaving.get(node);
      while (!untaken.isEmpty() && left[untaken.get(untaken.size() - 1)] == 0) {
        untaken.remove(untaken.size() - 1);
      }
      if (node == end && again > 0) {
        again--;
        nodes.addLast(start);
        walk.addLast(-1);
      } else if (untaken.isEmpty()) {
        nodes.removeLast();
        circuit.add(walk.removeLast());
      } else {
        int arc = untaken.get(untaken.size() - 1);
        left[arc]--;
        nodes.addLast(arcs.get(arc).to());
        walk.addLast(arc);
      }
    }
    Collections.reverse(circuit);
    return circuit;
  }

  private void split(List<Integer> circuit) {
    List<Integer> path = new ArrayList<>();
    for (int arc : circuit) {
      if (arc >= 0) {
        path.add(arc);
        if (arcs.get(arc).to() == end) {
          paths.add(path);
          path = new ArrayList<>();
        }
      }
    }
  }
}
