package dev.ptipc.check;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where a span counts.
 *
 * @param in which text
 * @param variable the variable, when the text is the value of one
 * @param line the line of the text, counted from 1; 0 when there is none
 */
public record Place(In in, @Nullable String variable, long line) {

  /** The texts that a diagnostic can point into. */
  public enum In {
    /** What the transport wrote to its parent. */
    STDOUT("stdout"),
    /** What it wrote beside that. */
    STDERR("stderr"),
    /** The header of a transcript. */
    HEADER("header"),
    /** The value of a TOR_PT_* variable. */
    ENVIRONMENT("environment"),
    /** The session as a whole: no text at all. */
    SESSION("session");

    private final String word;

    In(String word) {
      this.word = word;
    }

    /**
     * The word that reports use.
     *
     * @return the name in lower case
     */
    public String word() {
      return word;
    }
  }

  /** The session as a whole. */
  public static final Place SESSION = new Place(In.SESSION, null, 0);

  /**
   * A line of stdout.
   *
   * @param line counted from 1
   * @return the place
   */
  public static Place stdout(long line) {
    return new Place(In.STDOUT, null, line);
  }

  /**
   * A line of stderr.
   *
   * @param line counted from 1
   * @return the place
   */
  public static Place stderr(long line) {
    return new Place(In.STDERR, null, line);
  }

  /**
   * A line of a transcript's header.
   *
   * @param line counted from 1
   * @return the place
   */
  public static Place header(long line) {
    return new Place(In.HEADER, null, line);
  }

  /**
   * The value of a variable.
   *
   * @param name the variable
   * @return the place
   */
  public static Place variable(String name) {
    return new Place(In.ENVIRONMENT, requireNonNull(name, "name"), 1);
  }
}
