package dev.ptipc.fuzz.line;

import dev.ptipc.fuzz.CaseRandom;
import dev.ptipc.fuzz.line.WalkGraph.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Walks through the automaton, token by token. Every way on has its share of the steps, however few
 * bytes lead there, so what is rare among all lines is common among these.
 */
final class WalkSource extends CaseSource {

  private static final int BITS = 8;

  /**
   * An entry that is not laid out yet: no step leads back to {@link WalkGraph#START}, which is 0.
   */
  private static final int BLANK = 0;

  /** An entry that ends the line. */
  private static final int ENDS = -1;

  /** Set in an entry whose byte is still to be drawn; what stands above its byte is a choice. */
  private static final int DRAWS = 1 << 30;

  /** A node and the bytes that lead to it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Choice(int target, byte[] bytes) {}

  private final WalkGraph graph;
  private final Distances distances;

  /**
   * By node and slot: in the lowest eight bits a byte, above them the next node. A node's slots are
   * {@link #BLANK} until a walk comes there: a few lines see few nodes, and to lay all out takes
   * longer than to make them.
   */
  private final int[] table;

  /** By node the entry of a first step of the shortest way to the end, once it is laid out. */
  private final int[] home;

  private final List<Choice> choices = new ArrayList<>();
  private final int longest;

  /** From this length on each step is looked at, whether the line can still end in time. */
  private final int careful;

  /**
   * Nothing is laid out yet.
   *
   * @param graph to walk through
   * @param longest the most bytes of a line, without its LF; not less than {@link #shortest} has
   */
  WalkSource(WalkGraph graph, int longest) {
    this.graph = graph;
    this.distances = new Distances(graph);
    this.longest = longest;
    this.careful = longest - distances.farthest() - 1;
    this.table = new int[graph.size() << BITS];
    this.home = new int[graph.size()];
  }

  /** The bytes of the shortest line; {@link Distances#NEVER} when there is none. */
  static int shortest(WalkGraph graph) {
    return new Distances(graph).from(WalkGraph.START);
  }

  /** Shares the slots of a node out, from which a line can be ended. */
  private void layOut(int node) {
    List<Step> steps =
        graph.steps(node).stream().filter(step -> distances.over(step) < Distances.NEVER).toList();
    int[] shares = Slots.share(steps);
    int slot = node << BITS;
    for (int i = 0; i < shares.length; i++) {
      Step step = steps.get(i);
      int end = slot + shares[i];
      if (step.target() == WalkGraph.END) {
        Arrays.fill(table, slot, end, ENDS);
      } else {
        fill(slot, end, step);
      }
      slot = end;
      if (distances.over(step) == distances.from(node)) {
        home[node] = table[end - 1];
      }
    }
  }

  private void fill(int from, int end, Step step) {
    int slot = from;
    int[] bytes = graph.bytes(step);
    for (int b : Slots.bytes(bytes, end - from)) {
      table[slot++] = step.target() << BITS | b;
    }
    Arrays.fill(table, slot, end, DRAWS | choices.size() << BITS);
    byte[] choice = new byte[bytes.length];
    for (int i = 0; i < choice.length; i++) {
      choice[i] = (byte) bytes[i];
    }
    choices.add(new Choice(step.target(), choice));
  }

  @Override
  int most() {
    return longest + 1;
  }

  @Override
  int write(CaseRandom random, byte[] out, int at) {
    int node = WalkGraph.START;
    int soon = at + careful;
    long bits = 0;
    int left = 0;
    int i = at;
    while (true) {
      if (left == 0) {
        bits = random.next();
        left = Long.SIZE;
      }
      int entry = table[node << BITS | ((int) bits & 0xFF)];
      if (entry == BLANK) {
        layOut(node);
        entry = table[node << BITS | ((int) bits & 0xFF)];
      }
      bits >>>= BITS;
      left -= BITS;
      if (i >= soon) {
        entry = inTime(entry, node, i - at);
      }
      if (entry >= DRAWS) {
        entry = drawn(entry, random);
      } else if (entry < 0) {
        out[i] = '\n';
        return i + 1;
      }
      out[i++] = (byte) entry;
      node = entry >> BITS;
    }
  }

  /** The entry, or the way home when the line would grow too long behind it. */
  private int inTime(int entry, int node, int length) {
    if (entry == ENDS) {
      return entry;
    }
    int above = entry >> BITS;
    int target = entry >= DRAWS ? choices.get(above - (DRAWS >> BITS)).target() : above;
    return length + 1 + distances.from(target) <= longest ? entry : home[node];
  }

  private int drawn(int entry, CaseRandom random) {
    Choice choice = choices.get((entry >> BITS) - (DRAWS >> BITS));
    int b = choice.bytes()[random.below(choice.bytes().length)] & 0xFF;
    return choice.target() << BITS | b;
  }
}
