package dev.ptipc.parentlog;

import dev.ptipc.source.Bytes;

/** Looks for the programs of torrc on the machine that it runs on. */
public interface Programs {

  /** How a program can be missing. */
  enum Fault {
    /** Nothing is wrong. */
    NONE,
    /** There is no such file. */
    MISSING,
    /** There is, but it cannot be executed. */
    NOT_EXECUTABLE
  }

  /**
   * Looks for a program.
   *
   * @param path as torrc has it
   * @return what is wrong with it
   */
  Fault look(String path);

  /** Tells what is wrong with the program of a plugin line. */
  default void check(TorrcPlugin plugin, LogFindings findings) {
    String path = plugin.command().get(0);
    Fault fault =
        path.startsWith("\"") || path.startsWith("'")
            ? Fault.NONE
            : look(Bytes.ofLatin1(path).text());
    if (fault == Fault.NONE) {
      return;
    }
    boolean missing = fault == Fault.MISSING;
    findings.add(
        new LogFinding(
            "torrc",
            plugin.line(),
            plugin.shift(),
            Bytes.ofLatin1(plugin.text()),
            (missing ? TorrcRules.NO_SUCH_PROGRAM : TorrcRules.NOT_EXECUTABLE)
                .at(
                    plugin.program(),
                    missing ? "there is no such program" : "the program cannot be executed",
                    missing ? null : "if it is a program, `chmod +x` lets it be executed")));
  }
}
