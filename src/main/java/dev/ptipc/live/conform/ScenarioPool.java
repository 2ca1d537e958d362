package dev.ptipc.live.conform;

import dev.ptipc.live.AtExit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Plays scenarios side by side, a few at a time: most of the time a transport is waited for. */
final class ScenarioPool<T> implements AutoCloseable {

  /** A step that may fail as starting a program does. */
  interface Play<T> {
    T play(Scenario scenario) throws IOException, InterruptedException;
  }

  private static final int AT_A_TIME = 8;

  /** As long as a transport that ignores everything is waited for. */
  private static final long PATIENCE = 10;

  private final Play<T> play;
  private final ExecutorService executor = Executors.newFixedThreadPool(AT_A_TIME);
  private final AtExit atExit = new AtExit(this::end);

  ScenarioPool(Play<T> play) {
    this.play = play;
  }

  /**
   * Plays them all.
   *
   * @param left told how many are left
   * @return what came of each, in the order of the scenarios
   */
  List<T> all(List<Scenario> scenarios, IntConsumer left) throws IOException, InterruptedException {
    List<Future<T>> futures = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      futures.add(executor.submit(() -> play.play(scenario)));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      left.accept(futures.size() - results.size());
      try {
        results.add(future.get());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException cause) {
          throw cause;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
    return results;
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
