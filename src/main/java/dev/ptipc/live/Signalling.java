package dev.ptipc.live;

import java.io.IOException;
import java.util.List;
import org.jline.utils.Signals;

/**
 * Signals by their names, such as {@code TERM}. Java has no way of its own to take or send them.
 */
final class Signalling {

  private Signalling() {}

  /** Takes one from now on, in a thread of its own. Where there is no such signal, none comes. */
  static void take(String name, Runnable handler) {
    Signals.register(name, handler);
  }

  /** Sends one, when there is still somebody to send it to. */
  static void send(String name, Process process) {
    if (name.equals("TERM")) {
      // By its handle: the process itself would also close its streams, and its last words be lost.
      process.toHandle().destroy();
    } else if (process.isAlive()) {
      try {
        // A shell has the command built in; a program of that name may be missing.
        Outgoing.process(List.of("sh", "-c", "kill -s \"$0\" \"$1\"", name, "" + process.pid()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
      } catch (IOException e) {
        process.toHandle().destroy();
      }
    }
  }
}
