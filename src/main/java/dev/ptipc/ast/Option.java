package dev.ptipc.ast;

import org.jspecify.annotations.Nullable;

/**
 * A word after the address of SMETHOD that is not {@code ARGS:} (3.3.3-OPT-2).
 *
 * @param name what stands before the first colon; null for a word that has no {@code name:}
 * @param text what stands after it, raw; for a word without name, all of it
 */
public record Option(@Nullable Value name, Value text) {

  /** The name of the one option that the specification defines. */
  public static final String ARGS = "ARGS";
}
