package dev.ptipc.live.tor;

import dev.ptipc.environment.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tor made of a session.
 *
 * @param state the last state of tor's own machine for the transport, in tor's words: {@code
 *     Completed}, {@code Broken}, {@code Accepting methods} and so on; empty when the transport was
 *     not started
 * @param registered the transports that tor will use, in the order in which it said so
 * @param heard the lines that tor read before it had read all, or would read no more
 * @param log what tor said at level notice or above from the start of the transport on, each with
 *     its level; bytes of the session are in it
 * @param ending how the transport ended
 * @param exitCode of a transport that ended by itself; else null
 * @param refusal why tor was not or could not be started with this environment; null when it was
 * @param crash tor's last words when it ended though nobody told it to; null when it did not
 */
public record TorOutcome(
    String state,
    List<Registered> registered,
    List<Heard> heard,
    List<String> log,
    Ending ending,
    @Nullable Integer exitCode,
    @Nullable String refusal,
    @Nullable String crash) {

  /**
   * A transport that tor will use.
   *
   * @param role as a client's or a server's
   * @param transport its name
   * @param address its IP address as tor writes it
   * @param port its port
   */
  public record Registered(Role role, String transport, String address, int port) {}

  /**
   * A line of the session that tor read, and what it did before it read the next.
   *
   * @param state of tor's own machine after it, in tor's words; empty when that has not been told
   * @param registered how many transports it registered
   * @param log what tor said at level notice or above, each with its level
   */
  public record Heard(String state, int registered, List<String> log) {
    /** Keeps the list from changing. */
    public Heard {
      log = List.copyOf(log);
    }
  }

  /** How a transport can end. */
  public enum Ending {
    /** It was not started. */
    NOT_STARTED,
    /** tor ended it because of what it said. */
    KILLED,
    /** It ended by itself. */
    ITSELF,
    /** It stayed until tor was stopped. */
    STAYED,
    /** It was still there when tor had been stopped, and had to be killed. */
    LEFT_BEHIND
  }

  /** Keeps the lists from changing. */
  public TorOutcome {
    registered = List.copyOf(registered);
    heard = List.copyOf(heard);
    log = List.copyOf(log);
  }

  /**
   * How much tor read.
   *
   * @return a number of lines
   */
  public int lines() {
    return heard.size();
  }

  /**
   * Whether tor took the session.
   *
   * @return true when it has read the end of the methods and has not changed its mind
   */
  public boolean isAccepted() {
    return state.equals("Completed");
  }
}
