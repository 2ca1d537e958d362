package dev.ptipc.cli;

import dev.ptipc.check.Catalogue;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.live.LiveRules;
import dev.ptipc.observation.ParentRules;
import dev.ptipc.transcript.TranscriptRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules by which a command judges, so that no report says of another that it was kept.
 *
 * @param rules those for every input
 * @param ofHeader those for an input with the header of a transcript, as well
 */
record Judged(List<Rule> rules, List<Rule> ofHeader) {

  /** Of a transport that runs: its environment is known, and there is no file. */
  static Judged ofRun() {
    List<Rule> rules = new ArrayList<>(Catalogue.all());
    rules.addAll(LiveRules.all());
    return new Judged(rules, List.of());
  }

  /** Without its environment what a transport was told cannot be judged. */
  static Judged ofCheck(boolean linesOnly, boolean withEnvironment, boolean withParent) {
    List<Rule> rules = new ArrayList<>(of("line/", "source/"));
    List<Rule> ofHeader = new ArrayList<>(TranscriptRules.all());
    if (!linesOnly) {
      rules.addAll(of("session/"));
      (withEnvironment ? rules : ofHeader).addAll(of("environment/"));
    }
    if (withParent) {
      rules.addAll(ParentRules.all());
    }
    return new Judged(rules, ofHeader);
  }

  private static List<Rule> of(String... rooms) {
    return Catalogue.all().stream()
        .filter(rule -> List.of(rooms).stream().anyMatch(rule.id()::startsWith))
        .toList();
  }
}
