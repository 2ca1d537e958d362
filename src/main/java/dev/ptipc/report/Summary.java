package dev.ptipc.report;

import dev.ptipc.check.fate.Fate;
import dev.ptipc.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** What became of the transport of one input, and how much was found. */
public final class Summary {

  private long errors;
  private long warnings;
  private long notes;
  private long lines;
  private @Nullable Fate fate;

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
   * Tells what became of the transport.
   *
   * @param fate known at the end
   */
  public void fate(Fate fate) {
    this.fate = fate;
  }

  /**
   * What became of the transport.
   *
   * @return null when lines are judged alone, or there is no end
   */
  public @Nullable Fate fate() {
    return fate;
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
