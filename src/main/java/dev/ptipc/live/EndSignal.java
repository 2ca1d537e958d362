package dev.ptipc.live;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jline.utils.Signals;

/** The signals that ask a program to end. Java has no way of its own to take or to send them. */
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
      Signals.register(signal.name(), () -> handler.accept(signal));
    }
  }

  /**
   * Its name.
   *
   * @return such as {@code SIGTERM}
   */
  public String word() {
    return "SIG" + name();
  }

  /**
   * The exit code of a program that ends by it, as a shell counts.
   *
   * @return 128 and the signal's number
   */
  public int exitCode() {
    return 128 + number;
  }

  /** Sends it, when there is still somebody to send it to. */
  void send(Process process) {
    if (this == TERM) {
      // By its handle: the process itself would also close its streams, and its last words be lost.
      process.toHandle().destroy();
    } else if (process.isAlive()) {
      try {
        // A shell has the command built in; a program of that name may be missing.
        Outgoing.process(List.of("sh", "-c", "kill -s \"$0\" \"$1\"", name(), "" + process.pid()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
      } catch (IOException e) {
        process.toHandle().destroy();
      }
    }
  }
}
