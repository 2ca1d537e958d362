package dev.ptipc.parentlog;

/** What a file is, whatever its name says. */
public enum Kind {
  /** What tor wrote. */
  TOR_LOG("tor-log", "a log of tor"),
  /** What Arti wrote. */
  ARTI_LOG("arti-log", "a log of Arti"),
  /** tor's configuration. */
  TORRC("torrc", "a torrc"),
  /** Bridges as people get them, without the word that torrc has before each. */
  BRIDGE_LINES("bridge-lines", "a list of bridges"),
  /** What a transport wrote beside the protocol. */
  TRANSPORT_LOG("transport-log", "a transport's own log"),
  /** What a transport wrote to its parent. */
  STDOUT("stdout", "the stdout of a transport"),
  /** A run that ptipc recorded. */
  TRANSCRIPT("transcript", "a transcript"),
  /** None of them. */
  UNKNOWN("unknown", "not a log that ptipc knows");

  private final String word;
  private final String text;

  Kind(String word, String text) {
    this.word = word;
    this.text = text;
  }

  /**
   * The word that reports use.
   *
   * @return in lower case, with hyphens
   */
  public String word() {
    return word;
  }

  /**
   * The same for people.
   *
   * @return a few words
   */
  public String text() {
    return text;
  }
}
