package dev.ptipc.fuzz.line;

import dev.ptipc.ast.Keyword;
import dev.ptipc.check.Catalogue;
import dev.ptipc.check.Status;
import dev.ptipc.codec.Printer;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.fuzz.CaseJudge;
import dev.ptipc.fuzz.CaseRandom;
import dev.ptipc.fuzz.GoodLines;
import dev.ptipc.fuzz.Impossible;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.fuzz.mutator.Mutator;
import dev.ptipc.fuzz.mutator.Mutators;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * As many good lines as bad ones of each message, in turn: a good VERSION, a bad one, a good
 * VERSION-ERROR and so on. A bad one breaks one rule at level error.
 */
final class EvenSource extends CaseSource {

  private static final List<Keyword> KEYWORDS = List.of(Keyword.values());

  /** A mutator misses now and then, and what is drawn may be too long. */
  private static final int TRIES = 10_000;

  /** One in so many good lines says what a walk through the automaton does. */
  private static final int WALKED = 3;

  private final int longest;
  private final Map<Keyword, List<Mutator>> mutators = new EnumMap<>(Keyword.class);
  private final WalkedMessages walked = new WalkedMessages();
  private final CaseJudge judge = new CaseJudge();

  EvenSource(int longest) {
    this.longest = longest;
  }

  private static List<Mutator> fitting(Keyword keyword) {
    return Mutators.all().stream().filter(mutator -> fits(mutator, keyword)).toList();
  }

  private static boolean fits(Mutator mutator, Keyword keyword) {
    return mutator.keywords().contains(keyword)
        && mutator.end().equals("\n")
        && !mutator.rule().startsWith("source/")
        && Catalogue.find(mutator.rule()).orElseThrow().severity() == Severity.ERROR;
  }

  @Override
  int most() {
    return longest + 1;
  }

  @Override
  int write(CaseRandom random, byte[] out, int at) {
    return write(1 + random.below(2 * KEYWORDS.size()), random, out, at);
  }

  @Override
  int write(long number, CaseRandom random, byte[] out, int at) {
    boolean good = number % 2 == 1;
    Keyword keyword = KEYWORDS.get((int) Math.floorMod((number - 1) / 2, (long) KEYWORDS.size()));
    RandomPieces words = new RandomPieces(random);
    for (int i = 0; i < TRIES; i++) {
      String line = good ? good(keyword, words) : bad(keyword, words);
      byte[] bytes = (line + "\n").getBytes(StandardCharsets.ISO_8859_1);
      if (bytes.length <= most() && isWanted(good, keyword, bytes)) {
        System.arraycopy(bytes, 0, out, at, bytes.length);
        return at + bytes.length;
      }
    }
    throw new Impossible(
        "no %s %s of %d bytes or less was found"
            .formatted(good ? "good" : "bad", keyword.word(), longest));
  }

  private boolean isWanted(boolean good, Keyword keyword, byte[] bytes) {
    Status wanted = keyword == Keyword.UNKNOWN ? Status.UNKNOWN : Status.OK;
    Status status = judge.check(bytes, 0, bytes.length).status();
    return good ? status == wanted : status == Status.VIOLATION || status == Status.MALFORMED;
  }

  private String good(Keyword keyword, RandomPieces words) {
    return words.below(WALKED) == 0
        ? Printer.print(walked.draw(keyword, words)).latin1()
        : GoodLines.of(keyword, words);
  }

  /** No rule is broken by a word that is not known, so long as it is a word. */
  private String bad(Keyword keyword, RandomPieces words) {
    String good = GoodLines.of(keyword, words);
    List<Mutator> fit = mutators.computeIfAbsent(keyword, EvenSource::fitting);
    return fit.isEmpty()
        ? words.one(" ", ".", "\t", "\"", "=") + good
        : words.pick(fit).broken(good, words);
  }
}
