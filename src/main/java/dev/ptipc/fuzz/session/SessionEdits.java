package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.fuzz.GoodLines;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.fuzz.mutator.Mutator;
import dev.ptipc.fuzz.mutator.Mutators;
import java.util.ArrayList;
import java.util.List;

/** Changes sessions at random, a line at a time. */
final class SessionEdits {

  private final RandomPieces words;
  private final List<String> done = new ArrayList<>();

  SessionEdits(RandomPieces words) {
    this.words = words;
  }

  /** What was done, in a few words for each change. */
  String done() {
    return String.join("; ", done);
  }

  /** The same session after at least one change and at most so many. */
  Script apply(Script good, int most) {
    Script script = good;
    for (int left = 1 + words.below(most); left > 0; left--) {
      script = script.lines().isEmpty() ? added(script) : changed(script);
    }
    return script;
  }

  private Script changed(Script script) {
    int place = words.below(script.lines().size());
    String line = script.lines().get(place);
    return switch (words.below(6)) {
      case 0 -> {
        note("line %d taken away", place);
        yield script.without(place);
      }
      case 1 -> {
        note("line %d doubled", place);
        yield script.inserted(place, line);
      }
      case 2 -> {
        int to = words.below(script.lines().size());
        done.add("line %d moved to %d".formatted(place + 1, to + 1));
        yield script.without(place).inserted(to, line);
      }
      case 3 -> added(script);
      default -> broken(script, place, line);
    };
  }

  private Script added(Script script) {
    int place = words.below(script.lines().size() + 1);
    Keyword keyword = words.pick(List.of(Keyword.values()));
    note(keyword.word() + " put before line %d", place);
    return script.inserted(place, GoodLines.of(keyword, words));
  }

  private Script broken(Script script, int place, String line) {
    Keyword keyword = Script.keyword(line);
    List<Mutator> fit =
        Mutators.all().stream()
            .filter(m -> m.keywords().contains(keyword) && !m.rule().startsWith("source/"))
            .toList();
    if (fit.isEmpty()) {
      note("line %d taken away", place);
      return script.without(place);
    }
    Mutator mutator = words.pick(fit);
    note("line %d replaced by one that breaks " + mutator.rule(), place);
    Script changed = script.with(place, mutator.broken(GoodLines.of(keyword, words), words));
    boolean last = place == script.lines().size() - 1;
    return last && mutator.end().isEmpty() ? changed.notEnded() : changed;
  }

  private void note(String what, int place) {
    done.add(what.formatted(place + 1));
  }
}
