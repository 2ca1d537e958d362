package dev.ptipc.live.tor;

import dev.ptipc.live.Outgoing;
import dev.ptipc.live.StateDirectory;
import dev.ptipc.live.tor.TorOutcome.Ending;
import dev.ptipc.source.Bytes;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
   * @param session the session
   * @return what tor made of it
   * @throws IOException when tor cannot be started or spoken to
   * @throws InterruptedException when this thread is interrupted; nothing is left then
   */
  public TorOutcome run(TorSession session) throws IOException, InterruptedException {
    TorRequest request;
    try {
      request = TorRequest.of(session.environment());
    } catch (Outgoing.Refused e) {
      return refused(String.valueOf(e.getMessage()));
    }
    String token = "played " + UUID.randomUUID();
    TorLog log = new TorLog(token);
    try (StateDirectory directory = new StateDirectory()) {
      Path file = directory.path().resolve("session");
      write(session, token, file);
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

  /** A transcript, whose stderr tells that all has been written. */
  private static void write(TorSession session, String token, Path file) throws IOException {
    Integer code = session.exitCode();
    Bytes stdout = session.stdout();
    boolean ended = stdout.isEmpty() || stdout.at(stdout.length() - 1) == '\n';
    String header =
        "# ptipc transcript 1\n"
            + (code == null ? "" : "# exit: code=" + code + " ended-by=itself\n")
            + ("# stdout: " + stdout.length() + " bytes\n");
    String rest = (ended ? "" : "\n") + "# stderr: " + (token.length() + 1) + " bytes\n" + token;
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(header.getBytes(StandardCharsets.US_ASCII));
      out.write(stdout.toArray());
      out.write((rest + "\n").getBytes(StandardCharsets.US_ASCII));
    }
  }

  private TorOutcome run(TorSession session, TorProcess process, TorLog log)
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

  private static TorOutcome refused(String why) {
    return new TorOutcome("", List.of(), List.of(), List.of(), Ending.NOT_STARTED, null, why, null);
  }

  private void watch(ControlConnection control, TorLog log, TorSession session) throws IOException {
    boolean exits = session.exitCode() != null;
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
