package dev.ptipc.parentlog;

import static java.util.Objects.requireNonNull;

import dev.ptipc.check.fate.Fate;
import dev.ptipc.environment.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that a parent can write about a transport.
 *
 * @param id its permanent name, such as {@code tor/exited}
 * @param by the program that writes it, {@code tor} or {@code arti}
 * @param format the sentence as its program has it, with printf's conversions for what varies
 * @param holes a name for each conversion, in order
 * @param greedy whether the first hole ends as late as it can, and not as early
 * @param level at which it is written
 * @param role the role of the transports that it is written about; null when of both
 * @param part what it is to a diagnosis
 * @param outcome the word for what it tells of; null for none
 * @param seen the versions that were seen to write it
 * @param known where it is known from when no version was seen to write it; else null
 * @param happened what has happened, with {@code {hole}} for what varies
 * @param unsaid what it does not say; null for nothing
 * @param next what to do
 */
public record Sentence(
    String id,
    String by,
    String format,
    List<String> holes,
    boolean greedy,
    String level,
    @Nullable Role role,
    Part part,
    Fate.@Nullable Word outcome,
    List<String> seen,
    @Nullable String known,
    String happened,
    @Nullable String unsaid,
    List<Advice> next) {

  /** What a sentence is to a diagnosis. */
  public enum Part {
    /** It names a cause. */
    CAUSE,
    /** It names a mistake in the configuration. */
    SETTING,
    /** The transport runs, and what lies behind it does not. */
    BRIDGE,
    /** The parent waits; a cause only where it is the last word. */
    WAITS,
    /** It holds what the transport said. */
    TALK,
    /** It only follows from a cause. */
    FOLLOWS,
    /** The parent goes on. */
    PROGRESS
  }

  /** Keeps the lists from changing. */
  public Sentence {
    requireNonNull(id, "id");
    requireNonNull(by, "by");
    requireNonNull(format, "format");
    requireNonNull(level, "level");
    requireNonNull(part, "part");
    requireNonNull(happened, "happened");
    holes = List.copyOf(requireNonNull(holes, "holes"));
    seen = List.copyOf(requireNonNull(seen, "seen"));
    next = List.copyOf(requireNonNull(next, "next"));
  }

  /**
   * What never varies of it, but for white space at its end.
   *
   * @return what stands before, between and behind its holes, one more than there are holes
   */
  public List<String> literals() {
    return parts().literals();
  }

  PrintFormat parts() {
    return PrintFormat.of(format.stripTrailing());
  }
}
