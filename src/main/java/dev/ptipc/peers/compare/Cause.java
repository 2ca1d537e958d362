package dev.ptipc.peers.compare;

import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import org.jspecify.annotations.Nullable;

/**
 * One way in which two parsers part.
 *
 * @param first {@code ptipc}, or the command of a target
 * @param second the command of a target
 * @param says what the first makes of the witness
 * @param other what the second makes of it
 * @param field the path of the field in which the answers differ; {@code status} for the verdict
 * @param rule of ptipc, what is worst about the witness; null when it is good
 * @param clause that the witness is about, or an erratum; null when there is none
 * @param construct that the second always gets wrong; null when it is known only where in the
 *     witness they part
 * @param state of the automaton, in which the parsers part
 * @param read how many bytes at the start of the witness lead there
 * @param due what may stand there, in a few words
 * @param lines how many lines showed it
 * @param witness the shortest line that shows it, without its LF
 * @param detail what else is known, printable; may be empty
 */
public record Cause(
    String first,
    String second,
    Verdict says,
    Verdict other,
    String field,
    @Nullable String rule,
    @Nullable String clause,
    @Nullable String construct,
    int state,
    int read,
    String due,
    long lines,
    Bytes witness,
    String detail) {

  /**
   * A line of sh that shows it again.
   *
   * @return printable ASCII
   */
  public String reproduction() {
    String targets = first.equals(Comparison.REFERENCE) ? "" : target(first);
    return ShellFormat.printf(Bytes.ofLatin1(witness.latin1() + "\n"))
        + " | ptipc compare --lines -"
        + (witness.length() > Framer.DEFAULT_LIMIT ? " --max-line " + witness.length() : "")
        + targets
        + target(second);
  }

  private static String target(String command) {
    return " --target '" + command.replace("'", "'\\''") + "'";
  }
}
