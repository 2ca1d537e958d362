package dev.ptipc.live;

import dev.ptipc.transcript.Directions;
import dev.ptipc.transcript.Directions.Occasion;
import dev.ptipc.transcript.Directions.Reaction;
import dev.ptipc.transcript.Header;
import dev.ptipc.transcript.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Is a transport: writes a session to its parent and ends when a transport has to. A file can tell
 * otherwise.
 */
public final class Player {

  /**
   * What a parent gives to a transport.
   *
   * @param stdin whose end may be the end of the transport
   * @param stdout takes the session
   * @param stderr takes what else was written
   * @param endsByStdin whether TOR_PT_EXIT_ON_STDIN_CLOSE is 1
   */
  public record Parent(
      InputStream stdin, OutputStream stdout, OutputStream stderr, boolean endsByStdin) {}

  /** Of one that a file tells to stay where it has to go; nothing is left behind for ever. */
  private static final Duration LONGEST_STAY = Duration.ofMinutes(1);

  /** What was begun without a wait is written to its end, unless nobody reads it. */
  private static final Duration FINISHING = Duration.ofSeconds(1);

  private static final Reaction EXIT = new Reaction(true, null, Duration.ZERO);
  private static final Reaction STAY = new Reaction(false, null, Duration.ZERO);

  private final Parent parent;
  private final CompletableFuture<Integer> exit = new CompletableFuture<>();

  /** Free while nothing is being written. */
  private final Semaphore stillness = new Semaphore(0);

  private volatile @Nullable Header header;

  private Player(Parent parent) {
    this.parent = parent;
  }

  /**
   * Plays a file.
   *
   * @param file a transcript, or raw stdout
   * @param parent for whom
   * @param listeners learns where to listen; null when nothing is to listen
   * @return the exit code. On SIGTERM the process ends, and this does not return.
   * @throws IOException when the file cannot be read, or is broken; what stands before is written
   * @throws InterruptedException when this thread is interrupted
   */
  public static int play(InputStream file, Parent parent, @Nullable Listeners listeners)
      throws IOException, InterruptedException {
    return new Player(parent).play(file, listeners);
  }

  @SuppressWarnings("try") // only what is done at exit matters
  private int play(InputStream file, @Nullable Listeners listeners)
      throws IOException, InterruptedException {
    try (AtExit ignored = new AtExit(this::signalled)) {
      start("ptipc play", () -> write(file, listeners));
      start("ptipc stdin", this::awaitStdinClose);
      return exit.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof OutOfMemoryError cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void write(InputStream file, @Nullable Listeners listeners) {
    try {
      new PlayedFile(parent, read -> header = read, this::pause, listeners).play(file);
      stillness.release();
      if (reaction(Occasion.END).exits()) {
        leave(Occasion.END);
      }
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      exit.completeExceptionally(e);
    }
  }

  private void pause(Duration time) {
    stillness.release();
    sleep(time);
    stillness.acquireUninterruptibly();
  }

  private void awaitStdinClose() {
    try {
      while (parent.stdin().read() >= 0) {
        // What a parent may say means nothing yet.
      }
    } catch (IOException e) {
      // A stream that breaks has ended.
    }
    awaitStillness();
    if (reaction(Occasion.STDIN_CLOSE).exits() || parent.endsByStdin()) {
      leave(Occasion.STDIN_CLOSE);
    }
  }

  private void awaitStillness() {
    try {
      if (stillness.tryAcquire(FINISHING.toMillis(), TimeUnit.MILLISECONDS)) {
        stillness.release();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One who is told to stay goes on being a transport for a while, and then is gone. */
  private void leave(Occasion occasion) {
    sleep(delay(occasion));
    Integer code = code(occasion);
    exit.complete(code == null ? 0 : code);
  }

  private Duration delay(Occasion occasion) {
    Reaction reaction = reaction(occasion);
    return reaction.exits() ? reaction.after() : LONGEST_STAY;
  }

  /** Runs on SIGTERM, SIGINT and SIGHUP. When no code is told Java ends with that of the signal. */
  private void signalled() {
    sleep(delay(Occasion.SIGTERM));
    Integer code = code(Occasion.SIGTERM);
    if (code != null) {
      Runtime.getRuntime().halt(code);
    }
  }

  private Reaction reaction(Occasion occasion) {
    Header header = this.header;
    Directions directions = header == null ? new Directions() : header.directions();
    Reaction directed = directions.at(occasion);
    return directed != null
        ? directed
        : usual(occasion, header == null ? null : header.session().exit());
  }

  private Reaction usual(Occasion occasion, Session.@Nullable Exit recorded) {
    return switch (occasion) {
      case END -> recorded != null && recorded.endedBy().equals("itself") ? EXIT : STAY;
      case STDIN_CLOSE -> parent.endsByStdin() ? EXIT : STAY;
      case SIGTERM -> EXIT;
    };
  }

  private @Nullable Integer code(Occasion occasion) {
    Integer directed = reaction(occasion).code();
    Session.Exit recorded = header == null ? null : header.session().exit();
    return directed != null || recorded == null ? directed : recorded.code();
  }

  private static void sleep(Duration time) {
    try {
      TimeUnit.MILLISECONDS.sleep(time.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
