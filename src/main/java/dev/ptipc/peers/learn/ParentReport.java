package dev.ptipc.peers.learn;

import dev.ptipc.peers.parent.Observations;
import dev.ptipc.peers.parent.ParentJson;
import dev.ptipc.peers.parent.ParentResult;
import dev.ptipc.peers.parent.ParentText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is known of a parent in the end.
 *
 * @param result what came of the chosen sessions
 * @param learned its machines; empty when nobody asked for them
 */
public record ParentReport(ParentResult result, List<Learned> learned) {

  /** Keeps the list from changing. */
  public ParentReport {
    learned = List.copyOf(learned);
  }

  /**
   * Whether the parent departs from the specification somewhere.
   *
   * @return true when there is something to tell
   */
  public boolean hasFindings() {
    return !result.findings().isEmpty()
        || learned.stream().anyMatch(one -> !one.divergences().isEmpty());
  }

  /**
   * Whether there was no time for something.
   *
   * @return true when sessions were left out or a machine is not finished
   */
  public boolean isUnfinished() {
    return result.left() > 0 || learned.stream().anyMatch(one -> one.unfinished() != null);
  }

  /**
   * The same for everybody to read: what makes the parent stop or hang is for its makers first.
   *
   * @return without those findings
   */
  public ParentReport published() {
    return new ParentReport(result.published(), learned.stream().map(Learned::published).toList());
  }

  /**
   * For a terminal.
   *
   * @return printable text
   */
  public String plain() {
    StringBuilder text = new StringBuilder();
    learned.forEach(one -> text.append(LearnedText.plain(result.parent(), one)).append('\n'));
    return text + ParentText.plain(result);
  }

  /**
   * For a forge.
   *
   * @return Markdown
   */
  public String markdown() {
    StringBuilder text = new StringBuilder(ParentText.markdown(result));
    learned.forEach(one -> text.append('\n').append(LearnedText.markdown(result.parent(), one)));
    return text.toString();
  }

  /**
   * For programs.
   *
   * @param out not flushed
   * @throws IOException when writing fails
   */
  public void json(OutputStream out) throws IOException {
    ParentJson.write(result, json -> LearnedJson.write(learned, json), out);
  }

  /**
   * For the documentation.
   *
   * @param day when the program was observed
   * @param out not flushed
   * @throws IOException when writing fails
   */
  public void observations(LocalDate day, OutputStream out) throws IOException {
    Observations.write(result, day, json -> LearnedJson.write(learned, json), out);
  }
}
