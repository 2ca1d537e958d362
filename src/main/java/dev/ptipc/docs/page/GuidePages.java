package dev.ptipc.docs.page;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Hunk;
import dev.ptipc.docs.SourceFault;
import dev.ptipc.docs.Sources;
import dev.ptipc.observation.Matrix;
import dev.ptipc.spec.Binds;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import dev.ptipc.spec.Erratum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pages on which four kinds of reader begin. */
final class GuidePages {

  private static final String FOLDER = "guides/";
  private static final String TRANSPORT = FOLDER + "transport";
  private static final String PARENT = FOLDER + "parent";
  private static final String EDITOR = FOLDER + "editor";
  private static final String OPERATOR = FOLDER + "operator";

  private final MatrixPages matrix;
  private final Cited cited;
  private final List<SourceFault> faults;

  GuidePages(Sources sources, MatrixPages matrix, List<SourceFault> faults) {
    this.matrix = matrix;
    this.cited = new Cited(sources);
    this.faults = faults;
  }

  /** A way in for each kind of reader. */
  static List<Text> ways() {
    return List.of(
        way("I write a transport", TRANSPORT, "what to read, what to write, and in which order."),
        way("I write a parent", PARENT, "what binds it, and what other parents do."),
        way("I edit the specification", EDITOR, "what is unclear in it, and text that mends it."),
        way("I run a bridge or a client", OPERATOR, "what a line in a log means, and what to do."));
  }

  private static Text way(String who, String target, String what) {
    return Text.link(who, target).and(Text.of(": " + what));
  }

  List<Page> pages() {
    return List.of(
        page(
            TRANSPORT,
            "Writing a transport",
            "The smallest correct transport, as client and as server: what it has to read, what it"
                + " says, and in which order.",
            TransportGuide.blocks(faults)),
        page(
            PARENT,
            "Writing a parent",
            "What binds the program that starts transports and reads their lines, and how each"
                + " demand can be tried.",
            parent()),
        page(
            EDITOR,
            "Editing the specification",
            "Each place where the text is unclear or wrong, with text that mends it and what"
                + " programs do meanwhile.",
            editor()),
        page(
            OPERATOR,
            "Running a bridge or a client",
            "From a line in a log to what has happened, and what to do next.",
            operator()));
  }

  private static Page page(String path, String title, String summary, List<Block> blocks) {
    return new Page(path, Section.GUIDES, title, title, Text.of(summary), blocks);
  }

  private List<Block> parent() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Items(
            List.of(
                Text.of(
                    "`ptipc play FILE` is a transport that says what you put into the file:"
                        + " start it from your parent."),
                Text.of("`ptipc serve` reads lines for you, and answers with what they mean."),
                Text.of(
                        "`ptipc emit LANGUAGE` writes a parser in your language; `reader.abnf` on the ")
                    .and(Text.link("ABNF page", Section.ABNF.path()))
                    .and(Text.of(" has every line that a parent can make sense of.")))));
    for (Binds side : List.of(Binds.PARENT, Binds.BOTH)) {
      blocks.add(
          new Block.Heading(
              side.name().toLowerCase(Locale.ROOT),
              side == Binds.PARENT ? "What binds a parent" : "What binds both sides"));
      List<List<Text>> rows = new ArrayList<>();
      for (Clause clause : Clauses.all()) {
        if (clause.binds() == side) {
          rows.add(
              List.of(
                  Text.link(clause.id(), Targets.clause(clause.id())),
                  Text.of(clause.level().word()),
                  Text.of(clause.text()),
                  tried(clause.id())));
        }
      }
      blocks.add(new Block.Table(List.of("Clause", "Level", "Demand", "Tried by"), rows));
    }
    blocks.add(new Block.Heading("others", "What other parents do"));
    blocks.add(
        new Block.Paragraph(
            Text.of("The ")
                .and(Text.link("matrix", Section.MATRIX.path()))
                .and(
                    Text.of(
                        " shows what tor, Arti and others were seen to do with each line that is"
                            + " wrong, or only just right; `ptipc observe` plays all of it to a parent."))));
    return blocks;
  }

  /** The examples that were played to parents about a clause, or the checks of what parents set. */
  private Text tried(String clause) {
    List<Text> examples = new ArrayList<>();
    for (Matrix.Construct one : matrix.citing(clause)) {
      examples.add(Text.link(one.title(), MatrixPages.target(one.name())));
    }
    List<Rule> rules = cited.speakers(clause);
    if (!examples.isEmpty()) {
      return Text.join(examples, " ");
    }
    return rules.isEmpty()
        ? Text.of("no example yet")
        : Text.of("the check ").and(Cited.links(rules));
  }

  private static List<Block> editor() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Text.of("Every hunk applies to `ipc.md` as published, by itself or with all others. ")
                .and(Text.link("One file", Targets.repository("grammar-docs/errata/ipc.md.patch")))
                .and(
                    Text.of(
                        " has them all, with reason and evidence, and `git apply` takes it. `ptipc"
                            + " explain E-17` shows one. What is checked of each sentence is on the"
                            + " "))
                .and(Text.link("coverage page", Section.COVERAGE.path() + "#text"))
                .and(Text.of(", and what a transport writes is "))
                .and(Text.link("transport.abnf", Section.ABNF.path()))
                .and(Text.of("."))));
    List<List<Text>> rows = new ArrayList<>();
    for (Erratum erratum : Errata.all()) {
      Hunk hunk = Hunk.of(erratum.id());
      List<Text> links = Published.links(erratum.section());
      rows.add(
          List.of(
              Text.link(erratum.id(), Targets.erratum(erratum.id())),
              links.isEmpty() ? Text.of(erratum.section()) : Text.join(links, ", "),
              Text.of(erratum.problem()),
              hunk.mends()
                  ? Text.link("hunk", Targets.erratum(erratum.id()) + "#proposed")
                      .and(Text.of(": " + hunk.reason()))
                  : Text.of("none: " + hunk.reason() + ".")));
    }
    blocks.add(
        new Block.Table(List.of("Erratum", "Published text", "Problem", "What is proposed"), rows));
    return blocks;
  }

  private static List<Block> operator() {
    return List.of(
        new Block.Items(
            List.of(
                Text.of(
                    "`ptipc diagnose FILE` takes the log of tor or Arti, a torrc, or the log of"
                        + " the transport, and says what went wrong and what to do next."),
                Text.link("Sentences in logs", Section.SENTENCES.path())
                    .and(
                        Text.of(
                            ": look a line up, or paste it into the search of these pages as it"
                                + " is.")),
                Text.of(
                    "`ptipc run --torrc FILE` starts a transport the way tor does, and shows"
                        + " what it says."),
                Text.of("`ptipc check FILE` judges what a transport wrote."))),
        new Block.Heading("words", "What the answers mean"),
        new Block.Paragraph(
            Text.of(
                    "The first words are the outcome: where a transport listens, or why it does"
                        + " not. What error, warning and note mean is in the ")
                .and(Text.link("glossary", Section.GLOSSARY.path()))
                .and(Text.of("."))));
  }
}
