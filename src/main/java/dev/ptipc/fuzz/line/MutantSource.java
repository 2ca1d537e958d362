package dev.ptipc.fuzz.line;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.fuzz.CaseJudge;
import dev.ptipc.fuzz.CaseRandom;
import dev.ptipc.fuzz.Impossible;
import dev.ptipc.source.Framer;
import java.util.Arrays;
import java.util.List;

/** Given lines with a few bytes put in, taken out or changed. */
final class MutantSource extends CaseSource {

  /** Tries for one mutant. */
  private static final int TRIES = 100_000;

  private final VerdictAutomaton automaton;
  private final Wanted wanted;
  private final List<byte[]> lines;
  private final int edits;
  private final int most;
  private final int[][] bounds;
  private final CaseJudge judge = new CaseJudge();

  /**
   * Takes the lines.
   *
   * @param automaton of verdicts
   * @param wanted what the mutants must be
   * @param lines at least one, without LF
   * @param edits the most that a mutant is away from its line
   */
  MutantSource(VerdictAutomaton automaton, Wanted wanted, List<byte[]> lines, int edits) {
    this.automaton = automaton;
    this.wanted = wanted;
    this.lines = lines;
    this.edits = edits;
    this.most = lines.stream().mapToInt(line -> line.length).max().orElse(0) + edits + 1;
    this.bounds = Intervals.bounds(automaton);
  }

  @Override
  int most() {
    return most;
  }

  @Override
  int write(CaseRandom random, byte[] out, int at) {
    for (int i = 0; i < TRIES; i++) {
      byte[] line = lines.get(random.below(lines.size()));
      System.arraycopy(line, 0, out, at, line.length);
      int end = at + line.length;
      for (int edit = random.below(edits); edit >= 0; edit--) {
        end = edit(random, out, at, end);
      }
      out[end++] = '\n';
      if (isWanted(out, at, end)) {
        return end;
      }
    }
    throw new Impossible("no " + wanted.name() + " was found among " + TRIES + " mutants");
  }

  private boolean isWanted(byte[] out, int at, int end) {
    if (end - 1 - at > Framer.DEFAULT_LIMIT) {
      // Whatever the automaton says of it, nobody reads it.
      return false;
    }
    if (!wanted.verdicts().test(automaton.verdict(Arrays.copyOfRange(out, at, end - 1)))) {
      return false;
    }
    CheckedLine checked = wanted.status() == null ? null : judge.check(out, at, end);
    return checked == null || checked.status() == wanted.status();
  }

  private int edit(CaseRandom random, byte[] out, int at, int end) {
    int place = at + random.below(end - at + 1);
    return switch (random.below(3)) {
      case 0 -> {
        System.arraycopy(out, place, out, place + 1, end - place);
        out[place] = any(random);
        yield end + 1;
      }
      case 1 -> {
        if (place == end) {
          yield end;
        }
        System.arraycopy(out, place + 1, out, place, end - place - 1);
        yield end - 1;
      }
      default -> {
        if (place < end) {
          out[place] = any(random);
        }
        yield end;
      }
    };
  }

  /** A byte of some symbol: what only one byte means is tried as often as what most mean. */
  private byte any(CaseRandom random) {
    int symbol = random.below(bounds.length);
    int[] bytes = random.below(2) == 0 ? bounds[symbol] : automaton.bytes(symbol);
    return (byte) bytes[random.below(bytes.length)];
  }
}
