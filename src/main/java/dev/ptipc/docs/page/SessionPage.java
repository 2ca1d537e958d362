package dev.ptipc.docs.page;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.diagram.SessionDiagram;
import dev.ptipc.docs.diagram.Stages;
import java.util.ArrayList;
import java.util.List;

/** The page of the session: which message is due when. */
final class SessionPage {

  private SessionPage() {}

  static Page page(Sources sources) {
    List<Block> blocks = new ArrayList<>();
    for (Stages stages : Stages.all()) {
      String id = stages.situation().replace(' ', '-');
      blocks.add(new Block.Heading(id, "The session of " + stages.situation()));
      blocks.add(new Block.Drawing(new SessionDiagram(stages, Targets::message), List.of()));
      blocks.add(table(stages));
    }
    sources.machines().forEach(machine -> blocks.addAll(ObservedMachines.blocks(machine)));
    return new Page(
        Section.SESSION.path(),
        Section.SESSION,
        Section.SESSION.title(),
        "The order of messages",
        Text.of(
            "A session goes through its phases from the top down. A message in a box may come in"
                + " that phase and changes nothing; a message at an arrow leads to the next. The"
                + " table names the rule that a message breaks where it is not allowed. Which of"
                + " VERSION and VERSION-ERROR is right depends on what the parent offered."),
        blocks);
  }

  /** Every message in every phase. */
  private static Block.Table table(Stages stages) {
    List<List<Text>> rows = new ArrayList<>();
    for (Keyword keyword : Subjects.keywords()) {
      List<Text> row = new ArrayList<>();
      row.add(Text.link(MessagePages.title(keyword), Targets.message(keyword)));
      for (Stages.Stage stage : stages.list()) {
        Rule rule = stage.reported().get(keyword);
        Text reported = rule == null ? Text.EMPTY : Text.codeLink(rule.id(), Targets.check(rule));
        Text may = Text.of(rule == null ? "allowed" : "allowed, with a warning: ");
        row.add(stage.next().containsKey(keyword) ? may.and(reported) : reported);
      }
      rows.add(row);
    }
    List<String> head = new ArrayList<>(List.of("Message"));
    stages.list().forEach(stage -> head.add(stage.name()));
    return new Block.Table(head, rows);
  }
}
