package dev.ptipc.fuzz.line;

import dev.ptipc.automaton.compile.PathCover;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import java.util.ArrayList;
import java.util.List;

/** The least number of lines that take all of something in the automaton of verdicts. */
public final class LineSuite {

  /** What is to be taken. */
  public enum Goal {
    /** Each pair of neighbouring states, by whatever byte, and each verdict. */
    EDGES,
    /** Each symbol in each state, and the end of a line in each state. */
    TRANSITIONS,
    /** Each transition behind each that can stand before it, and the end behind each. */
    PAIRS
  }

  /**
   * The lines and the proof.
   *
   * @param lines without their LF
   * @param goals how many things there are to take
   * @param certificate as many places as there are lines: each has to be come by, and no line comes
   *     by two of them
   */
  public record Suite(List<byte[]> lines, int goals, List<Place> certificate) {}

  /**
   * Something to take.
   *
   * @param bytes a shortest beginning of a line, its last byte the one to take
   * @param ends whether it is the end of the line behind that byte that is to be taken
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Place(byte[] bytes, boolean ends) {}

  private LineSuite() {}

  /**
   * Solves it.
   *
   * @param automaton of verdicts
   * @param goal what is to be taken
   * @return the same lines each time
   */
  public static Suite of(VerdictAutomaton automaton, Goal goal) {
    SuiteGraph graph =
        switch (goal) {
          case EDGES -> SuiteGraph.edges(automaton);
          case TRANSITIONS -> SuiteGraph.transitions(automaton);
          case PAIRS -> SuiteGraph.pairs(automaton);
        };
    PathCover cover = new PathCover(graph.nodes(), graph.arcs(), SuiteGraph.START, graph.end());
    Spelling spelling = new Spelling(automaton);
    List<byte[]> lines = new ArrayList<>();
    for (List<Integer> path : cover.paths()) {
      lines.add(spelling.next(graph.symbols(path)));
    }
    List<Place> certificate = new ArrayList<>();
    for (int arc : cover.certificate()) {
      certificate.add(
          new Place(
              spelling.plain(graph.shortest(arc)), graph.arcs().get(arc).to() == graph.end()));
    }
    int goals = (int) graph.arcs().stream().filter(PathCover.Arc::needed).count();
    return new Suite(lines, goals, certificate);
  }
}
