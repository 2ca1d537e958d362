package dev.ptipc.fuzz.line;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.fuzz.CaseJudge;
import dev.ptipc.fuzz.CaseRandom;
import dev.ptipc.fuzz.GoodLines;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.fuzz.mutator.Mutator;
import dev.ptipc.source.Framer;
import java.nio.charset.StandardCharsets;

/** Lines that break one rule, and no other. */
final class RuleSource extends CaseSource {

  /** A mutator misses now and then; one that always does is a mistake. */
  private static final int TRIES = 10_000;

  private final Mutator mutator;
  private final CaseJudge judge = new CaseJudge();

  RuleSource(Mutator mutator) {
    this.mutator = mutator;
  }

  @Override
  int most() {
    return 2 * Framer.DEFAULT_LIMIT;
  }

  @Override
  int write(CaseRandom random, byte[] out, int at) {
    RandomPieces words = new RandomPieces(random);
    for (int i = 0; i < TRIES; i++) {
      String good =
          GoodLines.of(mutator.keywords().get(words.below(mutator.keywords().size())), words);
      String broken = mutator.broken(good, words) + mutator.end();
      byte[] bytes = broken.getBytes(StandardCharsets.ISO_8859_1);
      CheckedLine checked = judge.check(bytes, 0, bytes.length);
      boolean alone =
          checked.diagnostics().stream().allMatch(d -> d.rule().id().equals(mutator.rule()));
      if (alone && !checked.diagnostics().isEmpty()) {
        System.arraycopy(bytes, 0, out, at, bytes.length);
        return at + bytes.length;
      }
    }
    throw new IllegalStateException("no line that breaks " + mutator.rule() + " and nothing else");
  }
}
