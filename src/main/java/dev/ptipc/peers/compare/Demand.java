package dev.ptipc.peers.compare;

/** What a question asks of a parser, whatever else it may answer. */
public enum Demand {
  /** Good: to be taken, and told with its fields. */
  TAKEN,
  /** To be left out, because a clause binds the parent to that. */
  IGNORED,
  /** Bad, and no clause says what a parent does with it. */
  OPEN
}
