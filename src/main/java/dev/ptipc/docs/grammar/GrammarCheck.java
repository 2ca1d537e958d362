package dev.ptipc.docs.grammar;

import dev.ptipc.docs.SourceFault;
import dev.ptipc.spec.Clauses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the comments of a grammar to the truth, and the grammar to being used. */
public final class GrammarCheck {

  /** The mode that follows the last field cannot be empty; its one token is never there. */
  private static final String NEVER = "NL";

  private static final String END = "EOF";

  private final Grammar grammar;
  private final Judge judge;
  private final List<SourceFault> faults;

  private GrammarCheck(Grammar grammar, Judge judge, List<SourceFault> faults) {
    this.grammar = grammar;
    this.judge = judge;
    this.faults = faults;
  }

  /**
   * Checks a grammar.
   *
   * @param grammar the grammar
   * @param judge what finds out what its examples show
   * @param faults where to tell what is wrong
   */
  public static void check(Grammar grammar, Judge judge, List<SourceFault> faults) {
    GrammarCheck check = new GrammarCheck(grammar, judge, faults);
    Set<String> reached = check.reached();
    for (GrammarRule rule : grammar.rules()) {
      check.comment(rule);
      for (DocComment.Tag tag : rule.comment().tags()) {
        check.tag(rule, tag);
      }
      if (!reached.contains(rule.name()) && !rule.name().equals(NEVER)) {
        check.fault(rule, rule.line(), "is never reached");
      }
    }
  }

  private void comment(GrammarRule rule) {
    if (rule.text().isEmpty()) {
      fault(rule, rule.line(), "has no doc comment");
    } else if (!rule.carriesField() || rule.name().equals(NEVER)) {
      return;
    } else if (rule.clauses().isEmpty() && judge.isOfSpecification()) {
      fault(rule, rule.line(), "names no clause");
    } else if (rule.isBreach() != rule.examples(ExampleOutcome.OK).isEmpty()) {
      fault(rule, rule.line(), rule.isBreach() ? "is a breach and has an @ok" : "has no @ok");
    } else if (rule.comment().tags().stream().noneMatch(tag -> outcome(tag) != null)) {
      fault(rule, rule.line(), "has no example");
    }
  }

  private void tag(GrammarRule rule, DocComment.Tag tag) {
    ExampleOutcome promised = outcome(tag);
    if (promised != null) {
      ExampleOutcome shown = judge.judge(grammar, rule, rule.lineOf(tag.value()));
      if (shown != promised) {
        fault(rule, tag.line(), "has the example " + tag.name() + " that is " + shown.tag());
      }
    } else if (tag.name().equals(GrammarRule.SPEC)) {
      if (Clauses.find(tag.value()).isEmpty()) {
        fault(rule, tag.line(), "names the unknown clause " + tag.value());
      }
    } else if (!tag.name().equals(GrammarRule.IN)) {
      fault(rule, tag.line(), "has the unknown tag " + tag.name());
    } else if (!tag.value().contains("<>")) {
      fault(rule, tag.line(), "has no <> in its @in");
    }
  }

  private static @Nullable ExampleOutcome outcome(DocComment.Tag tag) {
    for (ExampleOutcome outcome : ExampleOutcome.values()) {
      if (outcome.tag().equals(tag.name())) {
        return outcome;
      }
    }
    return null;
  }

  /** A parser begins with any rule that reads to the end; a lexer reaches what parsers name. */
  private Set<String> reached() {
    Set<String> reached = new HashSet<>();
    for (GrammarRule rule : grammar.rules()) {
      if (References.in(rule.body()).contains(END)) {
        grammar.reachable(rule).forEach(each -> reached.add(each.name()));
      }
    }
    Set<String> entered = new HashSet<>(Set.of("DEFAULT_MODE"));
    grammar.rules().stream().map(GrammarRule::nextMode).forEach(entered::add);
    boolean switches = entered.size() > 2;
    for (GrammarRule rule : grammar.rules()) {
      if (rule.type() != null && reached.contains(rule.type())) {
        grammar.reachable(rule).forEach(each -> reached.add(each.name()));
      }
    }
    for (GrammarRule rule : grammar.rules()) {
      if (switches
          && rule.carriesField()
          && !rule.isParserRule()
          && !entered.contains(rule.mode())) {
        reached.remove(rule.name());
      }
    }
    return reached;
  }

  private void fault(GrammarRule rule, int line, String what) {
    faults.add(new SourceFault(rule.file(), line, "the rule `" + rule.name() + "` " + what));
  }
}
