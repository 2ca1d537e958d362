package dev.ptipc.cli;

import dev.ptipc.live.AtExit;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the program begins. Java resolves every class in the signatures of this one before it runs,
 * so none of the parser of options is among them, which most short runs do without.
 */
public final class Main {

  private Main() {}

  /**
   * Runs a command and exits with its code.
   *
   * @param arguments of the command line
   */
  public static void main(String[] arguments) {
    int code = run(arguments);
    if (Boolean.getBoolean("ptipc.halt")) {
      halt(code);
    }
    System.exit(code);
  }

  /**
   * Since Java 21 an exit looks through the jar for a logger that would be told of it, which takes
   * a tenth of a short run. What a signal has ended keeps the signal's code, and so goes the long
   * way.
   */
  private static void halt(int code) {
    try {
      new AtExit(() -> {}).close();
    } catch (AtExit.Ending e) {
      return;
    }
    System.err.flush();
    Runtime.getRuntime().halt(code);
  }

  /**
   * Runs a command.
   *
   * @param arguments of the command line
   * @return the exit code
   */
  static int run(String... arguments) {
    return run(new PrintWriter(System.err, true, StandardCharsets.UTF_8), arguments);
  }

  static int run(PrintWriter err, String... arguments) {
    try {
      return WithoutOptions.run(arguments, err).orElseGet(() -> Commands.run(err, arguments));
    } catch (OutOfMemoryError e) {
      // Uncaught it would end in a stack trace and in 1, which means that something was found.
      err.println(
          "ptipc: out of memory; a smaller --max-line, or a larger -Xmx in PTIPC_JAVA_OPTS, may"
              + " help");
      return Exit.STOPPED;
    }
  }
}
