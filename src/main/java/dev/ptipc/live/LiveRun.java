package dev.ptipc.live;

import dev.ptipc.SessionReader;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.environment.Role;
import dev.ptipc.session.Phase;
import dev.ptipc.source.Span;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One run of a transport, judged as it goes. */
public final class LiveRun {

  /** Takes what happens. */
  public interface Listener extends SessionReader.Listener {

    /**
     * Stdout as it came.
     *
     * @param piece the bytes
     */
    void stdout(byte[] piece);

    /**
     * Stderr as it came.
     *
     * @param piece the bytes
     */
    void stderr(byte[] piece);

    /** All that there is to say of the last piece has been told. */
    default void reported() {}
  }

  /**
   * How it ended.
   *
   * @param role found out from the plan and the messages
   * @param exitCode as a shell counts it; null when it is not known
   * @param endedBy {@code itself}, {@code stdin-close}, {@code SIGTERM} or {@code SIGKILL}
   */
  public record Outcome(@Nullable Role role, @Nullable Integer exitCode, String endedBy) {}

  /** The program does not start. */
  public static final class CannotStart extends IOException {

    private static final long serialVersionUID = 1;

    CannotStart(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** How long what meeting its listeners does to a transport may take. */
  private static final Duration AFTERMATH = Duration.ofMillis(500);

  private final Plan plan;
  private final Listener listener;
  private final SessionReader session;
  private final TransportProcess process;
  private final Streams streams;
  private final Advertised advertised = new Advertised();
  private boolean stdinClosed;

  private LiveRun(Plan plan, TransportProcess process, LiveFindings findings, Listener listener) {
    this.plan = plan;
    this.process = process;
    this.listener = listener;
    this.session =
        new SessionReader(
            plan.role(),
            plan.environment(),
            plan.limit(),
            new SessionReader.Listener() {
              @Override
              public void line(CheckedLine line) {
                if (!settled()) {
                  advertised.add(line);
                }
                findings.line(line);
                listener.line(line);
              }

              @Override
              public void finding(Finding finding) {
                listener.finding(findings.told(finding));
              }
            });
    streams = new Streams(process, session, listener);
    listener.reported();
  }

  /**
   * Starts a transport, watches it, and ends it.
   *
   * @param plan what to start, and how
   * @param listener takes what happens
   * @return how it ended
   * @throws CannotStart when it cannot be started
   * @throws InterruptedException when this thread is interrupted before initialisation is over; the
   *     transport is killed first. Later it is ended as it would have been, only sooner, and the
   *     thread is interrupted when this returns
   */
  public static Outcome run(Plan plan, Listener listener) throws CannotStart, InterruptedException {
    LiveFindings findings = new LiveFindings(plan);
    try (TransportProcess process = started(plan)) {
      return new LiveRun(plan, process, findings, listener).watch();
    }
  }

  private static TransportProcess started(Plan plan) throws CannotStart, InterruptedException {
    try {
      return new TransportProcess(plan.command(), plan.variables(), plan.directory());
    } catch (AtExit.Ending e) {
      // It is not the program that cannot be started.
      throw new InterruptedException(e.getMessage());
    } catch (IOException e) {
      throw new CannotStart(e);
    }
  }

  private Outcome watch() throws InterruptedException {
    streams.readUntil(this::settled, plan.initialisation());
    boolean interrupted = false;
    boolean late = !settled() && !streams.stdoutEnded() && process.isAlive();
    if (late) {
      session(
          LiveRules.TOO_SLOW,
          clause("3.3.2-DONE-1", "3.3.3-DONE-1"),
          "no `" + clause("C", "S") + "METHODS DONE` within " + seconds(plan.initialisation()));
    } else {
      try {
        advertised.probe(plan.grace()).forEach(listener::finding);
        if (plan.closesStdin()) {
          // What meeting its listeners did to it is not laid to the end of its stdin.
          streams.read(AFTERMATH);
          stdinClosed = process.isAlive() && !streams.stdoutEnded();
          process.closeStdin();
        }
        streams.read(plan.stay());
      } catch (InterruptedException e) {
        // Whoever interrupts has seen enough; the end is still worth seeing.
        interrupted = true;
      }
    }
    String endedBy = end();
    streams.drain();
    if (endedBy.equals("itself") && !late) {
      tellDeath();
    }
    Finding crash = LiveRules.crash(process.exitCode(), endedBy);
    if (crash != null) {
      listener.finding(crash);
    }
    if (!streams.stdoutEnded()) {
      session.stdoutEnded();
    }
    Role role = session.finish(late ? "time" : endedBy);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return new Outcome(role, process.exitCode(), endedBy);
  }

  /** Nobody told it to end, and it had said that others may count on it. */
  private void tellDeath() {
    if (session.phase() == Phase.RUNNING && !advertised.isEmpty() && !stdinClosed) {
      Integer code = process.exitCode();
      String how = code == null ? "" : ", with code " + code;
      String done = "`" + clause("C", "S") + "METHODS DONE`";
      Diagnostic diagnostic =
          LiveRules.ENDED_BY_ITSELF.at(Span.NONE, "it ended by itself after " + done + how);
      listener.finding(Finding.ofSession(diagnostic));
    }
  }

  private boolean settled() {
    return session.phase() == Phase.RUNNING || fatal();
  }

  private boolean fatal() {
    return session.phase() == Phase.ENDED;
  }

  /** The three ways to end a transport, the friendly ones first. */
  private String end() throws InterruptedException {
    // After a fatal error it exits by itself, but not at once.
    boolean ending = streams.stdoutEnded() || fatal();
    if (ending ? streams.exits(plan.grace()) : !process.isAlive()) {
      return "itself";
    }
    if (plan.exitsOnStdinClose()) {
      process.closeStdin();
      if (streams.exits(plan.grace())) {
        return "stdin-close";
      }
      if (!fatal()) {
        session(
            LiveRules.STDIN_IGNORED,
            "3.2.1-STDIN-2",
            "it did not exit within " + seconds(plan.grace()) + " of the end of its stdin");
      }
    }
    process.terminate();
    if (streams.exits(plan.grace())) {
      return "SIGTERM";
    }
    session(
        LiveRules.SIGTERM_IGNORED,
        "3.4-SHUT-1",
        "it did not exit within " + seconds(plan.grace()) + " of SIGTERM");
    process.kill();
    process.exits(plan.grace());
    return "SIGKILL";
  }

  /** A time for people. */
  static String seconds(Duration time) {
    double seconds = time.toMillis() / 1000.0;
    return (seconds == Math.rint(seconds) ? "" + (long) seconds : "" + seconds) + " s";
  }

  private String clause(String client, String server) {
    return plan.role() == Role.SERVER ? server : client;
  }

  private void session(Rule rule, String clause, String message) {
    Diagnostic diagnostic = rule.citing(clause, Span.NONE, message, null);
    listener.finding(Finding.ofSession(diagnostic));
  }
}
