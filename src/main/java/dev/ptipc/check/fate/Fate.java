package dev.ptipc.check.fate;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Masked;
import dev.ptipc.source.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a transport.
 *
 * @param words what holds, the gravest first; none while nothing is settled
 * @param text the same for people: one line of printable ASCII, without secrets
 */
public record Fate(List<Word> words, String text) {

  private static final String NOT_STARTED = "could not be started: ";

  /** What can be said of a transport, in the words that programs read. */
  public enum Word {
    /** The program could not be started. */
    CANNOT_EXECUTE("cannot-execute"),
    /** It ended by itself. */
    EXITED("exited"),
    /** A signal ended it that its parent did not send. */
    KILLED("killed"),
    /** It said an error that ends it: VERSION-ERROR, ENV-ERROR or PROXY-ERROR. */
    GAVE_UP("gave-up"),
    /** What it said before it was settled breaks the protocol, or a message after DONE does. */
    BROKE_PROTOCOL("broke-protocol"),
    /** It was told of a proxy and said neither PROXY DONE nor PROXY-ERROR. */
    PROXY_UNANSWERED("proxy-unanswered"),
    /** A transport of its could not be started. */
    TRANSPORT_FAILED("transport-failed"),
    /** It has no transport of a name that it was asked for. */
    UNKNOWN_NAME("unknown-name"),
    /** It ended its list without a listener. */
    NO_LISTENERS("no-listeners"),
    /** Its parent knows no program for it. */
    NOT_REGISTERED("not-registered"),
    /** It was not started by a parent, and says so. */
    NOT_MANAGED("not-managed"),
    /** Its parent ended it before it was settled. */
    STOPPED_BY_PARENT("stopped-by-parent"),
    /** It works, and the bridge or the network behind it does not. */
    BRIDGE_FAILED("bridge-failed"),
    /** It works, as far as can be seen. */
    RUNS("runs"),
    /** It has said where it listens. */
    LISTENING("listening");

    private final String word;

    Word(String word) {
      this.word = word;
    }

    /**
     * The word as reports have it.
     *
     * @return in lower case, with hyphens
     */
    public String word() {
      return word;
    }
  }

  /** Keeps the list from changing. */
  public Fate {
    words = List.copyOf(words);
  }

  /**
   * Of a program that does not start.
   *
   * @param why a sentence
   * @return what became of it
   */
  public static Fate notStarted(String why) {
    String text = NOT_STARTED + Shown.all(Bytes.of(Masked.text(why)));
    return new Fate(List.of(Word.CANNOT_EXECUTE), text);
  }

  /**
   * Of what is no session.
   *
   * @return no word, as nothing is known of a transport
   */
  public static Fate notStdout() {
    return new Fate(List.of(), "not checked, as it is not the stdout of a transport");
  }

  /**
   * Of a program whose run was recorded.
   *
   * @param finding as recorded
   * @return what became of it if it did not start; null for any other finding
   */
  public static @Nullable Fate ofRecorded(String finding) {
    return finding.startsWith(NOT_STARTED)
        ? notStarted(finding.substring(NOT_STARTED.length()))
        : null;
  }
}
