package dev.ptipc.automaton.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/** A regular language over bytes, as a deterministic automaton. */
public final class Language {

  private final Dfa dfa;

  private Language(Dfa dfa) {
    this.dfa = SmallestDfa.of(dfa);
  }

  /** The smallest automaton. */
  Dfa dfa() {
    return dfa;
  }

  /**
   * The lines that have a message: the automaton that runs.
   *
   * @return the language
   */
  public static Language ofMessages() {
    ByteClasses classes = Shipped.running();
    Transducer all = classes.folded().overSymbols(classes.classOf());
    return new Language(new Dfa(all.next(), all.verdict()));
  }

  /**
   * What a network reads.
   *
   * @param network of bytes
   * @param whole the part of it that reads a word
   * @return the language
   */
  public static Language of(Network network, Network.Part whole) {
    int[] firsts = network.firsts();
    Dfa overClasses =
        SubsetConstruction.of(
            List.of(new Position(whole.in(), null)),
            firsts.length,
            (transition, of) -> transition.matches(firsts[of], 0, LexerModes.BYTES - 1),
            places ->
                places.stream().anyMatch(place -> place.state().equals(whole.out()))
                    ? 1
                    : Dfa.DEAD);
    int[] classOf = new int[LexerModes.BYTES];
    for (int b = 0, of = 0; b < classOf.length; b++) {
      of += of + 1 < firsts.length && firsts[of + 1] == b ? 1 : 0;
      classOf[b] = of;
    }
    return new Language(overClasses.overSymbols(classOf));
  }

  /**
   * What is in both.
   *
   * @param other the other
   * @return their intersection
   */
  public Language and(Language other) {
    return together(other, (one, two) -> Math.min(one, two));
  }

  /**
   * What is in this one and not in the other.
   *
   * @param other the other
   * @return their difference
   */
  public Language without(Language other) {
    return together(other, (one, two) -> one > two ? 1 : Dfa.DEAD);
  }

  /**
   * Runs both at once.
   *
   * @param verdict from those of the two, each 1 or {@link Dfa#DEAD}
   */
  private Language together(Language other, IntBinaryOperator verdict) {
    Map<Walk, Integer> numbers = new HashMap<>();
    List<Walk> walks = new ArrayList<>();
    List<int[]> next = new ArrayList<>();
    Walk start = new Walk(0, 0);
    numbers.put(start, 0);
    walks.add(start);
    for (int i = 0; i < walks.size(); i++) {
      Walk at = walks.get(i);
      int[] row = new int[LexerModes.BYTES];
      for (int b = 0; b < row.length; b++) {
        Walk to = new Walk(dfa.step(at.mine(), b), other.dfa.step(at.others(), b));
        row[b] =
            to.mine() == Dfa.DEAD
                ? Dfa.DEAD
                : numbers.computeIfAbsent(
                    to,
                    walk -> {
                      walks.add(walk);
                      return walks.size() - 1;
                    });
      }
      next.add(row);
    }
    int[] accept =
        walks.stream()
            .mapToInt(w -> verdict.applyAsInt(accepts(w.mine()), other.accepts(w.others())))
            .toArray();
    return new Language(new Dfa(next.toArray(int[][]::new), accept));
  }

  /** A state of each. */
  private record Walk(int mine, int others) {}

  /** 1 or {@link Dfa#DEAD}, which is less. */
  int accepts(int state) {
    return state == Dfa.DEAD || dfa.accept()[state] == Dfa.DEAD ? Dfa.DEAD : 1;
  }

  /**
   * Whether a word is in it.
   *
   * @param word its bytes
   * @return true where it is
   */
  public boolean contains(byte[] word) {
    int state = 0;
    for (byte b : word) {
      state = dfa.step(state, b & 0xFF);
    }
    return accepts(state) != Dfa.DEAD;
  }

  /**
   * The shortest word; of several the one with the most readable bytes.
   *
   * @return empty where there is none
   */
  public Optional<byte[]> shortest() {
    return steps(0).stream()
        .filter(step -> accepts(step.state) != Dfa.DEAD)
        .map(Step::word)
        .findFirst();
  }

  /** The shortest way from a state to each that it leads to. */
  List<Step> steps(int from) {
    boolean[] seen = new boolean[dfa.size()];
    List<Step> steps = new ArrayList<>(List.of(new Step(from, (byte) 0, 0, null)));
    seen[from] = true;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      for (int b : LinePaths.ORDER) {
        int to = dfa.step(step.state, b);
        if (to != Dfa.DEAD && !seen[to]) {
          seen[to] = true;
          steps.add(new Step(to, (byte) b, step.length + 1, step));
        }
      }
    }
    return steps;
  }

  /** A state, and how it was reached. */
  record Step(int state, byte read, int length, @Nullable Step before) {
    byte[] word() {
      byte[] word = new byte[length];
      for (Step at = this; at.before != null; at = at.before) {
        word[at.length - 1] = at.read;
      }
      return word;
    }
  }
}
