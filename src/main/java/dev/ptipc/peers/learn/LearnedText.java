package dev.ptipc.peers.learn;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.peers.parent.ParentCase;
import dev.ptipc.report.Counted;
import dev.ptipc.report.Markdown;
import dev.ptipc.report.TextLines;
import dev.ptipc.source.Bytes;
import java.util.List;
import java.util.stream.Collectors;

/** What was learned of a parent, for people: on a terminal, or as Markdown. */
public final class LearnedText {

  /** The width of the column of names. */
  private static final int NAMES = 9;

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
    LearnedText about = new LearnedText(parent, learned);
    TextLines text = TextLines.plain(NAMES);
    about.machine(text);
    for (Divergence divergence : learned.divergences()) {
      ParentCase session = learned.session(divergence);
      text.lines(about.headline(divergence));
      text.field("it", divergence.done().words());
      text.field("due", divergence.due().words());
      session.lines().forEach(line -> text.field("session", shown(line)));
      text.field("states", states(divergence));
      text.field("again", learned.again(divergence));
      if (divergence.done().isSecret()) {
        text.field("mind", "SECURITY.md: its makers hear of it first");
      }
      text.lines("");
    }
    text.lines(about.total());
    return text.toString();
  }

  /**
   * Its machine as a diagram, and a row for each divergence.
   *
   * @param parent its name and version
   * @param learned what was learned of it
   * @return printable text
   */
  public static String markdown(String parent, Learned learned) {
    TextLines text = TextLines.markdown();
    text.lines("## " + Markdown.text(parent + " and " + learned.vocabulary().situation()), "");
    Machine machine = learned.observed();
    List<Divergence> divergences = learned.divergences();
    if (machine != null) {
      String chart = MachineChart.of(learned.specified(), machine);
      text.lines(Markdown.block("mermaid", chart.lines().toList()));
    }
    if (!divergences.isEmpty()) {
      text.lines("| message | it | due | shortest session | states |", "|---|---|---|---|---|");
    }
    for (Divergence divergence : divergences) {
      text.row(
          Markdown.prose(divergence.keyword().word()),
          Markdown.prose(divergence.done().words()),
          Markdown.prose(divergence.due().words()),
          learned.session(divergence).lines().stream()
              .map(line -> Markdown.codeInCell(shown(line)))
              .collect(Collectors.joining("<br>")),
          states(divergence));
    }
    text.lines("");
    for (Divergence divergence : divergences) {
      text.lines(Markdown.block("sh", List.of(learned.again(divergence))));
    }
    text.say(new LearnedText(parent, learned).total());
    text.lines("");
    return text.toString();
  }

  private String headline(Divergence divergence) {
    return "%s and %s: %s (%s)"
        .formatted(
            parent,
            learned.vocabulary().situation(),
            divergence.done().words(),
            divergence.keyword().word());
  }

  private String total() {
    Machine machine = learned.observed();
    String unfinished = learned.unfinished();
    return "%s and %s: %s where the specification has %s, %s, %s%s"
        .formatted(
            parent,
            learned.vocabulary().situation(),
            machine == null ? "nothing learned" : Counted.of(machine.states().size(), "state"),
            String.valueOf(learned.specified().states().size()),
            Counted.of(learned.sessions(), "session"),
            Counted.of(learned.divergences().size(), "divergence"),
            unfinished == null ? "" : "; not finished: " + shown(Bytes.of(unfinished)));
  }

  private void machine(TextLines text) {
    Machine machine = learned.observed();
    if (machine == null) {
      return;
    }
    List<List<Keyword>> ways = machine.ways();
    int state = -1;
    for (MachineArrow each : MachineArrow.of(learned.specified(), machine)) {
      if (each.from() != state) {
        state = each.from();
        text.lines("state " + state + ", " + MachineArrow.reached(ways.get(state)));
      }
      String next =
          each.to() == MachineArrow.ENDED
              ? "ends the transport"
              : each.to() == state ? "stays" : "state " + each.to();
      text.lines("  " + each.words() + " -> " + next);
    }
    text.lines("");
  }

  private static String states(Divergence divergence) {
    return divergence.states().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String shown(Bytes line) {
    boolean ended = !line.isEmpty() && line.at(line.length() - 1) == '\n';
    return Shown.all(line.part(0, line.length() - (ended ? 1 : 0)));
  }
}
