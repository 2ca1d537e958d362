package dev.ptipc.live;

import java.util.function.Consumer;

/** The signals that ask a program to end. */
public enum EndSignal {
  /** The terminal is gone. */
  HUP(1),
  /** Someone has pressed Ctrl-C. */
  INT(2),
  /** The usual one. */
  TERM(15);

  private final int number;

  EndSignal(int number) {
    this.number = number;
  }

  /**
   * Takes all of them from now on, each in a thread of its own. This program no longer ends by
   * itself when one comes.
   *
   * @param handler is told which one came
   */
  public static void take(Consumer<EndSignal> handler) {
    for (EndSignal signal : values()) {
      Signalling.take(signal.name(), () -> handler.accept(signal));
    }
  }

  /**
   * The exit code of a program that ends by it, as a shell counts.
   *
   * @return 128 and the signal's number
   */
  public int exitCode() {
    return 128 + number;
  }
}
