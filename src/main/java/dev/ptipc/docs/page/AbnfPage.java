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
                file(AbnfFiles.READER)
                    .and(Text.of(": every line that has a message, as a parent may read it.")),
                file(AbnfFiles.TRANSPORT)
                    .and(Text.of(": what a transport may write without an error.")))));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Both are made from the grammar, rule by rule. They are no mere illustration: a"
                    + " test reads them back and proves that `reader.abnf` has the same lines as"
                    + " the parser, and that no line of `transport.abnf` has an error. `ptipc emit"
                    + " abnf` writes them.")));
    blocks.add(new Block.Heading("left-out", "What transport.abnf leaves out"));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "These lines have no error, but a transport can do without them: some parent takes"
                    + " them badly, or they can be put more plainly.")));
    blocks.add(leftOut(sources));
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
          if (hasNoError(checked) && !written.contains(Bytes.ofLatin1(line).toArray())) {
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
