package dev.ptipc.docs.page;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Sources;
import dev.ptipc.fuzz.session.Violators;
import dev.ptipc.observation.Cell;
import dev.ptipc.observation.Matrix;
import dev.ptipc.observation.ObservedTransport;
import dev.ptipc.report.Resource;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of each sentence of the published text, in its order: who checks it, by which
 * examples, and who was seen to keep it.
 */
public final class TextCoverage {

  private static final String FILE = "/dev/ptipc/docs/ipc-lines.txt";

  private final Sources sources;
  private final Cited cited;
  private final MatrixPages pages;

  TextCoverage(Sources sources) {
    this.sources = sources;
    this.cited = new Cited(sources);
    this.pages = new MatrixPages(sources.matrix());
  }

  /**
   * The lines of ipc.md that demand something.
   *
   * @return by the number of the line, in order, the ids of its clauses
   */
  public static Map<Integer, List<String>> lines() {
    Map<Integer, List<String>> lines = new LinkedHashMap<>();
    for (String line : Resource.text(FILE).lines().toList()) {
      String[] words = line.split(" ", -1);
      lines.put(Integer.valueOf(words[0]), List.of(words).subList(1, words.length));
    }
    return lines;
  }

  Block.Table table() {
    List<List<Text>> rows = new ArrayList<>();
    lines()
        .forEach(
            (line, ids) -> ids.forEach(id -> rows.add(row(line, Clauses.find(id).orElseThrow()))));
    return new Block.Table(
        List.of("Line", "Clause", "Demand", "Rules", "Vectors", "Parents", "Transports"), rows);
  }

  private List<Text> row(int line, Clause clause) {
    Text where =
        Published.links(clause.section()).stream()
            .findFirst()
            .map(link -> Text.link(String.valueOf(line), target(link)))
            .orElseGet(() -> Text.of(String.valueOf(line)));
    List<Rule> rules = cited.speakers(clause.id());
    return List.of(
        where,
        Text.link(clause.id(), Targets.clause(clause.id())),
        Text.of(clause.level().word() + ": " + clause.text()),
        rules.isEmpty() ? Text.of(why(clause)) : Cited.links(rules),
        vectors(clause.id(), rules),
        parents(clause.id()),
        transports(clause.id()));
  }

  private static String target(Text link) {
    return String.valueOf(link.pieces().get(0).target());
  }

  private static String why(Clause clause) {
    return Violators.reason(clause);
  }

  /** Each example of a rule is a vector too. */
  private Text vectors(String clause, List<Rule> rules) {
    List<Example> all =
        rules.stream()
            .map(rule -> sources.examples().apply(rule.id()).values())
            .flatMap(Collection::stream)
            .toList();
    long breaking = all.stream().filter(one -> ClauseExamples.breaks(one, clause)).count();
    return Text.of(
        all.isEmpty() ? "none" : breaking + " break it, " + (all.size() - breaking) + " do not");
  }

  /** Of each parent the words for all that was played to it about the clause. */
  private Text parents(String clause) {
    List<Matrix.Construct> constructs = pages.citing(clause);
    List<Text> parents = new ArrayList<>();
    for (Matrix.Column parent : sources.matrix().parents()) {
      Set<String> words = new LinkedHashSet<>();
      for (Matrix.Construct one : constructs) {
        Matrix.Seen seen = one.seen().get(parent.name());
        if (seen != null && seen.cell() != Cell.UNTESTED) {
          words.add(seen.cell().words());
        }
      }
      if (!words.isEmpty()) {
        parents.add(Text.of(parent.name() + " " + String.join(" or ", words)));
      }
    }
    return parents.isEmpty() ? Text.of(Cell.UNTESTED.words()) : Text.join(parents, "; ");
  }

  private Text transports(String clause) {
    Map<String, List<String>> outcomes = new LinkedHashMap<>();
    for (ObservedTransport transport : sources.matrix().transports()) {
      transport
          .clause(clause)
          .ifPresent(
              one ->
                  outcomes
                      .computeIfAbsent(one.outcome(), outcome -> new ArrayList<>())
                      .add(transport.title()));
    }
    return Text.of(
        outcomes.isEmpty()
            ? Cell.UNTESTED.words()
            : outcomes.entrySet().stream()
                .map(one -> one.getKey() + ": " + String.join(", ", one.getValue()))
                .collect(Collectors.joining("; ")));
  }
}
