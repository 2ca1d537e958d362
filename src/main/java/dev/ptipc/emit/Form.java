package dev.ptipc.emit;

/** How a value is written. */
enum Form {
  /** As it is. */
  PLAIN,
  /** In quotes, without escapes. */
  QUOTED,
  /** In quotes, with escapes. */
  CSTRING,
  /** With the escapes of ARGS. */
  ARGS
}
