package dev.ptipc.docs.page;

import dev.ptipc.PtIpc;
import dev.ptipc.automaton.compile.Language;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.docs.Documentation;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.abnf.AbnfFiles;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The grammar as ABNF: where the files are, and what that of transports leaves out. */
final class AbnfPage {

  private AbnfPage() {}

  static Page page(Sources sources) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Items(
            List.of(
                file(AbnfFiles.TRANSPORT)
                    .and(
                        Text.of(
                            " is for whoever writes a transport, or the text of the specification:"
                                + " it has the lines that a transport should write. No line of it"
                                + " has an error.")),
                file(AbnfFiles.READER)
                    .and(
                        Text.of(
                            " is for whoever writes a parent, or another program that reads: it has every"
                                + " line that means something, and so also lines that break a clause but are"
                                + " still clear. The rules for those begin with `breach`; a parent may read such"
                                + " a line, and no transport may write it.")))));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "What binds is the specification, clause by clause. Of the two files only"
                    + " `transport.abnf` can stand for it, as far as one line alone is concerned;"
                    + " `reader.abnf` says what can be understood, and nothing about what is"
                    + " right.")));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Both are made from the grammar, rule by rule, and are tested: a test reads them"
                    + " back and proves that `reader.abnf` has exactly the lines that the parser"
                    + " gives a message for, and that no line of `transport.abnf` has an error."
                    + " `ptipc emit abnf` writes them. A line is in both what stands before its LF,"
                    + " without the one CR that may end it.")));
    blocks.add(new Block.Heading("left-out", "What transport.abnf leaves out"));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Lines like these have no error either, but a transport does better without them:"
                    + " some parent cannot read them, or there is a plainer way to say the same."
                    + " The check that speaks about each says why.")));
    blocks.add(leftOut(sources));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "It also leaves out good lines of which no check speaks, all of them a STATUS with"
                    + " a TYPE: it has the report of a version in one form, `TYPE=version`,"
                    + " `IMPLEMENTATION` and `VERSION`, with or without a `TRANSPORT` before them,"
                    + " and no other TYPE. Left out are:")));
    List<List<Text>> good = new ArrayList<>();
    AbnfFiles.UNTOLD.forEach((what, line) -> good.add(List.of(Text.of(what), Text.code(line))));
    blocks.add(new Block.Table(List.of("What", "Such as"), good));
    return IndexPages.of(Section.ABNF, blocks);
  }

  private static Text file(String name) {
    return Text.link(name, Targets.repository(Documentation.FOLDER + AbnfFiles.FOLDER + name));
  }

  /** One line for each rule, of the examples that were run. */
  private static Block.Table leftOut(Sources sources) {
    Language written = AbnfFiles.transport().language();
    Map<Rule, String> lines = new LinkedHashMap<>();
    for (Rule rule : sources.rules()) {
      for (Example example : sources.examples().apply(rule.id()).values()) {
        for (String line : example.session().stdout().latin1().split("\n", -1)) {
          CheckedLine checked = PtIpc.parse(Bytes.ofLatin1(line).toArray());
          if (hasNoError(checked) && !written.contains(checked.line().bytes().toArray())) {
            checked.diagnostics().forEach(one -> lines.putIfAbsent(one.rule(), line));
          }
        }
      }
    }
    List<List<Text>> rows = new ArrayList<>();
    for (Rule rule : sources.rules()) {
      String line = lines.get(rule);
      if (line != null) {
        rows.add(
            List.of(
                Text.codeLink(rule.id(), Targets.check(rule)),
                Text.of(rule.severity().word()),
                Text.code(Shown.all(Bytes.ofLatin1(line)))));
      }
    }
    return new Block.Table(List.of("Told by", "As", "Such as"), rows);
  }

  private static boolean hasNoError(CheckedLine line) {
    return line.message() != null
        && line.diagnostics().stream().noneMatch(one -> one.rule().severity() == Severity.ERROR);
  }
}
