package dev.ptipc.peers.parent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.live.tor.TorOutcome;
import dev.ptipc.observation.Cell;
import dev.ptipc.observation.ObservedRow;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Plays constructs to a parent and writes down what it does with each. */
public final class ObservationMaking implements AutoCloseable {

  /** Messages whose pairs a parent's reports do not show. */
  private static final Set<String> WITH_PAIRS = Set.of("SMETHOD", "STATUS");

  /** A parent, whichever it is. */
  private interface Player {
    Treatment play(RowCase row) throws IOException, InterruptedException;
  }

  private final String name;
  private final Player player;
  private final @Nullable PeerProgram peer;
  private final ExecutorService pool;

  private ObservationMaking(String name, Player player, @Nullable PeerProgram peer, int atOnce) {
    this.name = name;
    this.player = player;
    this.peer = peer;
    pool = Executors.newFixedThreadPool(atOnce, ObservationMaking::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "ptipc observe");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Of tor.
   *
   * @param parent plays a session
   * @param atOnce how many sessions at a time
   * @return nothing has been played
   */
  public static ObservationMaking tor(ParentBench.Parent parent, int atOnce) {
    return new ObservationMaking(
        "tor",
        row -> {
          TorOutcome outcome = parent.play(row.given().session());
          if (outcome.crash() != null) {
            throw new IOException("it stopped");
          }
          return Treatment.of(outcome, row.line());
        },
        null,
        atOnce);
  }

  /**
   * Of a program of {@code src/peers}.
   *
   * @param name of the parent
   * @param command the program and its first arguments
   * @param atOnce how many sessions at a time
   * @return nothing has been played
   */
  public static ObservationMaking peer(String name, List<String> command, int atOnce) {
    PeerProgram peer = new PeerProgram(command);
    return new ObservationMaking(name, row -> peer.play(row.given().session()), peer, atOnce);
  }

  /**
   * What a program of {@code src/peers} says it is.
   *
   * @param command the program and its first arguments
   * @return the name and version of the library
   * @throws IOException when it cannot be started
   * @throws InterruptedException when this thread is interrupted
   */
  public static String version(List<String> command) throws IOException, InterruptedException {
    return new PeerProgram(command).version();
  }

  /**
   * Plays them.
   *
   * @param rows the constructs
   * @param progress told how many have been played
   * @param failed told of each that could not be played, or that the parent does not bear, which is
   *     for its makers and in no row
   * @return one for each, in their order
   * @throws InterruptedException when this thread is interrupted, or it has been closed meanwhile
   */
  public List<ObservedRow> make(List<RowCase> rows, IntConsumer progress, Consumer<String> failed)
      throws InterruptedException {
    List<Future<ObservedRow>> futures = new ArrayList<>();
    for (RowCase row : rows) {
      futures.add(begun(row));
    }
    List<ObservedRow> made = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      try {
        made.add(futures.get(i).get());
      } catch (CancellationException e) {
        throw closed();
      } catch (ExecutionException e) {
        if (pool.isShutdown()) {
          throw closed();
        }
        Throwable cause = e.getCause();
        failed.accept(rows.get(i).row() + ": " + (cause == null ? e : cause).getMessage());
        made.add(row(rows.get(i), new Judgement.Judged(Cell.UNTESTED, "", null)));
      }
      progress.accept(i + 1);
    }
    return made;
  }

  private Future<ObservedRow> begun(RowCase row) throws InterruptedException {
    try {
      return pool.submit(() -> seen(row));
    } catch (RejectedExecutionException e) {
      throw closed();
    }
  }

  private static InterruptedException closed() {
    return new InterruptedException("closed");
  }

  private ObservedRow seen(RowCase row) throws IOException, InterruptedException {
    Treatment made = player.play(row);
    Bytes line = row.subject();
    PeerProgram asked = peer;
    boolean asks = WITH_PAIRS.contains(row.keyword());
    JsonNode answer = asked != null && line != null && asks ? asked.line(line) : null;
    return row(row, Judgement.of(row, made, answer));
  }

  private ObservedRow row(RowCase row, Judgement.Judged judged) {
    Diagnostic diagnostic = row.diagnostic();
    return new ObservedRow(
        row.row(),
        row.title(),
        row.rule(),
        diagnostic == null ? null : diagnostic.clause(),
        row.keyword(),
        diagnostic == null ? null : diagnostic.message(),
        row.line(),
        row.input(),
        judged.cell(),
        judged.how(),
        judged.difference(),
        null,
        "ptipc observe --parent " + name + " --row " + row.row());
  }

  /** Any thread may call. Whoever waits for what has not begun would wait for ever. */
  @Override
  public void close() {
    for (Runnable waiting : pool.shutdownNow()) {
      ((Future<?>) waiting).cancel(false);
    }
  }
}
