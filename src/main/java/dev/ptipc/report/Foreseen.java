package dev.ptipc.report;

import java.util.List;

/**
 * What a parent will do with a session, by what it was seen to do.
 *
 * @param name by which the parent is asked for
 * @param program with its version, as people call it
 * @param seen the day on which it was seen, as {@code 2026-01-31}
 * @param events what is worth telling, in the order of the lines
 */
public record Foreseen(String name, String program, String seen, List<Event> events) {

  /**
   * One thing that it will do.
   *
   * @param line of stdout, from 1; 0 for the session as a whole
   * @param fileLine the line of the file, from 1; 0 when it is that of stdout
   * @param more how many further lines it will treat in the same way
   * @param cell what it does, in a word of the matrix
   * @param text a sentence without a full stop
   * @param evidence the line or example that it was seen with, a colon, and what it did
   * @param row the example that it was seen with
   * @param command that shows it again
   */
  public record Event(
      long line,
      long fileLine,
      long more,
      String cell,
      String text,
      String evidence,
      String row,
      String command) {}

  /** Keeps the list from changing. */
  public Foreseen {
    events = List.copyOf(events);
  }
}
