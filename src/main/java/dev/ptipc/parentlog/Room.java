package dev.ptipc.parentlog;

/** The room for one kind of thing that is kept of a torrc, which may have any number of them. */
final class Room {

  private static final int MOST = 1000;

  /** Of what a word takes, its own characters are the least part. */
  private static final int MOST_CHARACTERS = 256 * 1024;

  private int things;
  private int characters;
  private boolean full;

  Room() {}

  /** Whether one more of so many characters is kept. */
  boolean takes(int length) {
    if (things == MOST || length > MOST_CHARACTERS - characters) {
      full = true;
      return false;
    }
    things++;
    characters += length;
    return true;
  }

  /** Whether there was something that was not taken. */
  boolean isFull() {
    return full;
  }
}
