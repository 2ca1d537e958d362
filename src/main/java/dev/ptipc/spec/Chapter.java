package dev.ptipc.spec;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads clauses and errata as a chapter has them: entries with an empty line between, each with a
 * heading and below it its text, which goes on over as many lines as it needs.
 */
final class Chapter {

  private static final String READING = " Reading: ";
  private static final String PRACTICE = " Practice: ";

  private Chapter() {}

  /** Under a heading of id, level, side and the places of checking: the demand. */
  static List<Clause> clauses(String text) {
    List<Clause> clauses = new ArrayList<>();
    for (String entry : entries(text)) {
      int end = entry.indexOf('\n');
      String[] heading = entry.substring(0, end).split(" ", -1);
      Set<CheckedAt> places = EnumSet.noneOf(CheckedAt.class);
      for (int i = 3; i < heading.length; i++) {
        places.add(CheckedAt.valueOf(heading[i]));
      }
      clauses.add(
          new Clause(
              heading[0],
              heading[0].substring(0, heading[0].indexOf('-')),
              Level.valueOf(heading[1]),
              Binds.valueOf(heading[2]),
              places,
              onOneLine(entry.substring(end))));
    }
    return clauses;
  }

  /** Under a heading of id and sections: the problem, the reading and, where known, practice. */
  static List<Erratum> errata(String text) {
    List<Erratum> errata = new ArrayList<>();
    for (String entry : entries(text)) {
      int end = entry.indexOf('\n');
      String[] heading = entry.substring(0, end).split(" in ", 2);
      String all = onOneLine(entry.substring(end));
      int reading = all.indexOf(READING);
      int practice = all.indexOf(PRACTICE);
      errata.add(
          new Erratum(
              heading[0],
              heading[1],
              all.substring("Problem: ".length(), reading),
              all.substring(reading + READING.length(), practice < 0 ? all.length() : practice),
              practice < 0 ? "" : all.substring(practice + PRACTICE.length())));
    }
    return errata;
  }

  private static String[] entries(String text) {
    return text.trim().split("\n\n", -1);
  }

  private static String onOneLine(String text) {
    return text.trim().replace('\n', ' ');
  }
}
