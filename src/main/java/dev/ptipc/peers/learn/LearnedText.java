package dev.ptipc.peers.learn;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.peers.parent.ParentCase;
import dev.ptipc.report.Counted;
import dev.ptipc.report.FieldLine;
import dev.ptipc.report.Markdown;
import dev.ptipc.source.Bytes;
import java.util.List;
import java.util.stream.Collectors;

/** What was learned of a parent, for people: on a terminal, or as Markdown. */
public final class LearnedText {

  /** The width of the column of names. */
  private static final int NAMES = 9;

  private final StringBuilder out = new StringBuilder();
  private final String parent;
  private final Learned learned;

  private LearnedText(String parent, Learned learned) {
    this.parent = parent;
    this.learned = learned;
  }

  /**
   * Its machine state by state, and a paragraph for each divergence.
   *
   * @param parent its name and version
   * @param learned what was learned of it
   * @return printable text
   */
  public static String plain(String parent, Learned learned) {
    LearnedText text = new LearnedText(parent, learned);
    text.machine();
    for (Divergence divergence : learned.divergences()) {
      ParentCase session = learned.session(divergence);
      text.line(text.headline(divergence));
      text.field("it", divergence.done().words());
      text.field("due", divergence.due().words());
      session.lines().forEach(line -> text.field("session", shown(line)));
      text.field("states", states(divergence));
      text.field("again", learned.again(divergence));
      if (divergence.done().isSecret()) {
        text.field("mind", "SECURITY.md: its makers hear of it first");
      }
      text.line("");
    }
    text.line(text.total());
    return text.out.toString();
  }

  /**
   * Its machine as a diagram, and a row for each divergence.
   *
   * @param parent its name and version
   * @param learned what was learned of it
   * @return printable text
   */
  public static String markdown(String parent, Learned learned) {
    LearnedText text = new LearnedText(parent, learned);
    text.line("## " + Markdown.text(parent + " and " + learned.vocabulary().situation()));
    text.line("");
    Machine machine = learned.observed();
    List<Divergence> divergences = learned.divergences();
    if (machine != null) {
      String chart = MachineChart.of(learned.specified(), machine);
      text.line(Markdown.block("mermaid", chart.lines().toList()));
    }
    if (!divergences.isEmpty()) {
      text.line("| message | it | due | shortest session | states |");
      text.line("|---|---|---|---|---|");
    }
    for (Divergence divergence : divergences) {
      text.line(
          "| "
              + String.join(
                  " | ",
                  Markdown.prose(divergence.keyword().word()),
                  Markdown.prose(divergence.done().words()),
                  Markdown.prose(divergence.due().words()),
                  learned.session(divergence).lines().stream()
                      .map(line -> Markdown.codeInCell(shown(line)))
                      .collect(Collectors.joining("<br>")),
                  states(divergence))
              + " |");
    }
    text.line("");
    for (Divergence divergence : divergences) {
      text.line(Markdown.block("sh", List.of(learned.again(divergence))));
    }
    text.line(Markdown.prose(text.total()));
    text.line("");
    return text.out.toString();
  }

  private String headline(Divergence divergence) {
    return parent
        + " and "
        + learned.vocabulary().situation()
        + ": "
        + divergence.done().words()
        + " ("
        + divergence.keyword().word()
        + ")";
  }

  private String total() {
    Machine machine = learned.observed();
    String unfinished = learned.unfinished();
    return parent
        + " and "
        + learned.vocabulary().situation()
        + ": "
        + (machine == null ? "nothing learned" : Counted.of(machine.states().size(), "state"))
        + " where the specification has "
        + learned.specified().states().size()
        + ", "
        + Counted.of(learned.sessions(), "session")
        + ", "
        + Counted.of(learned.divergences().size(), "parting")
        + (unfinished == null ? "" : "; not finished: " + shown(Bytes.of(unfinished)));
  }

  private void machine() {
    Machine machine = learned.observed();
    if (machine == null) {
      return;
    }
    List<List<Keyword>> ways = machine.ways();
    int state = -1;
    for (MachineArrow each : MachineArrow.of(learned.specified(), machine)) {
      if (each.from() != state) {
        state = each.from();
        line("state " + state + ", " + MachineArrow.reached(ways.get(state)));
      }
      String next =
          each.to() == MachineArrow.ENDED
              ? "ends the transport"
              : each.to() == state ? "stays" : "state " + each.to();
      line("  " + each.words() + " -> " + next);
    }
    line("");
  }

  private static String states(Divergence divergence) {
    return divergence.states().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String shown(Bytes line) {
    boolean ended = line.length() > 0 && line.at(line.length() - 1) == '\n';
    return Shown.all(line.part(0, line.length() - (ended ? 1 : 0)));
  }

  private void field(String name, String value) {
    line(FieldLine.of(name, NAMES, value));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
