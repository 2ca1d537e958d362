package dev.ptipc.peers.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two parsers make different things of one line.
 *
 * @param kind in which way
 * @param line the line
 * @param detail what both say, printable
 */
record Disagreement(Kind kind, Reference line, String detail) {

  /** The reference, among the numbers of targets. */
  static final int REFERENCE = -1;

  /**
   * A way to part. Two disagreements of one kind that come about in one state of the automaton have
   * one cause.
   *
   * @param first number of a target, or {@link #REFERENCE}
   * @param second number of a target
   * @param says what the first says, {@link Verdict#OK} for a violation that the second cannot
   *     read; null where the second fails, whatever the line is
   * @param other what the second says
   * @param field the path of the field in which the answers differ
   * @param rule what is worst about the line; null where it is good, or the second does not read it
   */
  record Kind(
      int first,
      int second,
      @Nullable Verdict says,
      Verdict other,
      String field,
      @Nullable String rule) {}

  /** All disagreements on the line of this number, by the replies of each target to all lines. */
  static List<Disagreement> of(Reference line, List<List<Reply>> replies, int number) {
    List<@Nullable Reply> here = new ArrayList<>();
    for (List<Reply> of : replies) {
      here.add(number < of.size() ? of.get(number) : null);
    }
    return of(line, here);
  }

  /**
   * All disagreements on a line. Two targets are held against each other only where neither departs
   * from the reference, which leaves room for both.
   *
   * @param replies by target; null of one that was not asked
   */
  static List<Disagreement> of(Reference line, List<@Nullable Reply> replies) {
    List<Disagreement> disagreements = new ArrayList<>();
    boolean[] departs = new boolean[replies.size()];
    for (int target = 0; target < replies.size(); target++) {
      Reply reply = replies.get(target);
      Disagreement disagreement = reply == null ? null : fromReference(line, target, reply);
      if (disagreement != null) {
        departs[target] = true;
        disagreements.add(disagreement);
      }
    }
    for (int first = 0; first < replies.size(); first++) {
      for (int second = first + 1; second < replies.size(); second++) {
        Reply a = replies.get(first);
        Reply b = replies.get(second);
        if (a == null || b == null || departs[first] || departs[second]) {
          continue;
        }
        Agreement.Departure departure = Agreement.departure(a, b);
        if (departure != null) {
          Kind kind =
              new Kind(first, second, a.verdict(), b.verdict(), departure.field(), line.rule());
          disagreements.add(new Disagreement(kind, line, departure.values()));
        }
      }
    }
    return disagreements;
  }

  /** What a target fails at. */
  static Disagreement failure(Reference line, int target, Reply failure) {
    Kind kind = new Kind(REFERENCE, target, null, failure.verdict(), Agreement.STATUS, null);
    return new Disagreement(kind, line, failure.detail());
  }

  private static @Nullable Disagreement fromReference(Reference line, int target, Reply reply) {
    Verdict other = reply.verdict();
    if (other.isFailure()) {
      return failure(line, target, reply);
    }
    Agreement.Departure departure = Agreement.departure(line, reply);
    if (departure == null) {
      return null;
    }
    // What the rules say of a line is beside the point where the target cannot read it at all.
    boolean unread = other == Verdict.MALFORMED || other == Verdict.REFUSED;
    Verdict own = line.verdict();
    Kind kind =
        new Kind(
            REFERENCE,
            target,
            unread && own == Verdict.VIOLATION ? Verdict.OK : own,
            other,
            departure.field(),
            unread ? null : line.rule());
    return new Disagreement(kind, line, departure.values());
  }
}
