package dev.ptipc.spec;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses and errata as a chapter has them: entries with an empty line between, each with a
 * heading and below it its text, which goes on over as many lines as it needs.
 */
final class Chapter {

  private static final String BETWEEN = "\n\n";
  private static final String IN = " in ";
  private static final String READING = " Reading: ";
  private static final String PRACTICE = " Practice: ";

  private Chapter() {}

  /** Under a heading of id, level, side and the places of checking: the demand. */
  static List<Clause> clauses(String text) {
    List<Clause> clauses = new ArrayList<>();
    for (String entry : entries(text)) {
      clauses.add(clause(entry));
    }
    return clauses;
  }

  /** The clause of an id; null where the chapter has none. The other entries are not read. */
  static @Nullable Clause clause(String text, String id) {
    String all = BETWEEN + text + BETWEEN;
    int before = all.indexOf(BETWEEN + id + " ");
    if (before < 0) {
      return null;
    }
    int start = before + BETWEEN.length();
    Clause clause = clause(all.substring(start, all.indexOf(BETWEEN, start)));
    return clause.id().equals(id) ? clause : null;
  }

  private static Clause clause(String entry) {
    int end = entry.indexOf('\n');
    StringTokenizer heading = new StringTokenizer(entry.substring(0, end), " ");
    String id = heading.nextToken();
    Level level = Level.valueOf(heading.nextToken());
    Binds binds = Binds.valueOf(heading.nextToken());
    Set<CheckedAt> places = EnumSet.noneOf(CheckedAt.class);
    while (heading.hasMoreTokens()) {
      places.add(CheckedAt.valueOf(heading.nextToken()));
    }
    String section = id.substring(0, id.indexOf('-'));
    return new Clause(id, section, level, binds, places, onOneLine(entry.substring(end)));
  }

  /** Under a heading of id and sections: the problem, the reading and, where known, practice. */
  static List<Erratum> errata(String text) {
    List<Erratum> errata = new ArrayList<>();
    for (String entry : entries(text)) {
      int end = entry.indexOf('\n');
      int in = entry.indexOf(IN);
      String all = onOneLine(entry.substring(end));
      int reading = all.indexOf(READING);
      int practice = all.indexOf(PRACTICE);
      errata.add(
          new Erratum(
              entry.substring(0, in),
              entry.substring(in + IN.length(), end),
              all.substring("Problem: ".length(), reading),
              all.substring(reading + READING.length(), practice < 0 ? all.length() : practice),
              practice < 0 ? "" : all.substring(practice + PRACTICE.length())));
    }
    return errata;
  }

  /** Without a regular expression: who explains a clause waits for all of them. */
  private static List<String> entries(String text) {
    List<String> entries = new ArrayList<>();
    String rest = text.trim();
    for (int end;
        (end = rest.indexOf(BETWEEN)) >= 0;
        rest = rest.substring(end + BETWEEN.length())) {
      entries.add(rest.substring(0, end));
    }
    entries.add(rest);
    return entries;
  }

  private static String onOneLine(String text) {
    return text.trim().replace('\n', ' ');
  }
}
