package dev.ptipc.report;

import dev.ptipc.diagnostic.Severity;

/** How much was found in one input. */
public final class Summary {

  private long errors;
  private long warnings;
  private long notes;
  private long lines;

  /** Nothing yet. */
  public Summary() {}

  /**
   * Counts a finding.
   *
   * @param severity how bad it is
   */
  public void count(Severity severity) {
    switch (severity) {
      case ERROR -> errors++;
      case WARNING -> warnings++;
      case NOTE -> notes++;
    }
  }

  /** Counts a line of stdout. */
  public void countLine() {
    lines++;
  }

  /**
   * Adds what was found in a part of the input.
   *
   * @param part the summary of that part
   */
  public void add(Summary part) {
    errors += part.errors;
    warnings += part.warnings;
    notes += part.notes;
    lines += part.lines;
  }

  /**
   * The findings of one severity.
   *
   * @param severity which
   * @return how many
   */
  public long of(Severity severity) {
    return switch (severity) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case NOTE -> notes;
    };
  }

  /**
   * The lines of stdout.
   *
   * @return how many
   */
  public long lines() {
    return lines;
  }

  /**
   * The findings at or above a threshold.
   *
   * @param threshold the least severity that counts
   * @return how many
   */
  public long atLeast(Severity threshold) {
    long count = 0;
    for (Severity severity : Severity.values()) {
      count += severity.atLeast(threshold) ? of(severity) : 0;
    }
    return count;
  }
}
