package dev.ptipc.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a parent does with a construct, in the words of the matrix. */
public enum Cell {
  /** It takes the value that the specification gives the line. */
  READS("reads"),
  /** It takes another value, or does something else with it. */
  READS_DIFFERENTLY("reads differently"),
  /** It says that it does not want the line, and goes on. */
  REFUSES("refuses"),
  /** It ends the transport, or gives the launch up. */
  ENDS("ends the transport"),
  /** It passes the line over. */
  IGNORES("ignores"),
  /** Nobody has seen it. */
  UNTESTED("untested");

  private final String words;

  Cell(String words) {
    this.words = words;
  }

  /**
   * The words of the matrix.
   *
   * @return such as {@code reads differently}
   */
  @JsonValue
  public String words() {
    return words;
  }

  /**
   * Reads the words.
   *
   * @param words of the matrix
   * @return the cell
   */
  @JsonCreator
  public static Cell of(String words) {
    return Arrays.stream(values())
        .filter(cell -> cell.words.equals(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such cell: " + words));
  }
}
