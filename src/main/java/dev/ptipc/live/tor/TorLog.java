package dev.ptipc.live.tor;

import dev.ptipc.environment.Role;
import dev.ptipc.live.tor.TorOutcome.Ending;
import dev.ptipc.live.tor.TorOutcome.Heard;
import dev.ptipc.live.tor.TorOutcome.Registered;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands tor's events about the one transport program that it runs. */
final class TorLog {

  private static final Pattern SPAWNED =
      Pattern.compile(
          "INFO launch_managed_proxy\\(\\): Managed proxy at '.*' has spawned with PID '(\\d+)'\\.");
  private static final Pattern STATE =
      Pattern.compile(
          "INFO Managed proxy \"[^\"]*\" changed state: [A-Z][a-z ]* -> ([A-Z][a-z ]*)");
  private static final Pattern LAUNCHED =
      Pattern.compile("TRANSPORT_LAUNCHED (client|server) (\\S+) (\\S+) (\\d+)");
  private static final Pattern EXITED =
      Pattern.compile(
          "WARN Managed proxy \"[^\"]*\" having PID \\d+ terminated with status code (\\d+)");

  /** tor has struck a transport that it ends itself off its list before it is gone. */
  private static final String STRUCK_OFF = "WARN Managed proxy \"N/A\" ";

  private static final Set<String> GIVEN_UP = Set.of("Broken", "Failed to launch");

  private static final String LINE = "INFO handle_proxy_line(): Got a line from managed proxy ";
  private static final String STDERR = "INFO managed_proxy_stderr_callback(): ";

  /** What tor says now and then because it can reach nothing. */
  private static final Pattern IDLE =
      Pattern.compile("NOTICE (Bridge at '.*' isn't reachable|While fetching directory info).*");

  private final String token;
  private final List<Registered> registered = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private String state = "";
  private final List<Heard> heard = new ArrayList<>();
  private int lines;
  private int registeredBefore;
  private int saidBefore;
  private boolean allWritten;
  private boolean killed;
  private @Nullable String exitStatus;
  private long pid = -1;

  /**
   * A log that is empty.
   *
   * @param token what the transport writes to stderr after all else
   */
  TorLog(String token) {
    this.token = token;
  }

  void event(String text) {
    Matcher matcher = SPAWNED.matcher(text);
    if (matcher.matches()) {
      pid = Long.parseLong(matcher.group(1));
    }
    matcher = STATE.matcher(text);
    if (matcher.matches()) {
      state = matcher.group(1);
    }
    if (pid >= 0) {
      afterStart(text);
    }
  }

  private void afterStart(String text) {
    if (text.startsWith(LINE)) {
      close();
      lines++;
    }
    Matcher matcher = LAUNCHED.matcher(text);
    if (matcher.matches()) {
      Role role = matcher.group(1).equals("client") ? Role.CLIENT : Role.SERVER;
      int port = Integer.parseInt(matcher.group(4));
      registered.add(new Registered(role, matcher.group(2), matcher.group(3), port));
    }
    matcher = EXITED.matcher(text);
    if (matcher.matches()) {
      exitStatus = matcher.group(1);
      killed = text.startsWith(STRUCK_OFF);
    }
    allWritten |= text.startsWith(STDERR) && text.endsWith(token);
    if (text.matches("(NOTICE|WARN|ERR) .*") && !IDLE.matcher(text).matches()) {
      said.add(text);
    }
  }

  /** What has happened since the last line belongs to it. */
  private void close() {
    if (lines > heard.size()) {
      int registrations = registered.size() - registeredBefore;
      heard.add(new Heard(state, registrations, said.subList(saidBefore, said.size())));
    }
    registeredBefore = registered.size();
    saidBefore = said.size();
  }

  /** Whether nothing more is to come of a transport that stays, or exits, when all is written. */
  boolean isOver(boolean exits) {
    return exited() || (allWritten && !exits);
  }

  /** Whether tor ends the transport, and does not know yet that it has ended. */
  boolean isEnding() {
    return GIVEN_UP.contains(state) && !exited();
  }

  private boolean exited() {
    return exitStatus != null;
  }

  /** Of the transport; -1 before it has been started. */
  long pid() {
    return pid;
  }

  /** How many lines of the transport tor has read. */
  int lines() {
    return lines;
  }

  /** How the transport ended, as far as tor knows. */
  Ending ending() {
    return pid < 0
        ? Ending.NOT_STARTED
        : !exited() ? Ending.STAYED : killed ? Ending.KILLED : Ending.ITSELF;
  }

  TorOutcome outcome(Ending ending, @Nullable String crash) {
    Integer code =
        ending == Ending.ITSELF && exitStatus != null
            ? (int) Long.parseUnsignedLong(exitStatus)
            : null;
    close();
    return new TorOutcome(state, registered, heard, said, ending, code, null, crash);
  }
}
