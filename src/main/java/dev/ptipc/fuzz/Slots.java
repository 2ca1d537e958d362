package dev.ptipc.fuzz;

import dev.ptipc.fuzz.WalkGraph.Step;
import dev.ptipc.fuzz.WalkGraph.Way;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Shares the {@value #COUNT} slots of a node out among its steps, so that eight random bits choose
 * a step and its byte at once.
 *
 * <p>A token ends once in {@value #TOKEN} bytes where it may, and a line goes astray once in
 * {@value #LINE}. Types of tokens that may follow each other share alike, as do the ways of
 * spelling one, whatever number of bytes leads on: so what one byte begins is met as often as what
 * most begin.
 */
final class Slots {

  static final int COUNT = 256;

  private static final int TOKEN = 6;
  private static final int LINE = 64;

  private Slots() {}

  /**
   * How many slots each step gets.
   *
   * @param steps that are worth taking
   * @return by step at least one; {@link #COUNT} in all
   */
  static int[] share(List<Step> steps) {
    int astray = room(steps, Way.ASTRAY, COUNT, LINE);
    int behind = room(steps, Way.BEHIND, COUNT - astray, TOKEN);
    int[] shares = new int[steps.size()];
    int left = COUNT;
    for (int i = 0; i < shares.length; i++) {
      Step step = steps.get(i);
      int room =
          switch (step.way()) {
            case ASTRAY -> astray;
            case BEHIND -> behind;
            case WITHIN -> COUNT - astray - behind;
          };
      List<Step> alike = steps.stream().filter(s -> s.way() == step.way()).toList();
      Set<Integer> types = new LinkedHashSet<>();
      alike.forEach(s -> types.add(s.type()));
      long spellings = alike.stream().filter(s -> s.type() == step.type()).count();
      shares[i] = (int) Math.max(1, room / types.size() / spellings);
      left -= shares[i];
    }
    return even(shares, left);
  }

  /** The slots of a way: all when there is no other, none when there are no such steps. */
  private static int room(List<Step> steps, Way way, int room, int once) {
    long those = steps.stream().filter(step -> step.way() == way).count();
    long others = steps.stream().filter(s -> s.way() != way && s.way() != Way.ASTRAY).count();
    return those == 0 ? 0 : others == 0 ? room : room / once;
  }

  /** What rounding left over, or took too much, is given to or taken from the largest. */
  private static int[] even(int[] shares, int left) {
    int rest = left;
    while (rest != 0) {
      int largest = 0;
      for (int i = 1; i < shares.length; i++) {
        largest = shares[i] > shares[largest] ? i : largest;
      }
      int change = rest > 0 ? rest : -1;
      shares[largest] += change;
      rest -= change;
    }
    return shares;
  }

  /**
   * The bytes for the slots of a step: those worth trying, and for the rest printable ones.
   *
   * @param bytes of the step, in order
   * @param count how many slots there are
   * @return at most so many bytes; what is missing may be any byte of the step
   */
  static List<Integer> bytes(int[] bytes, int count) {
    List<Integer> chosen = new ArrayList<>();
    int[] bounds = Intervals.bounds(bytes);
    if (bounds.length == bytes.length || bounds.length < count) {
      for (int b : bounds) {
        chosen.add(b);
      }
    }
    if (chosen.isEmpty()) {
      return chosen;
    }
    int rare = bounds.length == bytes.length ? 0 : 1;
    List<Integer> usual = new ArrayList<>();
    for (int b : bytes) {
      if (Intervals.isPrintable(b) || bounds.length == bytes.length) {
        usual.add(b);
      }
    }
    List<Integer> fill = usual.isEmpty() ? List.copyOf(chosen) : usual;
    while (chosen.size() < count - rare) {
      chosen.add(fill.get(chosen.size() % fill.size()));
    }
    return chosen.subList(0, Math.min(count, chosen.size()));
  }
}
