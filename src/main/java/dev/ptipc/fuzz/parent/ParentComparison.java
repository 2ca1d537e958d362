package dev.ptipc.fuzz.parent;

import dev.ptipc.live.tor.TorOutcome;
import dev.ptipc.live.tor.TorSession;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Gives sessions to a parent, many at a time, and collects where it departs. */
public final class ParentComparison implements AutoCloseable {

  /** Somebody who is given a session and tells what came of it. */
  public interface Parent {
    /**
     * Plays a session.
     *
     * @param session what is played
     * @return what the parent made of it
     * @throws IOException when the parent cannot be started or spoken to
     * @throws InterruptedException when the thread is interrupted
     */
    TorOutcome play(TorSession session) throws IOException, InterruptedException;
  }

  /** A case and what came of it. */
  private record Played(ParentCase given, List<String> log, List<Departure> departures) {}

  /** What is known of a cause. */
  private record Seen(Departure departure, ParentCase witness, List<String> log, int sessions) {}

  private static final long PATIENCE_SECONDS = 10;

  private final Parent parent;
  private final ExecutorService pool;
  private final long deadline;
  private final IntConsumer progress;
  private final Map<Departure.Key, Seen> causes = new LinkedHashMap<>();
  private final List<String> failed = new ArrayList<>();
  private int sessions;
  private int unplayed;
  private int left;
  private volatile boolean stopped;

  /**
   * A comparison to come.
   *
   * @param parent can be called by many threads at once
   * @param atOnce how many sessions at a time
   * @param time after which no further session begins
   * @param progress told how many have been played
   */
  public ParentComparison(Parent parent, int atOnce, Duration time, IntConsumer progress) {
    this.parent = parent;
    this.progress = progress;
    deadline = System.nanoTime() + time.toNanos();
    pool =
        Executors.newFixedThreadPool(
            atOnce,
            work -> {
              Thread thread = new Thread(work, "ptipc parent");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Ends it as soon as it can be; what was found until then is not lost. Any thread may call. */
  public void stop() {
    stopped = true;
  }

  private boolean isOver() {
    return stopped || System.nanoTime() - deadline > 0;
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
    for (Played played : all(cases, true)) {
      for (Departure departure : played.departures()) {
        causes.merge(
            departure.key(),
            new Seen(departure, played.given(), played.log(), 1),
            ParentComparison::better);
      }
    }
    causes.replaceAll((key, seen) -> shortest(key, seen));
    List<ParentFinding> findings =
        causes.values().stream()
            .sorted(
                Comparator.comparing((Seen seen) -> seen.departure().kind())
                    .thenComparing(seen -> seen.departure().key().about()))
            .map(s -> new ParentFinding(s.departure(), s.sessions(), s.witness(), s.log()))
            .toList();
    return new ParentResult(name, sessions, unplayed, left, failed, stopped, findings);
  }

  private static Seen better(Seen one, Seen other) {
    boolean shorter = other.witness().stdout().length() < one.witness().stdout().length();
    Seen best = shorter ? other : one;
    return new Seen(
        best.departure(), best.witness(), best.log(), one.sessions() + other.sessions());
  }

  /** Leaves out lines as long as the parent still departs in the same way. */
  private Seen shortest(Departure.Key key, Seen seen) {
    Seen best = seen;
    boolean shorter = !isOver() && !key.kind().isSecret();
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
        for (Departure departure : played.departures()) {
          boolean smaller = played.given().stdout().length() < best.witness().stdout().length();
          if (smaller && departure.key().equals(key)) {
            best = new Seen(departure, played.given(), played.log(), seen.sessions());
            shorter = !isOver();
          }
        }
      }
    }
    return best;
  }

  private List<Played> playedQuietly(List<ParentCase> candidates) {
    try {
      return all(candidates, false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private List<Played> all(List<ParentCase> cases, boolean counted) throws InterruptedException {
    List<Future<List<Played>>> futures = new ArrayList<>();
    for (ParentCase one : cases) {
      futures.add(pool.submit(() -> isOver() ? List.of() : List.of(played(one))));
    }
    List<Played> all = new ArrayList<>();
    long patience = 0;
    for (int i = 0; i < futures.size(); i++) {
      try {
        while (!futures.get(i).isDone() && (patience == 0 || System.nanoTime() < patience)) {
          TimeUnit.MILLISECONDS.sleep(20);
          patience =
              stopped && patience == 0
                  ? System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)
                  : patience;
        }
        List<Played> one = futures.get(i).isDone() ? futures.get(i).get() : List.of();
        all.addAll(one);
        left += counted && one.isEmpty() ? 1 : 0;
        sessions += counted ? one.size() : 0;
      } catch (ExecutionException e) {
        failed.add(cases.get(i).name() + ": " + e.getCause());
      }
      if (counted) {
        progress.accept(i + 1);
      }
    }
    return all;
  }

  private Played played(ParentCase given) throws IOException, InterruptedException {
    try {
      TorOutcome outcome = parent.play(given.session());
      if (outcome.refusal() != null) {
        refused();
      }
      String crash = outcome.crash();
      List<String> log = crash == null ? outcome.log() : crash.lines().toList();
      return new Played(
          given, log.stream().map(TorWords::masked).toList(), Departures.of(given, outcome));
    } catch (SocketTimeoutException e) {
      return new Played(given, List.of(), List.of(Departures.hang(String.valueOf(e.getMessage()))));
    }
  }

  private synchronized void refused() {
    unplayed++;
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
