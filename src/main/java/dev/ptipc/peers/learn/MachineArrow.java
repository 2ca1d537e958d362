package dev.ptipc.peers.learn;

import dev.ptipc.ast.Keyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Messages that do the same in a state of a machine: what is drawn as one line.
 *
 * @param from the state
 * @param to the state after them; {@link #ENDED} when nothing is heard after them
 * @param reaction to each of them
 * @param departs whether the specification says otherwise
 * @param keywords the messages
 */
public record MachineArrow(
    int from, int to, Reaction reaction, Departs departs, List<Keyword> keywords) {

  /** In place of a state: the transport is ended. */
  public static final int ENDED = -1;

  /** Keeps the list from changing. */
  public MachineArrow {
    keywords = List.copyOf(keywords);
  }

  /** Whether the specification says otherwise of a message in a state. */
  public enum Departs {
    /** It says the same. */
    NEVER(""),
    /** It says the same after some sessions that lead to the state, and not after others. */
    SOMETIMES("departs at times"),
    /** It always says otherwise. */
    ALWAYS("departs");

    private final String words;

    Departs(String words) {
      this.words = words;
    }

    /**
     * What it does.
     *
     * @return a few words; none when it never departs
     */
    public String words() {
      return words;
    }
  }

  /**
   * The lines of a parent's machine.
   *
   * @param specified the machine of the specification
   * @param observed the parent's
   * @return by state, none of a state in which nothing is heard
   */
  public static List<MachineArrow> of(Machine specified, Machine observed) {
    List<ComparedMachines.Step> steps = ComparedMachines.steps(specified, observed);
    Map<MachineArrow, List<Keyword>> lines = new LinkedHashMap<>();
    for (int state = 0; state < observed.states().size(); state++) {
      for (Keyword keyword : Keyword.values()) {
        Machine.Arrow arrow = observed.arrow(state, keyword);
        if (arrow.reaction().kind() != Reaction.Kind.UNHEARD) {
          int to = arrow.reaction().isLast() ? ENDED : arrow.next();
          Departs departs = departs(steps, state, keyword);
          lines
              .computeIfAbsent(
                  new MachineArrow(state, to, arrow.reaction(), departs, List.of()),
                  line -> new ArrayList<>())
              .add(keyword);
        }
      }
    }
    List<MachineArrow> all = new ArrayList<>();
    lines.forEach(
        (line, keywords) ->
            all.add(new MachineArrow(line.from, line.to, line.reaction, line.departs, keywords)));
    return all;
  }

  private static Departs departs(List<ComparedMachines.Step> steps, int state, Keyword keyword) {
    List<Boolean> all =
        steps.stream()
            .filter(step -> step.state() == state && step.keyword() == keyword)
            .map(ComparedMachines.Step::departs)
            .distinct()
            .toList();
    return !all.contains(true)
        ? Departs.NEVER
        : all.contains(false) ? Departs.SOMETIMES : Departs.ALWAYS;
  }

  /**
   * The messages and what is done with them, where that is more than to take them or to end the
   * transport; and whether that departs.
   *
   * @return a few words
   */
  public String words() {
    StringJoiner more = new StringJoiner("; ", " (", ")").setEmptyValue("");
    if (reaction.kind() != Reaction.Kind.TAKES && reaction.kind() != Reaction.Kind.ENDS) {
      more.add(reaction.words());
    }
    if (departs != Departs.NEVER) {
      more.add(departs.words());
    }
    return words(keywords) + more;
  }

  /**
   * How a state is reached.
   *
   * @param way the messages that lead there
   * @return a few words
   */
  public static String reached(List<Keyword> way) {
    return way.isEmpty() ? "at the start" : "after " + words(way);
  }

  private static String words(List<Keyword> keywords) {
    return String.join(", ", keywords.stream().map(MachineArrow::word).toList());
  }

  private static String word(Keyword keyword) {
    return keyword == Keyword.UNKNOWN ? "any other" : keyword.word();
  }
}
