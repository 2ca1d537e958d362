package dev.ptipc.cli;

/** What the exit codes mean. */
final class Exit {

  /** Nothing at or above the threshold was found. */
  static final int OK = 0;

  /** Something was found. */
  static final int FINDINGS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** An input or a program could not be read or started. */
  static final int UNREADABLE = 3;

  /** The command stopped before it knew the answer. */
  static final int STOPPED = 4;

  /** Nobody reads the output any more: as a shell counts an end by SIGPIPE. */
  static final int CLOSED = 141;

  private Exit() {}
}
