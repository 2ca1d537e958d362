package dev.ptipc.observation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * One way to depart from the specification, or to lie at its edge: a row of the matrix, with the
 * examples that show it.
 *
 * @param part {@code lines} or {@code sessions}
 * @param deviation what it is, in a few words
 * @param cites the clauses and errata that it is about
 * @param rows the examples: the name of one, or a rule for all of its examples that are not right
 */
public record Deviation(String part, String deviation, List<String> cites, List<String> rows) {

  private static final String FILE = "/dev/ptipc/observations/deviations.json";

  /** Keeps the lists from changing. */
  public Deviation {
    cites = List.copyOf(cites);
    rows = List.copyOf(rows);
  }

  /**
   * All of them.
   *
   * @return those of lines first
   */
  public static List<Deviation> all() {
    try (InputStream in = Objects.requireNonNull(Deviation.class.getResourceAsStream(FILE))) {
      return List.of(new ObjectMapper().readValue(in, Deviation[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether an example shows it.
   *
   * @param row the name of the example
   * @return true for those that are named, and those of a named rule that are not right
   */
  public boolean isShownBy(String row) {
    int slash = row.lastIndexOf('/');
    boolean right = row.startsWith("y_", slash + 1);
    return rows.contains(row) || (!right && rows.contains(row.substring(0, slash)));
  }
}
