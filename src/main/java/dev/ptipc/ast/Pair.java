package dev.ptipc.ast;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A key and a value: of {@code ARGS:}, of LOG or of STATUS.
 *
 * @param key what stands before the equals sign; may be empty in a breach of 3.3.3-ARGS-1
 * @param value what stands after it; null for a pair of {@code ARGS:} without an equals sign
 */
public record Pair(Value key, @Nullable Value value) {

  /**
   * A pair made by a program.
   *
   * @param key the key
   * @param value the value
   * @return the pair, without a place
   */
  public static Pair of(String key, String value) {
    return new Pair(
        Value.of(Objects.requireNonNull(key, "key")),
        Value.of(Objects.requireNonNull(value, "value")));
  }
}
