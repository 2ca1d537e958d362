package dev.ptipc.live.conform;

import dev.ptipc.live.AtExit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Plays scenarios side by side, a few at a time: most of the time a transport is waited for. */
final class ScenarioPool<T> implements AutoCloseable {

  /** A step that may fail as starting a program does. */
  interface Play<T> {
    T play(Scenario scenario) throws IOException, InterruptedException;
  }

  private static final int AT_A_TIME = 8;

  /** Longer than it takes to kill what still runs. */
  private static final long PATIENCE = 10;

  private final Play<T> play;
  private final ExecutorService executor = Executors.newFixedThreadPool(AT_A_TIME);
  private final AtExit atExit = new AtExit(this::end);

  ScenarioPool(Play<T> play) throws AtExit.Ending {
    this.play = play;
  }

  /**
   * Plays them all.
   *
   * @param together whether they may be played side by side; else one after the other
   * @param left told how many are left
   * @return what came of each, in the order of the scenarios
   * @throws InterruptedException when this thread is interrupted, or the program is being ended
   */
  List<T> all(List<Scenario> scenarios, boolean together, IntConsumer left)
      throws IOException, InterruptedException {
    List<Future<T>> futures = new ArrayList<>();
    List<T> results = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      while (futures.size() < (together ? scenarios.size() : i + 1)) {
        Scenario scenario = scenarios.get(futures.size());
        futures.add(submitted(scenario));
      }
      left.accept(scenarios.size() - i);
      results.add(result(futures.get(i)));
    }
    return results;
  }

  private Future<T> submitted(Scenario scenario) throws InterruptedException {
    try {
      return executor.submit(() -> play.play(scenario));
    } catch (RejectedExecutionException e) {
      throw new InterruptedException("nothing more is played");
    }
  }

  /** Plays one alone. */
  T alone(Scenario scenario) throws IOException, InterruptedException {
    return all(List.of(scenario), false, left -> {}).get(0);
  }

  private static <T> T result(Future<T> future) throws IOException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      if (e.getCause() instanceof InterruptedException cause) {
        throw cause;
      }
      if (e.getCause() instanceof OutOfMemoryError cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** No transport outlives this. */
  private void end() {
    executor.shutdownNow();
    try {
      executor.awaitTermination(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end();
    atExit.close();
  }
}
