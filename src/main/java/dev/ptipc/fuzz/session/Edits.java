package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.check.Catalogue;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.fuzz.session.Violator.Edit;
import dev.ptipc.fuzz.session.Violator.Way;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects ways of breaking clauses, those of one clause and one rule together. */
final class Edits {

  /** What a violator is of. */
  private record Of(String clause, Rule rule) {}

  private final Map<Of, List<Way>> ways = new LinkedHashMap<>();

  void add(String clause, String rule, Way... more) {
    add(clause, Catalogue.find(rule).orElseThrow(), more);
  }

  void add(String clause, String rule, Keyword wish, String words, Edit edit) {
    add(clause, rule, Way.of(wish, words, edit));
  }

  void add(String clause, Rule rule, Way... more) {
    ways.computeIfAbsent(new Of(clause, rule), of -> new ArrayList<>()).addAll(List.of(more));
  }

  List<Violator> violators() {
    List<Violator> violators = new ArrayList<>();
    ways.forEach(
        (of, list) -> {
          String reading = Readings.of(of.clause(), of.rule());
          violators.add(new Violator(of.clause(), of.rule(), reading, toldApart(list)));
        });
    return violators;
  }

  private static List<Way> toldApart(List<Way> ways) {
    List<String> words = ways.stream().map(Way::words).toList();
    return ways.stream()
        .map(way -> Collections.frequency(words, way.words()) > 1 ? way.asOneOfSome() : way)
        .toList();
  }
}
