package dev.ptipc.peers.parent;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import java.util.List;
import java.util.regex.Pattern;

/** What tor's log lines mean, each of which begins with its level; one character a byte. */
public final class TorWords {

  private static final String LOG = "Managed proxy \"[^\"]*\":";

  /** What tor says in the ordinary course of things, or because the transport says it. */
  private static final Pattern ORDINARY =
      Pattern.compile(
          "(?s)[A-Z]+ ("
              + LOG
              + ".*|Registered server transport .*"
              + "|(Client|Server) managed proxy encountered a method error\\. .*"
              + "|Managed proxy couldn't understand the pluggable transport environment .*"
              + "|Managed proxy failed to configure the pluggable transport's outgoing proxy\\. .*"
              + "|Managed proxy could not pick a configuration protocol version\\."
              + "|Managed proxy '.*' was spawned successfully, but it didn't launch .*"
              + "|Managed proxy at '.*' failed the configuration protocol and will be destroyed\\."
              + "|Managed proxy \".*\" having PID \\d+ terminated with .*)");

  private static final String UNKNOWN = "NOTICE Unknown line received by managed proxy (";

  private TorWords() {}

  /** Whether tor has something against the session, and not the transport. */
  public static boolean isComplaint(String line) {
    return !ORDINARY.matcher(line).matches();
  }

  /** Whether tor ignores a line. */
  public static boolean isIgnoring(String line) {
    return line.startsWith(UNKNOWN);
  }

  /** What tor says of an unknown line. */
  static String ignoring(Bytes line) {
    return UNKNOWN + shown(line) + ").";
  }

  /** What tor's log says of a failure that a transport tells. */
  static boolean tells(List<String> log, Bytes reason) {
    return log.stream().anyMatch(line -> line.endsWith("(" + shown(reason) + ")"));
  }

  /** Whether tor has understood that there is no version in common. */
  static boolean tellsNoVersion(List<String> log) {
    return log.stream().anyMatch(line -> line.contains("could not pick a configuration protocol"));
  }

  /** Whether tor's log has a message of the transport's. */
  static boolean tells(List<String> log, String level, Bytes message) {
    Pattern line =
        Pattern.compile(
            "(?s)" + level + " " + LOG + Pattern.quote((" " + shown(message)).stripTrailing()));
    return log.stream().anyMatch(said -> line.matcher(said.stripTrailing()).matches());
  }

  /** As tor passes it on to its controller: what would break its lines is a space, none last. */
  private static String shown(Bytes text) {
    return text.latin1().replace('\r', ' ').replace('\n', ' ');
  }

  /**
   * A log line without what is different in each run.
   *
   * @param line one character a byte
   * @return printable ASCII
   */
  public static String masked(String line) {
    String masked =
        line.replaceAll("PID [0-9]+", "PID N")
            .replaceAll("/[^ '\"]*/java\\b", "java")
            .replaceAll("/[^ '\"]*ptipc-state-[0-9]+", "DIRECTORY")
            .replaceAll("with status code \\d+", "with status code N");
    return Shown.all(Bytes.ofLatin1(masked));
  }

  /** Without names, numbers and what is quoted. */
  static String general(String does) {
    return does.replaceAll("`[^`]*`|\\(.*\\)|'.*'|\".*\"", "_")
        .replaceAll("MESSAGE?: .*|[0-9]+", "_");
  }
}
