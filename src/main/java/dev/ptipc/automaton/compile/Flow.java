package dev.ptipc.automaton.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** A network for maximum flow, by Dinic's algorithm: shortest augmenting paths, level by level. */
final class Flow {

  static final int UNBOUNDED = Integer.MAX_VALUE / 2;

  private final List<List<Integer>> edgesOf = new ArrayList<>();
  private final List<Integer> target = new ArrayList<>();
  private final List<Integer> capacity = new ArrayList<>();
  private int[] level = {};
  private int[] tried = {};

  Flow(int nodes) {
    for (int i = 0; i < nodes; i++) {
      edgesOf.add(new ArrayList<>());
    }
  }

  /**
   * Adds an edge and its counterpart for giving flow back.
   *
   * @return the number of the edge; that of its counterpart is one higher
   */
  int add(int from, int to, int most, int back) {
    edgesOf.get(from).add(target.size());
    target.add(to);
    capacity.add(most);
    edgesOf.get(to).add(target.size());
    target.add(from);
    capacity.add(back);
    return target.size() - 2;
  }

  /** How much more an edge can carry. */
  int residual(int edge) {
    return capacity.get(edge);
  }

  int maximise(int source, int sink) {
    int total = 0;
    while (layer(source, sink)) {
      tried = new int[edgesOf.size()];
      for (int pushed = push(source, sink, UNBOUNDED); pushed > 0; ) {
        total += pushed;
        pushed = push(source, sink, UNBOUNDED);
      }
    }
    return total;
  }

  /** After {@link #maximise}: whether a node is on the source's side of the smallest cut. */
  boolean isOnSourceSide(int node) {
    return level[node] >= 0;
  }

  private boolean layer(int source, int sink) {
    level = new int[edgesOf.size()];
    Arrays.fill(level, -1);
    level[source] = 0;
    Deque<Integer> todo = new ArrayDeque<>(List.of(source));
    while (!todo.isEmpty()) {
      int node = todo.remove();
      for (int edge : edgesOf.get(node)) {
        int to = target.get(edge);
        if (capacity.get(edge) > 0 && level[to] < 0) {
          level[to] = level[node] + 1;
          todo.add(to);
        }
      }
    }
    return level[sink] >= 0;
  }

  private int push(int node, int sink, int most) {
    if (node == sink) {
      return most;
    }
    List<Integer> edges = edgesOf.get(node);
    for (; tried[node] < edges.size(); tried[node]++) {
      int edge = edges.get(tried[node]);
      int to = target.get(edge);
      if (capacity.get(edge) > 0 && level[to] == level[node] + 1) {
        int pushed = push(to, sink, Math.min(most, capacity.get(edge)));
        if (pushed > 0) {
          capacity.set(edge, capacity.get(edge) - pushed);
          capacity.set(edge ^ 1, capacity.get(edge ^ 1) + pushed);
          return pushed;
        }
      }
    }
    return 0;
  }
}
