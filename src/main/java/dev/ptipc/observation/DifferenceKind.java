package dev.ptipc.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The kinds of difference between a parent and the specification; only the first is a fault. */
public enum DifferenceKind {
  /** A clause that binds the parent is broken. */
  BREAKS_A_CLAUSE("breaks a clause that binds the parent"),
  /** Another value than the specification gives. */
  READS_DIFFERENTLY("reads differently"),
  /** What the specification allows is not taken. */
  REFUSES("refuses what is allowed"),
  /** What a transport may not write is taken. */
  LENIENT("lenient");

  private final String words;

  DifferenceKind(String words) {
    this.words = words;
  }

  /**
   * The kind in words.
   *
   * @return such as {@code lenient}
   */
  @JsonValue
  public String words() {
    return words;
  }

  /**
   * Reads the words.
   *
   * @param words as the data has them
   * @return the kind
   */
  @JsonCreator
  public static DifferenceKind of(String words) {
    return Arrays.stream(values())
        .filter(kind -> kind.words.equals(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such kind of difference: " + words));
  }
}
