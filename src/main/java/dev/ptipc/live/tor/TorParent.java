package dev.ptipc.live.tor;

import dev.ptipc.environment.Environment;
import dev.ptipc.live.Outgoing;
import dev.ptipc.live.StateDirectory;
import dev.ptipc.live.tor.TorOutcome.Ending;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import dev.ptipc.transcript.Transcripts;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Gives sessions to a real tor and tells what it made of them. Each session has a tor of its own,
 * so none can touch another, and many can be under way at once: most of the second that each takes
 * tor waits for its next tick to start the transport. tor is given nothing that it could reach, and
 * what it listens on is on loopback.
 */
public final class TorParent implements AutoCloseable {

  private static final Duration GONE = Duration.ofSeconds(20);
  private static final long GLANCE = 10;

  /** tor reads a line when it comes. */
  private static final Duration IDLE = Duration.ofSeconds(1);

  private final Path tor;
  private final List<String> player;
  private final Duration limit;
  private final RelayKeys keys = new RelayKeys();

  /**
   * Starts nothing yet.
   *
   * @param tor the program
   * @param player the command that plays a file which is its last argument, such as {@code ptipc
   *     play}; no word of it may have white space in it, because tor has no quotes for them
   * @param limit how long a session may take
   * @throws IOException when there is no room for temporary files
   */
  public TorParent(Path tor, List<String> player, Duration limit) throws IOException {
    this.tor = tor;
    this.player = List.copyOf(player);
    this.limit = limit;
  }

  /**
   * Gives tor a session. Can be called by many threads at once.
   *
   * @param session its environment may be from anywhere: tor takes from it the names, the upstream
   *     proxy and the bind addresses, and refuses those that it cannot be asked for; all else is
   *     tor's own. With an exit the transport ends after the last byte, else it stays
   * @return what tor made of it
   * @throws IOException when tor cannot be started or spoken to
   * @throws InterruptedException when this thread is interrupted; nothing is left then
   */
  public TorOutcome run(Session session) throws IOException, InterruptedException {
    TorRequest request;
    try {
      request = TorRequest.of(Environment.of(session.environment()));
    } catch (Outgoing.Refused e) {
      return refused(String.valueOf(e.getMessage()));
    }
    String token = "played " + UUID.randomUUID();
    TorLog log = new TorLog(token);
    try (StateDirectory directory = new StateDirectory()) {
      Path file = directory.path().resolve("session");
      Files.write(file, Transcripts.write(announced(session, token)).toArray());
      List<String> program = new ArrayList<>(player);
      program.add(file.toString());
      Torrc torrc = Torrc.of(request, directory.path(), program);
      Path data = directory.path().resolve(Torrc.DATA);
      keys.give(data);
      try (TorProcess process = new TorProcess(tor, directory.path(), torrc)) {
        return run(session, process, log);
      } finally {
        keys.take(data);
      }
    }
  }

  private TorOutcome run(Session session, TorProcess process, TorLog log)
      throws IOException, InterruptedException {
    try (ControlConnection control = process.connect(log::event)) {
      if (control == null) {
        return refused(process.refusal());
      }
      watch(control, log, session);
    } catch (EOFException | SocketException e) {
      process.awaitEnd();
      return log.outcome(log.ending(), process.lastWords());
    }
    Ending ending = log.ending();
    process.awaitEnd();
    return log.outcome(
        ending == Ending.STAYED && !isGone(log.pid()) ? Ending.LEFT_BEHIND : ending, null);
  }

  /** Its stderr tells that all has been written. */
  private static Session announced(Session session, String token) {
    return new Session(
        null, Map.of(), session.stdout(), Bytes.of(token + "\n"), session.exit(), List.of());
  }

  private static TorOutcome refused(String why) {
    return new TorOutcome("", List.of(), List.of(), List.of(), Ending.NOT_STARTED, null, why, null);
  }

  private void watch(ControlConnection control, TorLog log, Session session) throws IOException {
    boolean exits = session.exit() != null;
    long lines = session.stdout().latin1().lines().count();
    control.command("SETEVENTS INFO NOTICE WARN ERR TRANSPORT_LAUNCHED");
    control.command("SETCONF DisableNetwork=0");
    long deadline = System.nanoTime() + limit.toNanos();
    while (!log.isOver(exits) && control.await(deadline)) {
      // Each event changes the log.
    }
    // What was written last may still lie in the other pipe: go on until all lines have been read
    // or nothing has come for a while, and until tor has ended a transport that it gives up.
    long idle = System.nanoTime() + IDLE.toNanos();
    while (System.nanoTime() < deadline
        && (log.isEnding() || (log.lines() < lines && System.nanoTime() < idle))) {
      int before = log.lines();
      control.await(Math.min(deadline, System.nanoTime() + IDLE.toNanos() / 10));
      idle = log.lines() > before ? System.nanoTime() + IDLE.toNanos() : idle;
    }
    control.command("GETINFO version");
  }

  /** One that has ended and that nobody has taken notice of has no command any more. */
  private static boolean isGone(long pid) throws InterruptedException {
    ProcessHandle transport = ProcessHandle.of(pid).orElse(null);
    long deadline = System.nanoTime() + GONE.toNanos();
    while (transport != null
        && transport.isAlive()
        && transport.info().command().isPresent()
        && System.nanoTime() - deadline < 0) {
      TimeUnit.MILLISECONDS.sleep(GLANCE);
    }
    return System.nanoTime() - deadline < 0;
  }

  @Override
  public void close() {
    keys.close();
  }
}
