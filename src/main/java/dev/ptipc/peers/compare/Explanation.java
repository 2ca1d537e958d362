package dev.ptipc.peers.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what in good lines a target gets wrong: a construct on which it is never right. The more
 * general come first, and a construct stands for one way of the target to be wrong, so that two
 * causes that it treats in two ways are two.
 */
final class Explanation {

  /** A line that was asked. */
  private record Seen(
      Reference line, Verdict said, @Nullable Disagreement departs, boolean isControl) {}

  /** A construct that a target gets wrong, the shortest line that shows it, and how many do. */
  record Explained(Construct construct, Disagreement shortest, long lines, Set<Construct> beside) {}

  /** Of more lines, or of more bytes in them, the rest is explained by their automaton alone. */
  private static final int MOST = 200_000;

  private static final int MOST_BYTES = 16 << 20;

  /** Fewer lines with a construct could have something else in common. */
  private static final int FEWEST = 3;

  /** Of a hundred lines with a construct that is seldom so many are wrong in one way. */
  private static final int PURE = 80;

  private final List<Seen> seen = new ArrayList<>();
  private long bytes;
  private final Map<Construct, List<Seen>> by = new HashMap<>();
  private final Set<Seen> open = new LinkedHashSet<>();
  private final List<Construct> chosen = new ArrayList<>();
  private final Map<Construct, List<Seen>> explained = new HashMap<>();
  private final Set<Seen> taken = new HashSet<>();

  /**
   * Takes what a target made of a line.
   *
   * @param departs how it departs from the reference; null when it does not
   * @param isControl whether the line was asked only to learn what the target gets right
   * @return false when the line is none that this is about
   */
  boolean take(Reference line, Reply reply, @Nullable Disagreement departs, boolean isControl) {
    boolean fails = reply.verdict().isFailure() && reply.verdict() != Verdict.CRASH;
    boolean isBad = line.verdict() == Verdict.MALFORMED;
    if (fails || (isBad && (departs == null || isControl)) || !isRoomFor(line)) {
      return false;
    }
    bytes += line.bytes().length;
    seen.add(new Seen(line, reply.verdict(), departs, isControl));
    return true;
  }

  private boolean isRoomFor(Reference line) {
    return seen.size() < MOST && bytes + line.bytes().length <= MOST_BYTES;
  }

  /** The constructs, in the order in which they were found. */
  List<Explained> explain() {
    seen.stream()
        .filter(each -> !each.isControl() && each.departs() != null && isGood(each))
        .forEach(open::add);
    if (open.isEmpty()) {
      return List.of();
    }
    for (Construct construct : Constructs.list()) {
      by.put(construct, with(construct));
    }
    for (int generality = 0; generality < Constructs.IN_ONE_MESSAGE; generality++) {
      choose(ofGenerality(generality));
    }
    if (!open.isEmpty()) {
      choose(inOneMessage());
    }
    chosen.forEach(this::takeRest);
    return chosen.stream().map(this::told).toList();
  }

  private static boolean isGood(Seen each) {
    return each.line().verdict() == Verdict.OK || each.line().verdict() == Verdict.UNKNOWN;
  }

  private List<Seen> with(Construct construct) {
    return seen.stream()
        .filter(Explanation::isGood)
        .filter(each -> construct.isIn(each.line().bytes()))
        .toList();
  }

  private static List<Construct> ofGenerality(int generality) {
    return Constructs.list().stream().filter(each -> each.generality() == generality).toList();
  }

  /**
   * Of what is right somewhere, what is wrong in every line of one message. Where lines of it are
   * wrong that have none of these, something else is the cause.
   */
  private List<Construct> inOneMessage() {
    List<Construct> found = new ArrayList<>();
    Map<String, List<Seen>> words = open.stream().collect(Collectors.groupingBy(Explanation::word));
    words.forEach(
        (word, wrong) -> {
          List<Construct> narrow =
              Constructs.list().stream()
                  .filter(each -> each.generality() > 1 && !chosen.contains(each))
                  .map(each -> narrowed(each, word))
                  .filter(this::isNeverRight)
                  .toList();
          if (wrong.stream().allMatch(each -> isInAny(narrow, each))) {
            found.addAll(narrow);
          }
        });
    return found;
  }

  private Construct narrowed(Construct construct, String word) {
    Construct narrow = construct.in(word);
    by.put(narrow, lines(construct).stream().filter(s -> narrow.isIn(s.line().bytes())).toList());
    return narrow;
  }

  private static boolean isInAny(List<Construct> constructs, Seen each) {
    return constructs.stream().anyMatch(construct -> construct.isIn(each.line().bytes()));
  }

  private static String word(Seen each) {
    return new String(each.line().bytes(), StandardCharsets.ISO_8859_1).split("[ \r]", 2)[0];
  }

