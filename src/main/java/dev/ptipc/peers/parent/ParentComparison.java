package dev.ptipc.peers.parent;

import dev.ptipc.live.tor.TorOutcome;
import dev.ptipc.peers.parent.ParentBench.Played;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Gives sessions to a parent and collects where it departs. */
public final class ParentComparison {

  /** What is known of a cause. */
  private record Occurrence(
      Departure departure, ParentCase witness, List<String> log, int sessions) {}

  private final ParentBench bench;
  private final IntConsumer progress;
  private final Map<Departure.Key, Occurrence> causes = new LinkedHashMap<>();
  private final List<String> failed = new ArrayList<>();
  private final List<String> unplayed = new ArrayList<>();
  private int sessions;
  private int left;

  /**
   * A comparison to come.
   *
   * @param bench where the parent is
   * @param progress told how many sessions have been played
   */
  public ParentComparison(ParentBench bench, IntConsumer progress) {
    this.bench = bench;
    this.progress = progress;
  }

  /**
   * Plays all sessions, and makes the witness of each finding as short as it can be.
   *
   * @param cases the sessions
   * @param name of the parent, with its version
   * @return what was found
   * @throws InterruptedException when this thread is interrupted
   */
  public ParentResult compare(List<ParentCase> cases, String name) throws InterruptedException {
    for (Played played : bench.play(cases, progress)) {
      count(played);
      for (Departure departure : departures(played)) {
        causes.merge(
            departure.key(),
            new Occurrence(departure, played.given(), log(played), 1),
            ParentComparison::better);
      }
    }
    causes.replaceAll((key, occurrence) -> shortest(key, occurrence));
    List<ParentFinding> findings =
        causes.values().stream()
            .sorted(
                Comparator.comparing((Occurrence occurrence) -> occurrence.departure().kind())
                    .thenComparing(occurrence -> occurrence.departure().key().about()))
            .map(s -> new ParentFinding(s.departure(), s.sessions(), s.witness(), s.log()))
            .toList();
    return new ParentResult(name, sessions, unplayed, left, failed, bench.isStopped(), findings);
  }

  private void count(Played played) {
    TorOutcome outcome = played.outcome();
    if (played.failure() != null) {
      failed.add(played.given().name() + ": " + played.failure());
    } else if (outcome == null && played.hang() == null) {
      left++;
    } else {
      sessions++;
      if (outcome != null && outcome.refusal() != null) {
        unplayed.add(played.given().name() + ": " + outcome.refusal());
      }
    }
  }

  private static List<Departure> departures(Played played) {
    TorOutcome outcome = played.outcome();
    String hang = played.hang();
    return outcome != null
        ? Departures.of(played.given(), outcome)
        : hang != null ? List.of(Departures.hang(hang)) : List.of();
  }

  /** What the parent said, without what differs from run to run; its last words when it crashed. */
  private static List<String> log(Played played) {
    TorOutcome outcome = played.outcome();
    if (outcome == null) {
      return List.of();
    }
    String crash = outcome.crash();
    List<String> log = crash == null ? outcome.log() : crash.lines().toList();
    return log.stream().map(TorWords::masked).toList();
  }

  private static Occurrence better(Occurrence one, Occurrence other) {
    boolean shorter =
        other.witness().session().stdout().length() < one.witness().session().stdout().length();
    Occurrence best = shorter ? other : one;
    return new Occurrence(
        best.departure(), best.witness(), best.log(), one.sessions() + other.sessions());
  }

  /** Leaves out lines as long as the parent still departs in the same way. */
  private Occurrence shortest(Departure.Key key, Occurrence occurrence) {
    Occurrence best = occurrence;
    boolean shorter = !bench.isOver() && !key.kind().isSecret();
    while (shorter) {
      shorter = false;
      List<ParentCase> candidates = new ArrayList<>();
      int lines = best.witness().lines().size();
      for (int count = lines / 2; count > 0; count /= 2) {
        for (int first = 0; first + count <= lines; first += count) {
          candidates.add(best.witness().without(first, count));
        }
      }
      for (Played played : playedQuietly(candidates)) {
        for (Departure departure : departures(played)) {
          boolean smaller =
              played.given().session().stdout().length()
                  < best.witness().session().stdout().length();
          if (smaller && departure.key().equals(key)) {
            best = new Occurrence(departure, played.given(), log(played), occurrence.sessions());
            shorter = !bench.isOver();
          }
        }
      }
    }
    return best;
  }

  private List<Played> playedQuietly(List<ParentCase> candidates) {
    try {
      return bench.play(candidates, count -> {});
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
