package dev.ptipc.codec;

/** What the grammar knows of a key of LOG or STATUS: which token it is. */
public enum PairKey {
  /** {@code SEVERITY}. */
  SEVERITY,

  /** {@code MESSAGE}. */
  MESSAGE,

  /** {@code TRANSPORT}. */
  TRANSPORT,

  /** Any other. */
  OTHER,

  /** One that holds unusual characters, and is read all the same. */
  BREACH
}
