package dev.ptipc.parentlog;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What to do next.
 *
 * @param why what it is good for, in a few words that begin in lower case
 * @param command a line for a shell, with {@code {program}}, {@code {path}} and {@code {run}} for
 *     what a log tells; null where there is none
 */
public record Advice(String why, @Nullable String command) {

  /** Refuses what says nothing. */
  public Advice {
    requireNonNull(why, "why");
  }
}
