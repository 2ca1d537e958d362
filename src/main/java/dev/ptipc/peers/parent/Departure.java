package dev.ptipc.peers.parent;

import dev.ptipc.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a parent departs from the specification, in one session.
 *
 * @param kind of departure
 * @param keyword of the line that it is about; empty when it is about the whole session
 * @param diagnostic what the checker has to say about that line; null when nothing
 * @param does what the parent does, printable; without what differs from run to run
 */
record Departure(Kind kind, String keyword, @Nullable Diagnostic diagnostic, String does) {

  /** The kinds. */
  enum Kind {
    /** It ended though nobody told it to. */
    CRASH("crashes"),
    /** It said nothing any more. */
    HANG("hangs"),
    /** The transport that it was to end is still there. */
    LEAVES("leaves the transport behind"),
    /** What the specification refuses is taken, and nothing said of it. */
    ACCEPTS("accepts what has an error"),
    /** What the specification allows ends the transport. */
    REFUSES("refuses what is allowed"),
    /** What the specification allows is warned of, or dropped. */
    COMPLAINS("complains of what is allowed"),
    /** Another value than the line has. */
    MISREADS("misreads what is allowed"),
    /** What a transport says to people does not reach them. */
    DROPS("drops what a message says"),
    /** The transport has given up, and is kept. */
    GOES_ON("goes on after a fatal error");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What the parent does, for a sentence that begins with its name. */
    String words() {
      return words;
    }

    /** Whether its makers have to hear of it before anybody else. */
    boolean isSecret() {
      return this == CRASH || this == HANG;
    }
  }

  /** Departures with the same key have the same cause. */
  Key key() {
    Diagnostic known = diagnostic;
    return new Key(
        kind,
        known == null ? keyword : known.rule().id() + " " + known.clause(),
        kind == Kind.ACCEPTS ? "" : TorWords.general(does));
  }

  /**
   * What causes are told apart by.
   *
   * @param kind of departure
   * @param about the rule and clause, or else the message
   * @param does what the parent does, without names and numbers
   */
  record Key(Kind kind, String about, String does) {}
}
