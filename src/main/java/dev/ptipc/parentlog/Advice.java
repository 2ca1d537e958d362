package dev.ptipc.parentlog;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do next.
 *
 * @param why what it is good for, in a few words that begin in lower case
 * @param command a line for a shell that finds out more, with {@code {program}}, {@code {path}} and
 *     {@code {run}} for what a log tells; null where {@code why} says what mends it
 */
public record Advice(String why, @Nullable String command) {

  static final Advice UNQUOTE =
      new Advice(
          "in torrc write the path of the program without quotes, and restart tor; if the path has"
              + " a space, move the program to a folder without spaces",
          null);

  static final Advice CHECK_TORRC =
      new Advice("shows the line with the quotes", "ptipc diagnose /etc/tor/torrc");

  static final Advice LOOK_HERE =
      new Advice(
          "checks, on that machine, whether the program is there and can be started",
          "ptipc diagnose --here /etc/tor/torrc");

  static final Advice RECORDED =
      new Advice(
          "shows what the transport said, and how it ended: `ptipc wrap` has recorded it; FILE is"
              + " what the plugin line of torrc has behind `--report`",
          "ptipc diagnose FILE.transcript");

  static final Advice RUN = new Advice("shows what the program says, and how it ends", "{run}");

  /** What {@code {log}} stands for in the catalogue. */
  public static final Advice FULLER_LOG =
      new Advice(
          "add the line `Log [pt,config]info file FILE` to torrc, FILE being a path that tor may"
              + " write to, and restart tor: that log will hold what the transport says",
          "ptipc diagnose FILE");

  static final Advice OTHER_NAME =
      new Advice(
          "take the name out of the ClientTransportPlugin or ServerTransportPlugin line of torrc,"
              + " and delete the Bridge lines that begin with it; or use a program that has it",
          null);

  /** Refuses what says nothing. */
  public Advice {
    requireNonNull(why, "why");
  }

  /** Whether it mends something; else it only finds out more. */
  private boolean mends() {
    return command == null;
  }

  /**
   * What stands before it among others: where some mend and some only ask, which it does.
   *
   * @param all with it among them
   * @return words in lower case
   */
  public String label(List<Advice> all) {
    boolean both = all.stream().anyMatch(Advice::mends) && !all.stream().allMatch(Advice::mends);
    return !both ? "next" : mends() ? "to mend it" : "to find out more";
  }
}
