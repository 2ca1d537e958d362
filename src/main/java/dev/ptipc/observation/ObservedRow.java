package dev.ptipc.observation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One construct, and what one parent was seen to do with it.
 *
 * @param row the example that was played: its rule, a slash and its name
 * @param title of the example
 * @param rule of the checker that it is about
 * @param clause or erratum that the rule cites here; null where the example breaks nothing
 * @param keyword of the line that it is about; empty when it is about the session or the line has
 *     none, {@code unknown} for one that is not of this version
 * @param finding what the checker says of that line, by this rule; null where it says nothing
 * @param line of the input that it is about, from 1; 0 for the session as a whole
 * @param input what the transport said, line by line, in printable ASCII
 * @param cell what was seen, in one word
 * @param how what was seen, in more; empty where the word tells all
 * @param difference its kind; null where there is none
 * @param seen the day, where it is another than that of the rows beside it; else null
 * @param command that shows it again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObservedRow(
    String row,
    String title,
    String rule,
    @Nullable String clause,
    String keyword,
    @Nullable String finding,
    int line,
    List<String> input,
    Cell cell,
    String how,
    @Nullable DifferenceKind difference,
    @Nullable String seen,
    String command) {

  /** Keeps the list from changing. */
  public ObservedRow {
    input = List.copyOf(input);
  }

  /**
   * The same, seen on another day than the rows beside it.
   *
   * @param day as {@code 2026-01-31}
   * @return with its day
   */
  public ObservedRow of(String day) {
    return new ObservedRow(
        row,
        title,
        rule,
        clause,
        keyword,
        finding,
        line,
        input,
        cell,
        how,
        difference,
        day,
        command);
  }

  /**
   * What was seen.
   *
   * @return the cell, and more in brackets where there is more
   */
  public String words() {
    return how.isEmpty() ? cell.words() : cell.words() + " (" + how + ")";
  }

  /**
   * Whether the line or session is one that the checker has no error for.
   *
   * @return true where a parent that refuses it refuses what is allowed
   */
  @JsonIgnore
  public boolean isAllowed() {
    return !row.substring(row.lastIndexOf('/') + 1).startsWith("n_");
  }
}
