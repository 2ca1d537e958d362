package dev.ptipc.observation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * A parent, and what it was seen to do: a column of the matrix.
 *
 * @param name by which it is asked for, such as {@code tor}
 * @param program what people call it
 * @param version the version that was run, with the name of the library where that is what was run
 * @param seen the day, as {@code 2026-01-31}
 * @param rows one for each construct
 */
public record ObservedParent(
    String name, String program, String version, String seen, List<ObservedRow> rows) {

  /** The parents that were observed, in the order of the matrix. */
  public static final List<String> NAMES = List.of("tor", "arti", "ptadapter");

  private static final String FOLDER = "/dev/ptipc/observations/";

  /** Keeps the list from changing. */
  public ObservedParent {
    rows = List.copyOf(rows);
  }

  /**
   * All that were observed.
   *
   * @return in the order of the matrix
   */
  public static List<ObservedParent> all() {
    return NAMES.stream().flatMap(name -> find(name).stream()).toList();
  }

  /**
   * One by its name.
   *
   * @param name such as {@code tor}
   * @return empty when no such parent was observed
   */
  public static Optional<ObservedParent> find(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    try (InputStream in = ObservedParent.class.getResourceAsStream(FOLDER + name + ".json")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new ObjectMapper().readValue(in, ObservedParent.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What was seen of a construct.
   *
   * @param row its name
   * @return empty when there is no such row
   */
  public Optional<ObservedRow> row(String row) {
    return rows.stream().filter(one -> one.row().equals(row)).findFirst();
  }

  /**
   * What was seen of a construct, with its day.
   *
   * @param row its name
   * @return empty when there is no such row
   */
  public Optional<ObservedRow> dated(String row) {
    return row(row).map(one -> one.seen() == null ? one.of(seen) : one);
  }

  /**
   * The program with its version.
   *
   * @return such as {@code Arti (tor-ptmgr 0.47.0)}
   */
  public String title() {
    return version.contains(" ") ? program + " (" + version + ")" : program + " " + version;
  }
}
