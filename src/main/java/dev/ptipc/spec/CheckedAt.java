package dev.ptipc.spec;

/** The least that has to be known before a breach of a clause can be seen. */
public enum CheckedAt {
  /** One line by itself. */
  LINE,
  /** The lines of one session, in order. */
  SESSION,
  /** The TOR_PT variables, by themselves or together with the session run under them. */
  ENVIRONMENT,
  /** A running transport: its process, its sockets, its files, and time. */
  LIVE,
  /** A running parent that is fed lines and watched. */
  PARENT,
  /** Nothing a program could find out by itself; stands alone in a set. */
  NOWHERE
}
