package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.fuzz.CaseJudge;
import dev.ptipc.fuzz.CaseRandom;
import dev.ptipc.fuzz.GoodLines;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.fuzz.mutator.Mutator;
import dev.ptipc.fuzz.mutator.Mutators;
import dev.ptipc.fuzz.session.Violator.Way;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a single line can break: the mutators of lines, applied to a line of a session. Each is
 * tried on lines of each message, and the checker tells which clause that breaks, so that no clause
 * is written down here.
 */
final class LineViolators {

  private static final int TRIES = 40;

  private LineViolators() {}

  static void addTo(Edits edits) {
    for (Mutator mutator : Mutators.all()) {
      for (Keyword keyword : mutator.keywords()) {
        clauses(mutator, keyword)
            .forEach((clause, rule) -> edits.add(clause, rule, way(mutator, keyword, rule)));
      }
    }
  }

  private static Map<String, Rule> clauses(Mutator mutator, Keyword keyword) {
    Map<String, Rule> clauses = new LinkedHashMap<>();
    CaseJudge judge = new CaseJudge();
    for (int i = 0; i < TRIES; i++) {
      RandomPieces words = new RandomPieces(new CaseRandom(0).begin(i));
      String broken = mutator.broken(GoodLines.of(keyword, words), words) + mutator.end();
      byte[] bytes = broken.getBytes(StandardCharsets.ISO_8859_1);
      CheckedLine checked = judge.check(bytes, 0, bytes.length);
      if (checked.diagnostics().size() == 1) {
        Diagnostic found = checked.diagnostics().get(0);
        String clause = found.clause();
        if (clause != null && found.rule().id().equals(mutator.rule())) {
          clauses.put(clause, found.rule());
        }
      }
    }
    return clauses;
  }

  private static Way way(Mutator mutator, Keyword keyword, Rule rule) {
    return Way.of(
        keyword,
        rule.title(),
        (script, scene) -> {
          int place = scene.words().pick(script.places(keyword::equals));
          String broken = mutator.broken(script.lines().get(place), scene.words());
          return switch (mutator.end()) {
            case "" -> script.before(place).added(broken).notEnded();
            case "\r\n" -> script.with(place, broken + "\r");
            default -> script.with(place, broken);
          };
        });
  }
}
