package dev.ptipc.transcript;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a transcript is to be played: what its {@code # play:} headers say. */
public final class Directions {

  /**
   * What can happen to one who plays a transport. All but {@code end} are words of {@code # exit:}.
   */
  public enum Occasion {
    /** The last byte has been written. */
    END("end"),
    /** The parent has closed stdin. */
    STDIN_CLOSE("stdin-close"),
    /** The parent has sent SIGTERM. */
    SIGTERM("SIGTERM");

    private final String word;

    Occasion(String word) {
      this.word = word;
    }
  }

  /**
   * What is done then.
   *
   * @param exits whether the process ends, or stays as if nothing had happened
   * @param code the exit code, 0 to 255; null when none is told
   * @param after how long it takes
   */
  public record Reaction(boolean exits, @Nullable Integer code, Duration after) {}

  static final String FORMS =
      "not one of `write N bytes [every N ms]`, `wait N ms before line N`, `at OCCASION "
          + "stay`, `at OCCASION exit [with N] [after N ms]`, where OCCASION is one of end, "
          + "stdin-close, SIGTERM";

  static final String TWICE = "given for the second time; the first counts";

  /** The highest exit code that there is everywhere. */
  public static final int MOST_CODE = 255;

  /** What is wrong with any other. */
  public static final String NO_CODE = "an exit code is 0 to " + MOST_CODE;

  /** Ten minutes: what is played is never left behind for ever. */
  private static final Duration MOST_AFTER = Duration.ofMinutes(10);

  static final String TOO_LONG =
      "an exit may come no later than " + MOST_AFTER.toMillis() + " ms after its occasion";

  private int pieceLength;
  private Duration pause = Duration.ZERO;
  private final Map<Long, Duration> waits = new HashMap<>();
  private final Map<Occasion, Reaction> reactions = new HashMap<>();

  /** Tells nothing. */
  public Directions() {}

  /**
   * How many bytes are written at a time.
   *
   * @return 1 or more; 0 when that is not told
   */
  public int pieceLength() {
    return pieceLength;
  }

  /**
   * How long to wait after each piece of {@link #pieceLength} bytes.
   *
   * @return zero when that is not told
   */
  public Duration pause() {
    return pause;
  }

  /**
   * How long to wait before a line of stdout.
   *
   * @param line its number, from 1
   * @return zero when that is not told
   */
  public Duration waitBefore(long line) {
    return waits.getOrDefault(line, Duration.ZERO);
  }

  /**
   * What to do on an occasion.
   *
   * @param occasion when
   * @return null when that is not told
   */
  public @Nullable Reaction at(Occasion occasion) {
    return reactions.get(occasion);
  }

  /** Compiled when the first direction is read: most sessions have none. */
  private static final class Forms {
    static final Pattern WRITE =
        Pattern.compile("write ([1-9][0-9]{0,8}) bytes(?: every ([0-9]{1,9}) ms)?");
    static final Pattern WAIT =
        Pattern.compile("wait ([0-9]{1,9}) ms before line ([1-9][0-9]{0,8})");
    static final Pattern AT =
        Pattern.compile(
            "at (\\S+) (?:stay|(exit)(?: with ([0-9]{1,9}))?(?: after ([0-9]{1,9}) ms)?)");
  }

  /** Reads the value of a header. Returns what is wrong with it; null for nothing. */
  @Nullable String read(String text) {
    Matcher matcher = Forms.WRITE.matcher(text);
    if (matcher.matches()) {
      boolean first = pieceLength == 0;
      if (first) {
        pieceLength = Integer.parseInt(matcher.group(1));
        pause = milliseconds(matcher.group(2));
      }
      return first ? null : TWICE;
    }
    matcher = Forms.WAIT.matcher(text);
    if (matcher.matches()) {
      Duration wait = milliseconds(matcher.group(1));
      return waits.putIfAbsent(Long.valueOf(matcher.group(2)), wait) == null ? null : TWICE;
    }
    matcher = Forms.AT.matcher(text);
    return matcher.matches() ? reaction(matcher) : FORMS;
  }

  private @Nullable String reaction(Matcher matcher) {
    Integer code = matcher.group(3) == null ? null : Integer.valueOf(matcher.group(3));
    for (Occasion occasion : Occasion.values()) {
      if (occasion.word.equals(matcher.group(1))) {
        if (code != null && code > MOST_CODE) {
          return NO_CODE;
        }
        boolean exits = matcher.group(2) != null;
        Duration after = milliseconds(matcher.group(4));
        if (after.compareTo(MOST_AFTER) > 0) {
          return TOO_LONG;
        }
        Reaction reaction = new Reaction(exits, code, after);
        return reactions.putIfAbsent(occasion, reaction) == null ? null : TWICE;
      }
    }
    return FORMS;
  }

  private static Duration milliseconds(@Nullable String digits) {
    return digits == null ? Duration.ZERO : Duration.ofMillis(Long.parseLong(digits));
  }
}
