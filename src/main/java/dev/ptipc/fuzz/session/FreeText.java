package dev.ptipc.fuzz.session;

import dev.ptipc.PtIpc;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines whose beginning is given and whose rest is a walk through the automaton of lines, over
 * printable bytes, to a place where a line may end. What the checker would remark on is drawn
 * again.
 */
final class FreeText {

  /** A walk that has not come to an end by then is given up. */
  private static final int MOST = 60;

  /** About one walk in ten is good. */
  private static final int TRIES = 10_000;

  /** The mean length of what is added. */
  private static final int MEAN = 12;

  private static final VerdictAutomaton AUTOMATON = new VerdictAutomaton();

  /** By byte the symbol that it belongs to. */
  private static final int[] SYMBOL_OF = new int[256];

  /** The printable bytes of each symbol that has any. */
  private static final List<List<Integer>> PRINTABLE = new ArrayList<>();

  static {
    for (int symbol = 0; symbol < AUTOMATON.symbols(); symbol++) {
      List<Integer> printable = new ArrayList<>();
      for (int b : AUTOMATON.bytes(symbol)) {
        SYMBOL_OF[b] = symbol;
        if (b >= ' ' && b < 0x7F) {
          printable.add(b);
        }
      }
      if (!printable.isEmpty()) {
        PRINTABLE.add(printable);
      }
    }
  }

  private final PtIpc ptIpc = new PtIpc();
  private final boolean plain;

  /**
   * A source of lines.
   *
   * @param plain whether to leave out what a checker would remark on
   */
  FreeText(boolean plain) {
    this.plain = plain;
  }

  boolean isPlain() {
    return plain;
  }

  /** A good line that begins like this. */
  String after(String beginning, Dice dice) {
    for (int i = 0; i < TRIES; i++) {
      String line = walk(beginning, dice);
      CheckedLine checked =
          ptIpc.check(Line.of(Bytes.of(line.getBytes(StandardCharsets.ISO_8859_1))));
      if (checked.message() != null && isGood(checked)) {
        return line;
      }
    }
    throw new IllegalArgumentException("no good line begins with " + beginning);
  }

  private boolean isGood(CheckedLine checked) {
    return checked.diagnostics().stream()
        .allMatch(found -> !plain && found.severity() == Severity.NOTE);
  }

  private static String walk(String beginning, Dice dice) {
    int state = VerdictAutomaton.START;
    for (int i = 0; i < beginning.length(); i++) {
      state = AUTOMATON.next(state, SYMBOL_OF[beginning.charAt(i)]);
    }
    StringBuilder line = new StringBuilder(beginning);
    while (line.length() < beginning.length() + MOST
        && (AUTOMATON.verdict(state).isMalformed() || !dice.oneIn(MEAN))) {
      // What the language tells apart comes as often as letters, which are many.
      int b = dice.oneIn(2) ? dice.pick(dice.pick(PRINTABLE)) : ' ' + dice.below(0x7F - ' ');
      int next = AUTOMATON.next(state, SYMBOL_OF[b]);
      if (!AUTOMATON.isSink(next)) {
        line.append((char) b);
        state = next;
      }
    }
    return line.toString();
  }
}
