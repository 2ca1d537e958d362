package dev.ptipc.parentlog;

/**
 * A line of a log, parted into what stands before the message and the message.
 *
 * @param dress who writes lines that look like this
 * @param places where the bytes of the message stand in the line
 * @param message one character a byte
 */
record LogLine(Dress dress, Places places, String message) {

  /** What stands before a message tells who writes. */
  enum Dress {
    /** Nothing before it. */
    NONE,
    /** A stamp of somebody. */
    SOME,
    /** A level as tor writes it, or what collects tor's log. */
    LEVEL,
    /** The time and the level exactly as in tor's own file. */
    TOR,
    /** A module of Arti. */
    ARTI,
    /** The time as Go's log package writes it. */
    GO,
    /** The same, and a level as transports write it. */
    TRANSPORT,
    /** Collected from a program that is no parent. */
    OTHER
  }

  /** The first byte of the message, from 0. */
  int start() {
    return places.of(0);
  }

  /** Whether a message of it can be that of a parent. */
  boolean canBeParent() {
    return dress != Dress.GO && dress != Dress.TRANSPORT && dress != Dress.OTHER;
  }
}
