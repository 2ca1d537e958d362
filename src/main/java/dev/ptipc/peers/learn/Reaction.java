package dev.ptipc.peers.learn;

import java.util.Locale;

/**
 * What a parent does with a line, or what the specification has it do.
 *
 * @param kind what it does
 * @param detail the transports that are registered, separated by a comma and a space; the rule and
 *     clause that are broken; else empty
 */
public record Reaction(Kind kind, String detail) {

  /** The kinds. */
  public enum Kind {
    /** It takes the line and waits for more. */
    TAKES("takes it"),
    /** It says that it does not know the line, and waits for more. */
    IGNORES("ignores it"),
    /** It says that something is wrong with the line, and waits for more. */
    COMPLAINS("complains of it"),
    /** The line is the last of the configuration; it registers the transports. */
    REGISTERS("registers"),
    /** It ends the transport, or the transport is to end by itself. */
    ENDS("ends the transport"),
    /** A clause forbids the line; what a parent does with it is left open. */
    BREAKS("is wrong"),
    /** It crashes. */
    CRASHES("crashes"),
    /** It says nothing any more. */
    HANGS("hangs"),
    /** It does not come to the line, or nothing is said of it, because of one before. */
    UNHEARD("does not come to it");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind with a word that programs use. */
    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * The word that programs use.
     *
     * @return the name in lower case
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final Reaction TAKES = new Reaction(Kind.TAKES, "");
  static final Reaction UNHEARD = new Reaction(Kind.UNHEARD, "");

  /** One without detail. */
  static Reaction of(Kind kind) {
    return new Reaction(kind, "");
  }

  /** Whether nothing after it says anything. */
  boolean isLast() {
    return switch (kind) {
      case TAKES, IGNORES, COMPLAINS, REGISTERS -> false;
      case ENDS, BREAKS, CRASHES, HANGS, UNHEARD -> true;
    };
  }

  /**
   * Whether the makers of the parent have to hear of it before anybody else.
   *
   * @return true when it must not be published
   */
  public boolean isSecret() {
    return kind == Kind.CRASHES || kind == Kind.HANGS;
  }

  /**
   * What it does.
   *
   * @return the end of a sentence that begins with the parent or the line
   */
  public String words() {
    if (kind == Kind.REGISTERS) {
      return kind.words + " " + (detail.isEmpty() ? "nothing" : detail);
    }
    return kind.words + (detail.isEmpty() ? "" : " (" + detail + ")");
  }
}
