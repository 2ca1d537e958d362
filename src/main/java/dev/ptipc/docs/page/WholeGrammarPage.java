package dev.ptipc.docs.page;

import dev.ptipc.docs.Sources;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar files on one page, each name a link. */
final class WholeGrammarPage {

  /** What is no name goes first, so that a name within quotes or a set is none. */
  private static final Pattern NAME =
      Pattern.compile(
          "'(?:[^'\\\\]|\\\\.)*+'|\\[(?:[^]\\\\]|\\\\.)*+]|->.*|\\b(?<name>[A-Za-z]\\w*)\\b");

  private WholeGrammarPage() {}

  static Page page(Sources sources) {
    List<Block> blocks = new ArrayList<>();
    files(blocks, sources.lines(), Section.RULES);
    files(blocks, sources.variables(), Section.VARIABLES);
    return new Page(
        Section.GRAMMAR.path(),
        Section.GRAMMAR,
        Section.GRAMMAR.title(),
        Section.GRAMMAR.title(),
        Text.of(
            "Every rule of every grammar file, without the comments. `BREACH` in a name means that"
                + " a clause is broken, `fragment` that the rule is a part of tokens."),
        blocks);
  }

  private static void files(List<Block> blocks, Grammar grammar, Section section) {
    for (String file : grammar.files().keySet()) {
      String name = file.substring(file.lastIndexOf('/') + 1);
      blocks.add(new Block.Heading(name, name));
      String mode = "";
      for (GrammarRule rule : grammar.rules()) {
        if (!rule.file().equals(file)) {
          continue;
        }
        if (rule.mode() != null && !rule.mode().equals(mode) && !rule.fragment()) {
          mode = rule.mode();
          blocks.add(new Block.Paragraph(Text.of("In the lexer mode `" + mode + "`:")));
        }
        Text listing = rule(grammar, rule, section);
        blocks.add(new Block.Listing(Targets.anchor(rule, section), listing));
      }
    }
  }

  private static Text rule(Grammar grammar, GrammarRule rule, Section section) {
    List<Text.Piece> pieces = new ArrayList<>();
    String source = (rule.fragment() ? "fragment " : "") + rule.source();
    Matcher matcher = NAME.matcher(source);
    int at = 0;
    while (matcher.find()) {
      String name = matcher.group("name");
      GrammarRule target = name == null ? null : grammar.find(name).orElse(null);
      if (target != null) {
        pieces.add(new Text.Piece(source.substring(at, matcher.start()), false, null));
        pieces.add(new Text.Piece(name, false, Targets.grammarRule(target, section)));
        at = matcher.end();
      }
    }
    pieces.add(new Text.Piece(source.substring(at), false, null));
    return new Text(pieces);
  }
}
