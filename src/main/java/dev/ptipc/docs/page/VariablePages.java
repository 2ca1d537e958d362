package dev.ptipc.docs.page;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.environment.Variable;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pages of the TOR_PT_* variables: every one of section 3.2, whether it has a grammar or not.
 */
final class VariablePages {

  /** More of them say nothing new. */
  private static final int MOST_EXAMPLES = 6;

  /**
   * A variable.
   *
   * @param name of it
   * @param chapter how the ids of its clauses begin
   * @param what it holds, in a sentence
   * @param form in words; where that is not empty, there is no grammar for it
   * @param rule of the grammar; empty for none
   */
  private record About(String name, String chapter, String what, String form, String rule) {}

  private static final List<About> ALL =
      List.of(
          new About(
              Variable.VERSIONS,
              "3.2.1-VER-",
              "The versions of the protocol that the parent speaks.",
              "",
              "versions"),
          new About(
              Variable.STATE,
              "3.2.1-STATE-",
              "The directory in which the transport may keep files between runs.",
              "The absolute path of a directory.",
              ""),
          new About(
              Variable.EXIT_ON_STDIN_CLOSE,
              "3.2.1-STDIN-",
              "Whether the transport has to exit when its standard input closes.",
              "`1` for yes; anything else, or nothing, for no.",
              ""),
          new About(
              Variable.BIND_V4,
              "3.2.1-BIND4-",
              "The IPv4 address from which the transport makes its outgoing connections.",
              "An IPv4 address, such as `198.51.100.7`, without a port.",
              ""),
          new About(
              Variable.BIND_V6,
              "3.2.1-BIND6-",
              "The IPv6 address from which the transport makes its outgoing connections.",
              "An IPv6 address in brackets, such as `[2001:db8::7]`, without a port.",
              ""),
          new About(
              Variable.CLIENT_TRANSPORTS,
              "3.2.2-CT-",
              "The transports that a client has to start.",
              "",
              "names"),
          new About(
              Variable.PROXY,
              "3.2.2-PROXY-",
              "The proxy through which a client connects.",
              "",
              "proxy"),
          new About(
              Variable.SERVER_TRANSPORTS,
              "3.2.3-ST-",
              "The transports that a server has to start.",
              "",
              "names"),
          new About(
              Variable.SERVER_OPTIONS,
              "3.2.3-STO-",
              "Options for the transports of a server.",
              "",
              "serverOptions"),
          new About(
              Variable.BIND_ADDRESSES,
              "3.2.3-BA-",
              "Where the transports of a server listen.",
              "",
              "bindings"),
          new About(
              Variable.OR_PORT,
              "3.2.3-OR-",
              "Where a server passes its traffic on to.",
              "",
              "listener"),
          new About(
              Variable.EXTENDED_PORT,
              "3.2.3-EXT-",
              "The Extended ORPort, where a server also tells the parent who the client is.",
              "",
              "listener"),
          new About(
              Variable.COOKIE,
              "3.2.3-COOKIE-",
              "The file with the secret that opens the Extended ORPort.",
              "The absolute path of a file; left out without an Extended ORPort.",
              ""));

  private final Sources sources;

  VariablePages(Sources sources) {
    this.sources = sources;
  }

  /** A page for each variable, in the order of the specification. */
  List<Page> pages() {
    return ALL.stream().map(this::page).toList();
  }

  /** The same, each made when it is wanted. */
  List<Entry> entries() {
    return ALL.stream()
        .map(it -> new Entry(Section.VARIABLES, it.name(), it.what(), it::form, () -> page(it)))
        .toList();
  }

  private Page page(About about) {
    String name = about.name();
    List<String> clauses =
        Clauses.all().stream()
            .map(Clause::id)
            .filter(id -> id.startsWith(about.chapter()))
            .toList();
    Body body = new Body(sources, Section.VARIABLES);
    body.heading("form", "Form");
    body.paragraph(form(about));
    examples(body, name, clauses);
    body.clauses(clauses);
    body.practice(clauses, name);
    return new Page(
        "variables/" + name, Section.VARIABLES, name, name, Text.of(about.what()), body.blocks());
  }

  private Text form(About about) {
    if (about.rule().isEmpty()) {
      return Text.of(about.form());
    }
    GrammarRule rule = sources.variables().find(about.rule()).orElseThrow();
    return Text.of("The grammar rule ")
        .and(Text.codeLink(rule.name(), Targets.grammarRule(rule, Section.VARIABLES)))
        .and(Text.of("."));
  }

  /** Environments in which the variable is set, of the rules that check it. */
  private void examples(Body body, String name, List<String> clauses) {
    Cited cited = new Cited(sources);
    Set<Rule> rules = new LinkedHashSet<>();
    clauses.forEach(id -> rules.addAll(cited.speakers(id)));
    rules.removeIf(rule -> !rule.id().startsWith("environment/"));
    List<Block.Card> cards = new ArrayList<>();
    for (Rule rule : rules) {
      for (Map.Entry<String, Example> each : sources.examples().apply(rule.id()).entrySet()) {
        boolean set = each.getValue().session().environment().containsKey(name);
        if (set && cards.size() < MOST_EXAMPLES) {
          // Two rules may have examples of one name.
          String card = rule.id().substring(rule.id().indexOf('/') + 1) + "-" + each.getKey();
          cards.add(Cards.example(rule.id(), card, each.getValue()));
        }
      }
    }
    body.examples("Examples", cards);
  }
}
