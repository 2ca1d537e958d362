package dev.ptipc.peers.parent;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A construct of the matrix, ready to be played.
 *
 * @param row its name
 * @param title what it shows
 * @param rule that it is an example of
 * @param given the session
 * @param line that it is about, from 1; 0 for the session as a whole
 * @param diagnostic what the checker has to say of it by that rule; null when nothing
 */
public record RowCase(
    String row,
    String title,
    String rule,
    ParentCase given,
    int line,
    @Nullable Diagnostic diagnostic) {

  /**
   * Makes a session of an example, and finds the line that it is about: the one that its rule
   * complains of, else the last that the example of a line has.
   *
   * @param row its name
   * @param title what it shows
   * @param rule that it is an example of
   * @param example what the transport says, and what it was asked for
   * @return the row
   */
  public static RowCase of(String row, String title, String rule, Session example) {
    boolean whole = rule.startsWith("session/");
    String name = "example " + row;
    ParentCase given =
        whole ? RowSessions.session(name, example) : RowSessions.lines(name, example);
    int last = whole ? 0 : end(given.session().stdout(), example.stdout());
    List<Finding> findings = new Account(given).findings();
    Finding found =
        findings.stream()
            .filter(finding -> finding.diagnostic().rule().id().equals(rule))
            .min(Comparator.comparing(finding -> finding.place().line()))
            .orElse(null);
    boolean onStdout = found != null && found.place().in() == Place.In.STDOUT;
    int line = found == null ? last : onStdout ? Math.toIntExact(found.place().line()) : 0;
    return new RowCase(row, title, rule, given, line, found == null ? null : found.diagnostic());
  }

  /**
   * Whether a parent can be shown what the example is about: some faults need variables that no
   * parent sets, or stderr, or an end of a certain kind.
   *
   * @return false where the session as a parent brings it about has not what the example shows
   */
  public boolean isShown() {
    return diagnostic != null || row.substring(row.lastIndexOf('/') + 1).startsWith("y_");
  }

  /** The number of the line with which a part ends. */
  private static int end(Bytes all, Bytes part) {
    String text = all.latin1();
    int end = text.indexOf(part.latin1()) + part.length();
    return (int) text.substring(0, end).lines().count();
  }

  /**
   * What the transport says.
   *
   * @return line by line, in printable ASCII
   */
  public List<String> input() {
    return given.lines().stream()
        .map(line -> line.part(0, line.length() - (line.at(line.length() - 1) == '\n' ? 1 : 0)))
        .map(Shown::all)
        .toList();
  }

  /** The line that it is about, with its LF; null when it is about the session. */
  @Nullable Bytes subject() {
    List<Bytes> lines = given.lines();
    return line < 1 || line > lines.size() ? null : lines.get(line - 1);
  }

  /**
   * The keyword of that line.
   *
   * @return {@code unknown} for one that is not of this version; empty for none
   */
  public String keyword() {
    return Account.keyword(new Account(given).line(line));
  }
}
