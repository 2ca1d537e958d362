package dev.ptipc.automaton.compile;

import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.BasicState;
import org.antlr.v4.runtime.atn.EpsilonTransition;
import org.antlr.v4.runtime.atn.RangeTransition;

/**
 * Puts a network together that reads bytes, for languages that are not written in ANTLR's notation.
 * It is made of the states of ANTLR's own, so that one construction serves for both.
 *
 * <p>A part is used once: what is needed in two places is made twice.
 */
public final class Network {

  /** A piece of the network with one way in and one way out. */
  public static final class Part {
    private final ATNState in;
    private final ATNState out;

    private Part(ATNState in, ATNState out) {
      this.in = in;
      this.out = out;
    }

    ATNState in() {
      return in;
    }

    ATNState out() {
      return out;
    }
  }

  private int states;

  /** Bytes that some range tells from the byte before. */
  private final BitSet firsts = new BitSet();

  /** An empty network. */
  public Network() {}

  /** The first of each class of bytes that no range tells apart. */
  int[] firsts() {
    firsts.set(0);
    return firsts.get(0, LexerModes.BYTES).stream().toArray();
  }

  private ATNState state() {
    ATNState state = new BasicState();
    state.stateNumber = states++;
    return state;
  }

  private static void connect(ATNState from, ATNState to) {
    from.addTransition(new EpsilonTransition(to));
  }

  /**
   * One byte of a range.
   *
   * @param first of the range, 0 to 255
   * @param last of the range, at least the first
   * @return a part that reads it
   */
  public Part range(int first, int last) {
    Part part = new Part(state(), state());
    firsts.set(first);
    firsts.set(last + 1);
    part.in.addTransition(new RangeTransition(part.out, first, last));
    return part;
  }

  /**
   * One after the other.
   *
   * @param parts in order; empty for what reads nothing
   * @return a part that reads them all
   */
  public Part sequence(List<Part> parts) {
    Part all = new Part(state(), state());
    ATNState at = all.in;
    for (Part part : parts) {
      connect(at, part.in);
      at = part.out;
    }
    connect(at, all.out);
    return all;
  }

  /**
   * One of several.
   *
   * @param parts at least one
   * @return a part that reads any of them
   */
  public Part choice(List<Part> parts) {
    Part all = new Part(state(), state());
    for (Part part : parts) {
      connect(all.in, part.in);
      connect(part.out, all.out);
    }
    return all;
  }

  /**
   * Any number of times, none included.
   *
   * @param part what
   * @return a part that reads it again and again
   */
  public Part repeated(Part part) {
    Part all = new Part(state(), state());
    connect(all.in, part.in);
    connect(part.out, part.in);
    connect(part.out, all.out);
    connect(all.in, all.out);
    return all;
  }
}
