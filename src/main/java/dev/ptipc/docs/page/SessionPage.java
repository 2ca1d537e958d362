package dev.ptipc.docs.page;

import dev.ptipc.ast.Keyword;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.diagram.SessionDiagram;
import dev.ptipc.session.Conversation;
import dev.ptipc.session.Phase;
import java.util.ArrayList;
import java.util.List;

/** The page of the session: which message is due when. */
final class SessionPage {

  private SessionPage() {}

  static Page page(Sources sources) {
    List<Text> links = new ArrayList<>();
    List<List<Text>> rows = new ArrayList<>();
    for (Keyword keyword : Subjects.keywords()) {
      Text link = Text.link(MessagePages.title(keyword), Targets.message(keyword));
      links.add(link);
      List<Text> row = new ArrayList<>(List.of(link));
      for (Phase phase : Phase.values()) {
        row.add(Text.of(Conversation.step(phase, keyword).turn().words()));
      }
      rows.add(row);
    }
    List<String> head = new ArrayList<>(List.of("Message"));
    for (Phase phase : Phase.values()) {
      head.add(phase.when());
    }
    List<Block> blocks =
        new ArrayList<>(
            List.of(
                new Block.Drawing(new SessionDiagram(Targets::message), links),
                new Block.Heading("table", "Every message in every phase"),
                new Block.Table(head, rows)));
    sources.machines().forEach(machine -> blocks.addAll(SeenMachines.blocks(machine)));
    return new Page(
        Section.SESSION.path(),
        Section.SESSION,
        Section.SESSION.title(),
        "The order of messages",
        Text.of(
            "A session goes through these phases from the top down. What stands in a box may be"
                + " said there and changes nothing; what stands at an arrow leads on."),
        blocks);
  }
}
