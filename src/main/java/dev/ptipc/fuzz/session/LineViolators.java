package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.fuzz.CaseJudge;
import dev.ptipc.fuzz.CaseRandom;
import dev.ptipc.fuzz.GoodLines;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.fuzz.mutator.Mutator;
import dev.ptipc.fuzz.mutator.Mutators;
import dev.ptipc.fuzz.session.Violator.Way;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a single line can break: the mutators of lines, applied to a line of a session. Each is
 * tried on lines of each message, and the checker tells which clause that breaks, so that no clause
 * is written down here.
 */
final class LineViolators {

  private static final int TRIES = 40;

  /** One in some twenty lines with a bad keyword can still be told for what it was. */
  private static final int MORE_TRIES = 200;

  private LineViolators() {}

  static void addTo(Edits edits) {
    for (Mutator mutator : Mutators.all()) {
      for (Keyword keyword : mutator.keywords()) {
        clauses(mutator, keyword)
            .forEach(
                (clause, example) ->
                    edits.add(clause, example.found().rule(), way(mutator, keyword, example)));
      }
    }
  }

  /** By clause a line that breaks it and, in a session, no other. */
  private static Map<String, SpoiltLine> clauses(Mutator mutator, Keyword keyword) {
    Map<String, SpoiltLine> clauses = new LinkedHashMap<>();
    CaseJudge judge = new CaseJudge();
    for (int i = 0; i < (clauses.isEmpty() ? MORE_TRIES : TRIES); i++) {
      RandomPieces words = new RandomPieces(new CaseRandom(0).begin(i));
      SpoiltLine line = SpoiltLine.by(mutator, GoodLines.of(keyword, words), words, judge);
      if (line != null && line.takesNothingAway()) {
        clauses.putIfAbsent(line.clause(), line);
      }
    }
    return clauses;
  }

  private static Way way(Mutator mutator, Keyword keyword, SpoiltLine example) {
    Way way =
        Way.of(
            keyword,
            example.found().rule().title(),
            (script, scene) -> {
              int place = scene.words().pick(script.places(keyword::equals));
              String good = script.lines().get(place);
              CaseJudge judge = new CaseJudge();
              for (int i = 0; i < MORE_TRIES; i++) {
                SpoiltLine line = SpoiltLine.by(mutator, good, scene.words(), judge);
                if (line != null
                    && line.takesNothingAway()
                    && line.clause().equals(example.clause())) {
                  return line.in(script, place);
                }
              }
              return null;
            });
    // In a good environment nothing explains ENV-ERROR, which is noted.
    return example.isHeardAs(Keyword.ENV_ERROR) ? way.neverAlone() : way;
  }
}
