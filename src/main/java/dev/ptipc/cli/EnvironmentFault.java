package dev.ptipc.cli;

import java.util.Objects;

/** Why what somebody told of variables cannot be meant. */
final class EnvironmentFault extends Exception {

  private static final long serialVersionUID = 1;

  EnvironmentFault(String why) {
    super(why);
  }

  /** In words. */
  String why() {
    return Objects.requireNonNull(getMessage());
  }
}
