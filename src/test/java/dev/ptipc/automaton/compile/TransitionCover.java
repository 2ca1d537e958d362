package dev.ptipc.automaton.compile;

import dev.ptipc.automaton.compile.PathCover.Arc;
import dev.ptipc.automaton.compile.TotalAutomaton.Edge;
import java.util.ArrayList;
import java.util.List;

/**
 * The least number of lines that take every transition of the total automaton between them, and end
 * in every state: a line may end anywhere, and its verdict shows only where it does.
 */
public final class TransitionCover {

  private TransitionCover() {}

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
    List<Edge> edges = automaton.edges();
    int end = automaton.states();
    List<Arc> arcs = new ArrayList<>();
    edges.forEach(edge -> arcs.add(new Arc(edge.from(), edge.to(), true)));
    for (int state = 0; state < automaton.states(); state++) {
      arcs.add(new Arc(state, end, true));
    }
    PathCover cover = new PathCover(end + 1, arcs, 0, end);
    List<byte[]> lines = new ArrayList<>();
    for (List<Integer> path : cover.paths()) {
      List<Integer> taken = path.subList(0, path.size() - 1);
      lines.add(automaton.line(taken.stream().map(edges::get).toList()));
    }
    return new Suite(lines, edges.size(), cover.certificate().size());
  }
}