  private void choose(List<Construct> candidates) {
    List<Construct> left = new ArrayList<>(candidates);
    left.removeIf(construct -> !isNeverRight(construct));
    while (true) {
      // Of two that explain the same lines the one that others have less.
      Construct best =
          left.stream()
              .max(
                  Comparator.<Construct>comparingInt(each -> main(each).size())
                      .thenComparingInt(each -> -lines(each).size()))
              .orElse(null);
      if (best == null || main(best).isEmpty()) {
        return;
      }
      List<Seen> lines = main(best);
      left.remove(best);
      chosen.add(best);
      explained.put(best, new ArrayList<>(lines));
      lines.forEach(open::remove);
    }
  }

  private boolean isNeverRight(Construct construct) {
    List<Seen> lines = lines(construct);
    return lines.size() >= (construct.generality() > 1 ? FEWEST : 1)
        && lines.stream().noneMatch(Explanation::isRight);
  }

  /** A refusal is fair where readers disagree, and says nothing then. */
  private static boolean isRight(Seen each) {
    return each.departs() == null && each.said() != Verdict.REFUSED;
  }

  private List<Seen> lines(Construct construct) {
    return by.getOrDefault(construct, List.of());
  }

  /**
   * Those open lines that the target gets wrong in the way in which it does most. What is seldom is
   * not the cause where the target does now this and now that.
   */
  private List<Seen> main(Construct construct) {
    Map<String, Long> ways =
        lines(construct).stream()
            .filter(each -> each.departs() != null && !hasOther(each, construct))
            .collect(Collectors.groupingBy(Explanation::way, Collectors.counting()));
    long all = ways.values().stream().mapToLong(Long::longValue).sum();
    Map.Entry<String, Long> most =
        ways.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
    if (most == null || most.getValue() * 100 < all * (construct.generality() > 2 ? PURE : 0)) {
      return List.of();
    }
    return lines(construct).stream()
        .filter(each -> open.contains(each) && way(each).equals(most.getKey()))
        .toList();
  }

  /** Whether a line has something else in it that is seldom and that the target gets wrong. */
  private boolean hasOther(Seen each, Construct construct) {
    return chosen.stream()
        .filter(other -> other.generality() > 2 && !other.equals(construct))
        .anyMatch(other -> other.isIn(each.line().bytes()));
  }

  /** One that it takes for something else may be good for it or break a rule, as it comes. */
  private static String way(Seen each) {
    return switch (each.said()) {
      case OK, VIOLATION, ACCEPTED, UNKNOWN -> "read otherwise";
      default -> each.said().word();
    };
  }

  /** What has no better explanation, and lines that have other faults too. */
  private void takeRest(Construct construct) {
    List<Seen> own = explained.getOrDefault(construct, List.of());
    for (Seen each : seen) {
      boolean isFree =
          !each.isControl() && (open.contains(each) || (each.departs() != null && !isGood(each)));
      boolean isFit = each.line().verdict() != Verdict.MALFORMED || isMisread(own);
      if (isFree && isFit && construct.isIn(each.line().bytes()) && taken.add(each)) {
        own.add(each);
        open.remove(each);
      }
    }
  }

  /** Whether it is taken for something else, so that a bad line may be taken for a good one. */
  private static boolean isMisread(List<Seen> lines) {
    return lines.stream()
        .map(Seen::departs)
        .anyMatch(departs -> departs != null && !departs.kind().field().equals(Agreement.STATUS));
  }

  private Explained told(Construct construct) {
    List<Seen> lines = explained.getOrDefault(construct, List.of());
    Disagreement shortest = null;
    for (Seen each : lines) {
      Disagreement departs = each.departs();
      boolean better =
          departs != null
              && isGood(each)
              && (shortest == null
                  || Shrinker.BETTER.compare(departs.line().bytes(), shortest.line().bytes()) < 0);
      shortest = better ? departs : shortest;
    }
    if (shortest == null) {
      throw new IllegalStateException(construct.name());
    }
    byte[] line = shortest.line().bytes();
    Set<Construct> beside = new HashSet<>(chosen);
    beside.removeIf(each -> !each.isIn(line));
    return new Explained(construct, shortest, lines.size(), beside);
  }

  /** A construct at which the target has crashed again and again, and was never right; or null. */
  @Nullable Construct deadly(int crashes) {
    for (Construct construct : Constructs.list()) {
      long count = 0;
      boolean isRight = false;
      for (Seen each : seen) {
        if (construct.isIn(each.line().bytes())) {
          count += each.said() == Verdict.CRASH ? 1 : 0;
          isRight |= isRight(each);
        }
      }
      if (count >= crashes && !isRight) {
        return construct;
      }
    }
    return null;
  }

  /** Whether anything departs. */
  boolean isNeeded() {
    return seen.stream().anyMatch(each -> each.departs() != null);
  }

  /** What is left without an explanation. */
  List<Disagreement> rest() {
    List<Disagreement> rest = new ArrayList<>();
    Set<Seen> told = new HashSet<>();
    explained.values().forEach(told::addAll);
    for (Seen each : seen) {
      Disagreement departs = each.departs();
      if (departs != null && !each.isControl() && !told.contains(each)) {
        rest.add(departs);
      }
    }
    return rest;
  }
}
