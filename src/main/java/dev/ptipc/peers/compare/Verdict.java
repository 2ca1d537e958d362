package dev.ptipc.peers.compare;

import dev.ptipc.check.Status;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a parser makes of a line, or what becomes of the parser. */
public enum Verdict {
  /** As {@link Status#OK}. */
  OK(Status.OK.word()),
  /** As {@link Status#VIOLATION}. */
  VIOLATION(Status.VIOLATION.word()),
  /** As {@link Status#MALFORMED}. */
  MALFORMED(Status.MALFORMED.word()),
  /** As {@link Status#UNKNOWN}. */
  UNKNOWN(Status.UNKNOWN.word()),
  /** The parser takes the line, and tells no more. */
  ACCEPTED("accepted"),
  /** The parser does not take the line, and tells no more. */
  REFUSED("refused"),
  /** The parser leaves the line out, as a parent does with a keyword that it does not know. */
  IGNORED("ignored"),
  /** The parser ended. */
  CRASH("crash"),
  /** No answer came in time. */
  HANG("hang"),
  /** The answer is longer than any answer can be. */
  FLOOD("flood"),
  /** The answer is no JSON object with a status. */
  GARBAGE("garbage"),
  /** More than one answer came. */
  TWICE("twice"),
  /** The answer is that to another line, or another than before. */
  OUT_OF_STEP("out of step");

  private static final Map<String, Verdict> ANSWERS =
      Stream.of(values())
          .filter(verdict -> !verdict.isFailure())
          .collect(Collectors.toUnmodifiableMap(Verdict::word, Function.identity()));

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  static @Nullable Verdict of(String status) {
    return ANSWERS.get(status);
  }

  /**
   * The word for it.
   *
   * @return as in reports, and in answers where an answer can have it
   */
  public String word() {
    return word;
  }

  /**
   * Whether the parser did not answer as it should.
   *
   * @return true for what no answer says
   */
  public boolean isFailure() {
    return switch (this) {
      case OK, VIOLATION, MALFORMED, UNKNOWN, ACCEPTED, REFUSED, IGNORED -> false;
      default -> true;
    };
  }

  /** Whether the parser tells what it does with the line, and not what the line is. */
  boolean isCoarse() {
    return this == ACCEPTED || this == REFUSED || this == IGNORED;
  }
}
