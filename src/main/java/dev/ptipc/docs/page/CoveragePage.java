package dev.ptipc.docs.page;

import dev.ptipc.check.Unchecked;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.SourceFault;
import dev.ptipc.docs.Sources;
import dev.ptipc.fuzz.session.Violators;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Which clause is checked by which rule, shown by which example, broken by which violator. */
final class CoveragePage {

  private static final String REASONS = "src/main/java/dev/ptipc/check/Unchecked.java";

  private final Sources sources;
  private final Cited cited;
  private final List<SourceFault> faults;

  CoveragePage(Sources sources, List<SourceFault> faults) {
    this.sources = sources;
    this.cited = new Cited(sources);
    this.faults = faults;
  }

  Page page() {
    List<List<Text>> clauses = Clauses.all().stream().map(this::row).toList();
    List<List<Text>> rules = sources.rules().stream().map(this::row).toList();
    List<Block> blocks =
        List.of(
            new Block.Paragraph(
                Text.of("What real programs do with the same examples is in ")
                    .and(Text.link(Section.MATRIX.title(), Section.MATRIX.path()))
                    .and(Text.of(", and how transports fare in "))
                    .and(Text.link("its second table", TransportPages.PATH))
                    .and(Text.of("."))),
            new Block.Heading("text", "In the order of the published text"),
            new Block.Paragraph(
                Text.of(
                    "Each line of `ipc.md` that makes a demand, by its number, which links to the"
                        + " section. A vector is an example as data; the words for parents are"
                        + " those of the matrix, and cover everything that was played to them about"
                        + " the clause.")),
            new TextCoverage(sources).table(),
            new Block.Heading("clauses", "Clauses"),
            new Block.Table(
                List.of(
                    "Clause",
                    "Level",
                    "Rules, or why there is none",
                    "Examples",
                    "Broken on purpose by"),
                clauses),
            new Block.Heading("rules", "Rules"),
            new Block.Table(
                List.of("Rule", "Severity", "Clauses", "Break it", "Near misses"), rules));
    return new Page(
        Section.COVERAGE.path(),
        Section.COVERAGE,
        Section.COVERAGE.title(),
        Section.COVERAGE.title(),
        Text.of(
            "Every clause with the rules that check it, the number of examples that break it, and"
                + " how `ptipc generate sessions` breaks it; every rule with its examples."),
        blocks);
  }

  private List<Text> row(Clause clause) {
    List<Rule> rules = cited.speakers(clause.id());
    Text checked = Cited.links(rules);
    if (rules.isEmpty()) {
      if (clause.showsInTranscripts() && Unchecked.reason(clause.id()).isEmpty()) {
        faults.add(new SourceFault(REASONS, 1, "no rule and no reason for " + clause.id()));
      }
      checked = Text.of(Violators.reason(clause));
    }
    long broken =
        rules.stream()
            .flatMap(rule -> examples(rule).stream())
            .filter(example -> ClauseExamples.breaks(example, clause.id()))
            .count();
    return List.of(
        Text.link(clause.id(), Targets.clause(clause.id())),
        Text.of(clause.level().word()),
        checked,
        Text.of(broken == 0 ? "-" : Long.toString(broken)),
        Text.of(violators(clause.id())));
  }

  private String violators(String clause) {
    return sources.violators().stream()
        .filter(violator -> violator.clause().equals(clause))
        .flatMap(violator -> violator.words().stream())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private Collection<Example> examples(Rule rule) {
    return sources.examples().apply(rule.id()).values();
  }

  private List<Text> row(Rule rule) {
    List<Text> clauses = new ArrayList<>();
    rule.clauses().forEach(id -> clauses.add(Text.link(id, Targets.cited(id))));
    long breaking =
        examples(rule).stream().filter(example -> !example.expected().isEmpty()).count();
    return List.of(
        Text.codeLink(rule.id(), Targets.check(rule)),
        Text.of(rule.severity().word()),
        clauses.isEmpty() ? Text.of("none") : Text.join(clauses, ", "),
        Text.of(Long.toString(breaking)),
        Text.of(Long.toString(examples(rule).size() - breaking)));
  }
}
