package dev.ptipc.docs.page;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Sources;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of check rules. */
final class CheckPages {

  private final Sources sources;

  CheckPages(Sources sources) {
    this.sources = sources;
  }

  /** The first page of the section, by what the rules are about. */
  Page index() {
    Map<String, List<Rule>> kinds = new LinkedHashMap<>();
    for (Rule rule : sources.rules()) {
      String kind = rule.id().substring(0, rule.id().indexOf('/'));
      kinds.computeIfAbsent(kind, none -> new ArrayList<>()).add(rule);
    }
    Body body = new Body(sources, Section.CHECKS);
    kinds.forEach(
        (kind, rules) -> {
          body.heading(kind, kind + "/: " + about(kind));
          body.add(Cited.rules(rules));
        });
    return IndexPages.of(Section.CHECKS, body.blocks());
  }

  private static String about(String kind) {
    return switch (kind) {
      case "line" -> "a line by itself";
      case "source" -> "how bytes become lines";
      case "session" -> "the conversation";
      case "environment" -> "what the parent set";
      case "transcript" -> "the transcript file itself";
      case "torrc" -> "tor's configuration, as far as transports are concerned";
      case "live" -> "a running transport";
      case "conform" -> "a transport that is put to the test";
      case "parent" -> "what one parent refuses";
      default -> throw new IllegalArgumentException(kind);
    };
  }

  Page page(Rule rule) {
    Body body = new Body(sources, Section.CHECKS);
    body.heading("examples", "Examples");
    sources
        .examples()
        .apply(rule.id())
        .forEach((name, example) -> body.add(Cards.example(rule.id(), name, example)));
    if (!rule.clauses().isEmpty()) {
      body.heading("clauses", "Clauses");
      body.add(new Block.Items(rule.clauses().stream().map(CheckPages::cited).toList()));
    }
    return new Page(
        Targets.check(rule),
        Section.CHECKS,
        rule.id(),
        rule.id() + " (" + rule.severity().word() + "): " + rule.title(),
        Text.of(rule.explanation()),
        body.blocks());
  }

  /** What a clause demands, or how an erratum is read. */
  private static Text cited(String id) {
    return Clauses.find(id)
        .map(
            clause ->
                Text.link(id, Targets.clause(id))
                    .and(
                        Text.of(
                            " ("
                                + clause.level().inBrackets()
                                + "), pt-spec "
                                + clause.section()
                                + ": "))
                    .and(Text.of(clause.text())))
        .or(
            () ->
                Errata.find(id)
                    .map(
                        erratum ->
                            Text.link(id, Targets.erratum(id))
                                .and(Text.of(", erratum: " + erratum.reading()))))
        .orElse(Text.of(id));
  }
}
