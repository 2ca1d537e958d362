package dev.ptipc.docs.page;

import dev.ptipc.docs.VectorFiles;
import dev.ptipc.docs.diagram.Diagram;
import dev.ptipc.docs.grammar.Expression;
import java.util.ArrayList;
import java.util.List;

/** The first page of all, and the first of each section. */
final class IndexPages {

  /** Where diagrams are explained. */
  static final String LEGEND = Section.START.path() + "#diagrams";

  private IndexPages() {}

  /** What each section is, in a sentence. */
  private static String about(Section section) {
    return switch (section) {
      case START -> "";
      case MESSAGES -> "What a transport can say to its parent, one line each.";
      case SESSION -> "The order in which messages may come.";
      case RULES -> "The rules by which a line is parsed, as the parser runs them.";
      case TOKENS ->
          "The words that those rules are made of; each SP belongs to the word after it.";
      case VARIABLES ->
          "The TOR_PT_* variables by which a parent tells a transport what to do, and the grammar"
              + " of those that hold lists and addresses.";
      case CHECKS ->
          "Everything that can be found in lines, sessions and environments, with examples"
              + " that were run.";
      case SENTENCES ->
          "What tor and Arti write into their logs about a transport: what has happened, what the"
              + " sentence does not say, and what to do.";
      case CLAUSES -> "What pt-spec 3.3 and the sections that it leans on demand, in our words.";
      case ERRATA -> "Where the specification is unclear or wrong, and how it is read here.";
      case MATRIX ->
          "What tor, Arti and ptadapter were seen to do with each construct, and how transports"
              + " fared, clause by clause.";
      case COVERAGE -> "Which clause is checked by which rule, and shown by which example.";
      case ABNF ->
          "The grammar in the notation of RFCs: what a transport writes, and what a parent reads.";
      case GRAMMAR -> "The grammar files.";
      case GUIDES -> "Where to begin, for whoever writes or runs a transport or a parent.";
      case GLOSSARY -> "Words that these pages use in a sense of their own.";
      case PLAYGROUND -> "Paste what a transport wrote, and see what is wrong with it.";
    };
  }

  /** The first page of all. */
  static Page start() {
    List<Text> sections = new ArrayList<>();
    for (Section section : Section.values()) {
      if (section != Section.START) {
        sections.add(
            Text.link(section.title(), section.path()).and(Text.of(": " + about(section))));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("readers", "Where to begin"));
    blocks.add(new Block.Items(GuidePages.ways()));
    blocks.add(new Block.Heading("sections", "All there is"));
    blocks.add(new Block.Items(sections));
    blocks.add(new Block.Heading("diagrams", "How to read a diagram"));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Follow the line from the dot at the left to the ring at the right. Where it forks,"
                    + " take either way; where it turns back, you may go round again. What you pass"
                    + " is what a line is made of.")));
    blocks.add(new Block.Drawing(legend(), List.of()));
    blocks.add(
        new Block.Items(
            List.of(
                Text.of("A blue pill is text that stands as it is."),
                Text.of("A dashed grey pill is a byte that cannot be seen: SP, NL."),
                Text.of("A yellow box is one character of a set."),
                Text.of("A grey box is another rule, and leads to its page."),
                Text.of(
                    "A dashed red box can be read, but breaks a clause: the checker says so."))));
    blocks.add(new Block.Heading("made", "Where this comes from"));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Everything here is made by `ptipc docs --write` from the grammar that the parser"
                    + " runs, the clause catalogue and the rules. Every example was run. `ptipc"
                    + " explain NAME` says on a terminal what a page says here.")));
    blocks.add(
        new Block.Paragraph(
            Text.of("The examples are there for parsers in other languages too, as the ")
                .and(Text.link("conformance vectors", Targets.repository(VectorFiles.FOLDER)))
                .and(Text.of(": a file of lines for each message, linked from its page, one of "))
                .and(vectors("sessions", VectorFiles.SESSIONS))
                .and(Text.of(" and one of "))
                .and(vectors("environments", VectorFiles.ENVIRONMENTS))
                .and(Text.of(". `mvn package` puts them into a zip, and "))
                .and(Text.link("these steps", Targets.repository("src/docs/parsers.md")))
                .and(Text.of(" run another parser over them."))));
    return new Page(
        Section.START.path(),
        Section.START,
        Section.START.title(),
        "The protocol between a pluggable transport and its parent",
        Text.of(
            "A pluggable transport tells its parent that it is up by writing lines to standard"
                + " output. These pages give the exact form of that protocol (pt-spec 3.3, version"
                + " 1)."),
        blocks);
  }

  private static Text vectors(String text, String construct) {
    return Text.link(text, Targets.repository(VectorFiles.path(construct)));
  }

  private static Diagram legend() {
    Expression example =
        new Expression.Sequence(
            List.of(
                new Expression.Literal("TEXT"),
                new Expression.Reference("SP"),
                new Expression.Labelled(
                    "choice",
                    new Expression.Choice(
                        List.of(
                            new Expression.Characters(false, List.of("a-z", "0-9")),
                            new Expression.Reference("BREACH")))),
                new Expression.Labelled(
                    "left out", new Expression.Maybe(new Expression.Reference("rule"))),
                new Expression.Labelled(
                    "again",
                    new Expression.Repeated(
                        new Expression.Reference("rule"), new Expression.Literal(","))),
                new Expression.Reference("EOF")));
    return new Diagram("legend", "How to read a diagram", example, name -> null);
  }

  /** A table with a line for each page. */
  static Block.Table table(List<Page> pages) {
    List<List<Text>> rows = new ArrayList<>();
    for (Page page : pages) {
      rows.add(List.of(Text.link(page.title(), page.path()), page.summary()));
    }
    return new Block.Table(List.of("Page", "What it is about"), rows);
  }

  /** The first page of a section. */
  static Page of(Section section, List<Block> blocks) {
    return new Page(
        section.path(), section, section.title(), section.title(), Text.of(about(section)), blocks);
  }
}
