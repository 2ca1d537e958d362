package dev.ptipc.cli;

import dev.ptipc.ast.Keyword;
import dev.ptipc.check.Catalogue;
import dev.ptipc.check.Unchecked;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Examples;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarFiles;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.docs.grammar.Outcome;
import dev.ptipc.live.LiveRules;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import dev.ptipc.spec.Erratum;
import dev.ptipc.transcript.TranscriptRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a rule, a clause, an erratum or a message demands, as text. */
final class Explanations {

  private static final int WIDTH = 78;

  /** Of a longer example the beginning is shown. */
  private static final int MOST_LINES = 12;

  private final StringBuilder out = new StringBuilder();

  private Explanations() {}

  static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(Catalogue.all());
    rules.addAll(TranscriptRules.all());
    rules.addAll(LiveRules.all());
    return rules;
  }

  /** The text for a name of any of the four kinds; empty when there is no such name. */
  static Optional<String> of(String name) {
    Optional<Rule> rule =
        rules().stream()
            .filter(r -> is(name, r.id()) || is(name, r.id().substring(r.id().indexOf('/') + 1)))
            .findFirst();
    Optional<Clause> clause = Clauses.all().stream().filter(c -> is(name, c.id())).findFirst();
    Optional<Erratum> erratum = Errata.all().stream().filter(e -> is(name, e.id())).findFirst();
    Keyword keyword = Keyword.of(name.toUpperCase(Locale.ROOT));
    Explanations text = new Explanations();
    if (rule.isPresent()) {
      text.rule(rule.get());
    } else if (clause.isPresent()) {
      text.clause(clause.get());
    } else if (erratum.isPresent()) {
      text.erratum(erratum.get());
    } else if (keyword != Keyword.UNKNOWN) {
      text.keyword(keyword);
    } else {
      return Optional.empty();
    }
    return Optional.of(text.out.toString());
  }

  /** What people type is not always what is written. */
  private static boolean is(String name, String id) {
    return name.equalsIgnoreCase(id);
  }

  /** All names, the rules with what they find. */
  static String overview() {
    Explanations text = new Explanations();
    text.line("Rules");
    int widest =
        rules().stream().map(rule -> rule.id().length()).max(Comparator.naturalOrder()).orElse(0);
    for (Rule rule : rules()) {
      String pad = " ".repeat(widest - rule.id().length() + 2);
      text.line("  " + rule.id() + pad + rule.severity().word() + ": " + rule.title());
    }
    text.line("");
    text.line("Messages");
    for (Keyword keyword : Keyword.values()) {
      if (keyword != Keyword.UNKNOWN) {
        text.line("  " + keyword.word());
      }
    }
    text.line("");
    text.paragraph(
        "Clauses such as "
            + Clauses.all().get(0).id()
            + " and errata such as E-01, which are this project's readings of unclear places, are"
            + " explained by their id. A clause is a MUST, a SHOULD and so on, or `stated`: said as"
            + " a fact or by the grammar.");
    return text.out.toString();
  }

  private void rule(Rule rule) {
    line(rule.id() + " (" + rule.severity().word() + "): " + rule.title());
    line("");
    paragraph(rule.explanation());
    for (String id : rule.clauses()) {
      line("");
      cited(id);
    }
    for (Map.Entry<String, Example> entry : Examples.of(rule.id()).entrySet()) {
      line("");
      example(entry.getValue());
    }
  }

  private void cited(String id) {
    Clauses.find(id)
        .ifPresentOrElse(
            clause -> {
              line(id + " (" + clause.level().word() + "), pt-spec " + clause.section());
              indented(clause.text());
            },
            () -> {
              line(id + ", erratum");
              Errata.find(id).ifPresent(erratum -> indented(erratum.reading()));
            });
  }

  private void example(Example example) {
    line("Example: " + example.title());
    if (example.limit() != Framer.DEFAULT_LIMIT) {
      line("  (the limit is " + example.limit() + " bytes)");
    }
    if (example.isFile()) {
      text("  | ", example.transcript());
    } else {
      example.environment().forEach((name, value) -> line("  " + name + "=" + Shown.all(value)));
      text("  | ", example.stdout());
      text("  stderr | ", example.stderr());
      if (example.exit() != null) {
        line("  exit: " + example.exit());
      }
    }
    for (String expected : example.expected()) {
      line("  " + expected);
    }
    if (example.expected().isEmpty()) {
      line("  nothing to complain about");
    }
  }

  private void text(String margin, byte[] bytes) {
    Bytes text = Bytes.of(bytes);
    int shown = 0;
    for (int start = 0; start < text.length(); shown++) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (shown < MOST_LINES) {
        String ending = newline < 0 ? "  (no newline)" : "";
        line(margin + Shown.all(text.part(start, end)) + ending);
      }
      start = end + 1;
    }
    if (shown > MOST_LINES) {
      line(margin + "... and " + (shown - MOST_LINES) + " more lines");
    }
  }

  private void clause(Clause clause) {
    line(clause.id() + " (" + clause.level().word() + "), pt-spec " + clause.section());
    line("");
    paragraph(clause.text());
    line("");
    line("Binds: " + clause.binds().word());
    speakers(clause.id());
    Unchecked.reason(clause.id()).ifPresent(reason -> paragraph("No rule of its own: " + reason));
  }

  private void erratum(Erratum erratum) {
    line(erratum.id() + ", erratum to pt-spec " + erratum.section());
    line("");
    paragraph(erratum.problem());
    line("");
    line("How it is read here:");
    indented(erratum.reading());
    if (!erratum.practice().isEmpty()) {
      line("What programs do:");
      indented(erratum.practice());
    }
    speakers(erratum.id());
  }

  private void speakers(String id) {
    List<Rule> speakers = rules().stream().filter(rule -> rule.clauses().contains(id)).toList();
    if (!speakers.isEmpty()) {
      line("Checked by:");
    }
    for (Rule rule : speakers) {
      line("  " + rule.id() + " (" + rule.severity().word() + "): " + rule.title());
    }
  }

  private void keyword(Keyword keyword) {
    line(keyword.word());
    List<GrammarRule> rules = Grammar.read(GrammarFiles.lines(), new ArrayList<>()).rules();
    for (GrammarRule rule : rules) {
      if (rule.name().equals(keyword.name())) {
        line("");
        paragraph(rule.text());
        rule.examples(Outcome.OK).forEach(example -> line("  " + rule.lineOf(example)));
      }
    }
    for (Clause clause : Clauses.all()) {
      if (clause.id().contains(chapter(keyword))) {
        line("");
        cited(clause.id());
      }
    }
  }

  /** The part of a clause's id that names the message it is about. */
  private static String chapter(Keyword keyword) {
    return switch (keyword) {
      case PROXY -> "-PROXYDONE-";
      case CMETHODS -> "3.3.2-DONE-";
      case SMETHODS -> "3.3.3-DONE-";
      default -> "-" + keyword.word().replace("-ERROR", "ERR") + "-";
    };
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void paragraph(String text) {
    wrapped("", text);
  }

  private void indented(String text) {
    wrapped("  ", text);
  }

  private void wrapped(String margin, String text) {
    StringBuilder current = new StringBuilder(margin);
    for (String word : text.split(" ", -1)) {
      if (current.length() + word.length() > WIDTH && current.length() > margin.length()) {
        line(current.toString().stripTrailing());
        current.setLength(0);
        current.append(margin);
      }
      current.append(word).append(' ');
    }
    line(current.toString().stripTrailing());
  }
}
