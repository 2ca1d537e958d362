package dev.ptipc.automaton.compile;

import dev.ptipc.ast.Keyword;
import dev.ptipc.codec.Field;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the automaton says of a line: which message it is, or at which field it goes wrong.
 *
 * @param keyword the message; null for a malformed line
 * @param field what was due or being read where a malformed line goes wrong; null for a message
 */
public record LineVerdict(@Nullable Keyword keyword, @Nullable Field field) {

  /**
   * Whether the line has no message.
   *
   * @return true for a malformed line
   */
  public boolean isMalformed() {
    return keyword == null;
  }

  /** Written out: what a record has of itself is put together at its first use, which is slow. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LineVerdict that && keyword == that.keyword && field == that.field;
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(keyword) + Objects.hashCode(field);
  }

  /** The keyword, or {@code malformed:} and the name of the field. */
  @Override
  public String toString() {
    return keyword != null ? keyword.word() : "malformed:" + field;
  }
}
