package dev.ptipc.docs.page;

import dev.ptipc.ast.Keyword;
import dev.ptipc.docs.ObservedMachine;
import dev.ptipc.docs.diagram.MachineDiagram;
import dev.ptipc.peers.learn.Divergence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is told of the session machine of a real program. */
final class ObservedMachines {

  private ObservedMachines() {}

  static List<Block> blocks(ObservedMachine machine) {
    String title = machine.program() + " and " + machine.situation();
    String id = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    List<Divergence> divergences = machine.divergences();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(id, title));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Learned on "
                    + machine.day()
                    + " by playing sessions to it."
                    + (divergences.isEmpty()
                        ? " It departs nowhere from the specification."
                        : " Where it departs from the specification, the arrows are red and"
                            + " dashed."))));
    blocks.add(
        new Block.Drawing(
            new MachineDiagram(id, title, machine.specified(), machine.observed()), List.of()));
    if (!divergences.isEmpty()) {
      List<List<Text>> rows = new ArrayList<>();
      for (Divergence divergence : divergences) {
        rows.add(
            List.of(
                messages(divergence.session()),
                Text.of(divergence.done().words()),
                Text.of(divergence.due().words())));
      }
      blocks.add(
          new Block.Table(List.of("After these messages", "It", "By the specification it"), rows));
    }
    return blocks;
  }

  private static Text messages(List<Keyword> session) {
    return Text.join(
        session.stream()
            .map(keyword -> Text.link(MessagePages.title(keyword), Targets.message(keyword)))
            .toList(),
        ", ");
  }
}
