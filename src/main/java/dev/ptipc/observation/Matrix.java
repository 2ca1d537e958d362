package dev.ptipc.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each parent was seen to do with each construct, and what came of each transport: all that
 * was observed, side by side. The shape is that of {@code grammar-docs/matrix/matrix.json}.
 *
 * @param schemaVersion the version of the shape
 * @param parents the columns
 * @param deviations the rows
 * @param constructs the examples of the rows, and those that are right
 * @param transports against the clauses that {@code ptipc conform} plays
 */
public record Matrix(
    int schemaVersion,
    List<Column> parents,
    List<Row> deviations,
    List<Construct> constructs,
    List<ObservedTransport> transports) {

  /**
   * A parent.
   *
   * @param name by which it is asked for
   * @param title the program with its version
   * @param seen the day, as {@code 2026-01-31}
   */
  public record Column(String name, String title, String seen) {}

  /**
   * A deviation.
   *
   * @param part {@code lines} or {@code sessions}
   * @param deviation what it is
   * @param cites the clauses and errata that it is about
   * @param constructs the names of its examples; empty where nobody has played any
   * @param cells by the name of the parent the words that its examples have, each once
   */
  public record Row(
      String part,
      String deviation,
      List<String> cites,
      List<String> constructs,
      Map<String, List<Cell>> cells) {}

  /**
   * An example that was played.
   *
   * @param name its rule, a slash and its own name
   * @param title what it shows
   * @param rule that it is an example of
   * @param clause or erratum that the rule cites here; null where the example breaks nothing
   * @param keyword of the line that it is about, or empty
   * @param line of the input that it is about, from 1; 0 for the session as a whole
   * @param input what the transport said, line by line
   * @param seen by the name of the parent what it did
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Construct(
      String name,
      String title,
      String rule,
      @Nullable String clause,
      String keyword,
      int line,
      List<String> input,
      Map<String, Seen> seen) {

    /**
     * Whether it breaks nothing.
     *
     * @return true for an example of what is right
     */
    public boolean isRight() {
      return name.startsWith("y_", name.lastIndexOf('/') + 1);
    }
  }

  /**
   * What a parent did with an example.
   *
   * @param cell in a word
   * @param how in more; empty where the word tells all
   * @param difference its kind; null where there is none
   * @param seen the day
   * @param command that shows it again
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Seen(
      Cell cell, String how, @Nullable DifferenceKind difference, String seen, String command) {}

  private static final int SCHEMA_VERSION = 1;

  /**
   * Puts together what is in this jar.
   *
   * @return the matrix
   */
  public static Matrix shipped() {
    List<ObservedParent> parents = ObservedParent.all();
    Map<String, Construct> constructs = new LinkedHashMap<>();
    for (ObservedParent parent : parents) {
      for (ObservedRow row : parent.rows()) {
        constructs
            .computeIfAbsent(row.row(), name -> construct(row))
            .seen()
            .put(parent.name(), seen(parent, row));
      }
    }
    List<Construct> all = List.copyOf(constructs.values());
    List<Row> deviations = Deviation.all().stream().map(one -> row(one, parents, all)).toList();
    List<Column> columns =
        parents.stream().map(one -> new Column(one.name(), one.title(), one.seen())).toList();
    return new Matrix(SCHEMA_VERSION, columns, deviations, all, ObservedTransport.all());
  }

  private static Construct construct(ObservedRow row) {
    return new Construct(
        row.row(),
        row.title(),
        row.rule(),
        row.clause(),
        row.keyword(),
        row.line(),
        row.input(),
        new LinkedHashMap<>());
  }

  private static Seen seen(ObservedParent parent, ObservedRow row) {
    String day = row.seen() == null ? parent.seen() : row.seen();
    return new Seen(row.cell(), row.how(), row.difference(), day, row.command());
  }

  private static Row row(
      Deviation deviation, List<ObservedParent> parents, List<Construct> constructs) {
    List<Construct> shown =
        constructs.stream().filter(one -> deviation.isShownBy(one.name())).toList();
    Map<String, List<Cell>> cells = new LinkedHashMap<>();
    for (ObservedParent parent : parents) {
      List<Cell> words = new ArrayList<>();
      for (Construct construct : shown) {
        Optional.ofNullable(construct.seen().get(parent.name()))
            .map(Seen::cell)
            .filter(cell -> !words.contains(cell))
            .ifPresent(words::add);
      }
      cells.put(parent.name(), words.isEmpty() ? List.of(Cell.UNTESTED) : words);
    }
    return new Row(
        deviation.part(),
        deviation.deviation(),
        deviation.cites(),
        shown.stream().map(Construct::name).toList(),
        cells);
  }

  /**
   * An example.
   *
   * @param name its rule, a slash and its own name
   * @return empty when nobody has played it
   */
  public Optional<Construct> construct(String name) {
    return constructs.stream().filter(one -> one.name().equals(name)).findFirst();
  }
}
