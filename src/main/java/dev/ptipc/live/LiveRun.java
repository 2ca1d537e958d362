package dev.ptipc.live;

import dev.ptipc.SessionReader;
import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.environment.Role;
import dev.ptipc.live.TransportProcess.Arrival;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
  }

  /**
   * How it ended.
   *
   * @param role found out from the plan and the messages
   * @param exitCode as a shell counts it; null when it is not known
   * @param endedBy {@code itself}, {@code stdin-close}, {@code SIGTERM} or {@code SIGKILL}
   */
  public record Outcome(@Nullable Role role, @Nullable Integer exitCode, String endedBy) {}

  private static final Duration GRACE = Duration.ofSeconds(3);
  private static final Duration PROBE = Duration.ofSeconds(2);
  private static final Duration DRAIN = Duration.ofSeconds(1);

  private final Plan plan;
  private final Listener listener;
  private final SessionReader session;
  private final List<CheckedLine> methods = new ArrayList<>();
  private boolean settled;
  private boolean fatal;
  private boolean stdoutEnded;
  private boolean stderrEnded;

  private LiveRun(Plan plan, Listener listener) {
    this.plan = plan;
    this.listener = listener;
    this.session =
        new SessionReader(
            plan.role(),
            plan.environment(),
            plan.limit(),
            new SessionReader.Listener() {
              @Override
              public void line(CheckedLine line) {
                seen(line);
                listener.line(line);
              }

              @Override
              public void finding(Finding finding) {
                listener.finding(finding);
              }
            });
  }

  /**
   * Starts a transport, watches it, and ends it.
   *
   * @param plan what to start, and how
   * @param listener takes what happens
   * @return how it ended
   * @throws IOException when it cannot be started
   * @throws InterruptedException when this thread is interrupted; the transport is ended first
   */
  public static Outcome run(Plan plan, Listener listener) throws IOException, InterruptedException {
    try (TransportProcess process =
        new TransportProcess(plan.command(), plan.variables(), plan.directory())) {
      return new LiveRun(plan, listener).watch(process);
    }
  }

  private Outcome watch(TransportProcess process) throws InterruptedException {
    read(process, plan.initialisation(), true);
    boolean late = !settled && !stdoutEnded && process.isAlive();
    if (late) {
      session(
          LiveRules.TOO_SLOW,
          clause("3.3.2-DONE-1", "3.3.3-DONE-1"),
          "nothing more to wait for after " + plan.initialisation().toSeconds() + " s");
    } else {
      probe();
      if (plan.closesStdin()) {
        process.closeStdin();
      }
      read(process, plan.stay(), false);
    }
    String endedBy = end(process);
    read(process, DRAIN, false);
    if (!stdoutEnded) {
      session.stdoutEnded();
    }
    Role role = session.finish(late ? "time" : endedBy);
    return new Outcome(role, process.exitCode(), endedBy);
  }

  /** Reads until nothing more can come, or time is up, or initialisation is over. */
  private void read(TransportProcess process, Duration most, boolean untilSettled)
      throws InterruptedException {
    long deadline = System.nanoTime() + most.toNanos();
    while (!(stdoutEnded && stderrEnded) && !(untilSettled && (settled || stdoutEnded))) {
      Arrival arrival = process.next(Duration.ofNanos(deadline - System.nanoTime()));
      if (arrival == null || System.nanoTime() > deadline) {
        return;
      }
      take(arrival);
    }
  }

  private void take(Arrival arrival) {
    byte[] bytes = arrival.bytes();
    switch (arrival.kind()) {
      case STDOUT -> {
        listener.stdout(bytes);
        session.stdout(bytes, 0, bytes.length);
      }
      case STDERR -> {
        listener.stderr(bytes);
        session.stderr(bytes, 0, bytes.length);
      }
      case STDOUT_END -> {
        stdoutEnded = true;
        session.stdoutEnded();
      }
      case STDERR_END -> stderrEnded = true;
    }
  }

  private void seen(CheckedLine line) {
    Message message = line.message();
    if (message == null) {
      return;
    }
    switch (message.keyword()) {
      case CMETHOD, SMETHOD -> {
        if (!settled && methods.size() < Plan.MOST_LISTENERS) {
          methods.add(line);
        }
      }
      case CMETHODS, SMETHODS -> settled = true;
      case VERSION_ERROR, ENV_ERROR, PROXY_ERROR -> {
        settled = true;
        fatal = true;
      }
      default -> {}
    }
  }

  private void probe() {
    for (CheckedLine line : methods) {
      Endpoint endpoint;
      boolean socks5 = false;
      if (line.message() instanceof Message.ClientMethod method) {
        endpoint = method.endpoint();
        socks5 = method.protocol().bytes().is("socks5");
      } else if (line.message() instanceof Message.ServerMethod method) {
        endpoint = method.endpoint();
      } else {
        continue;
      }
      String fault = Probe.fault(endpoint, socks5, PROBE);
      if (fault != null) {
        boolean client = line.message() instanceof Message.ClientMethod;
        Diagnostic diagnostic =
            LiveRules.NOT_LISTENING.citing(
                client ? "3.3.2-CMETHOD-4" : "3.3.3-SMETHOD-5", endpoint.span(), fault, null);
        Place place = Place.stdout(line.line().number());
        listener.finding(new Finding(place, line.line().bytes(), diagnostic));
      }
    }
  }

  /** The three ways to end a transport, the friendly ones first. */
  private String end(TransportProcess process) throws InterruptedException {
    // After a fatal error it exits by itself, but not at once.
    boolean ending = stdoutEnded || fatal;
    if (ending ? exits(process) : !process.isAlive()) {
      return "itself";
    }
    if (plan.exitsOnStdinClose()) {
      process.closeStdin();
      if (exits(process)) {
        return "stdin-close";
      }
      if (!fatal) {
        session(LiveRules.STDIN_IGNORED, "3.2.1-STDIN-2", "it did not exit when its stdin closed");
      }
    }
    process.terminate();
    if (exits(process)) {
      return "SIGTERM";
    }
    session(LiveRules.SIGTERM_IGNORED, "3.4-SHUT-1", "it did not exit on SIGTERM");
    process.kill();
    process.exits(GRACE);
    return "SIGKILL";
  }

  /** Goes on reading meanwhile: a transport that cannot write cannot exit either. */
  private boolean exits(TransportProcess process) throws InterruptedException {
    long deadline = System.nanoTime() + GRACE.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      Arrival arrival = process.next(Duration.ofMillis(20));
      if (arrival != null) {
        take(arrival);
      }
    }
    return !process.isAlive();
  }

  private String clause(String client, String server) {
    return plan.role() == Role.SERVER ? server : client;
  }

  private void session(Rule rule, String clause, String message) {
    Diagnostic diagnostic = rule.citing(clause, Span.NONE, message, null);
    listener.finding(new Finding(Place.SESSION, Bytes.EMPTY, diagnostic));
  }
}
