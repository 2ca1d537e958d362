package dev.ptipc.fuzz;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Keyword;
import dev.ptipc.check.CheckedLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lines with one thing changed at a place where words meet: the end of the keyword, a separator,
 * the number of operands. Of those that the checker sees as the same one is kept.
 */
public final class BoundaryLines {

  /**
   * A line and the good one that it was made of.
   *
   * @param good one character a byte, without LF
   * @param changed the same
   * @param what was done, in a few words
   */
  public record Change(String good, String changed, String what) {}

  private final Map<String, Change> kept = new LinkedHashMap<>();

  private BoundaryLines() {}

  /**
   * Makes them for every keyword.
   *
   * @param seed another gives other names and texts
   * @return the same lines each time
   */
  public static List<Change> all(long seed) {
    BoundaryLines lines = new BoundaryLines();
    for (Keyword keyword : Keyword.values()) {
      RandomPieces words = new RandomPieces(new CaseRandom(seed).begin(keyword.word().length()));
      lines.change(GoodLines.of(keyword, words));
    }
    return new ArrayList<>(lines.kept.values());
  }

  private void change(String good) {
    int end = (good + " ").indexOf(' ');
    String keyword = good.substring(0, end);
    String rest = good.substring(end);
    keep(good, good, "nothing");
    keep(good, keyword + "X" + rest, "longer keyword");
    keep(good, keyword.substring(0, end - 1) + rest, "shorter keyword");
    keep(good, keyword.toLowerCase(Locale.ROOT) + rest, "small letters in the keyword");
    keep(good, " " + good, "space before the keyword");
    for (int space = good.indexOf(' '); space >= 0; space = good.indexOf(' ', space + 1)) {
      String before = good.substring(0, space);
      String behind = good.substring(space + 1);
      keep(good, before + "  " + behind, "two spaces");
      keep(good, before + "\t" + behind, "TAB for a space");
      keep(good, before + behind, "space left out");
      keep(good, before, "operands left out");
      keep(good, before + " ", "nothing behind a space");
    }
    keep(good, good + " ", "space at the end");
    keep(good, good + "\t", "TAB at the end");
    keep(good, good + "\r", "CR at the end");
    keep(good, good + " x", "one word more");
  }

  private void keep(String good, String changed, String what) {
    CheckedLine line = PtIpc.parse(changed.getBytes(StandardCharsets.ISO_8859_1));
    String rule = line.diagnostics().isEmpty() ? "" : line.diagnostics().get(0).rule().id();
    String keyword = good.substring(0, (good + " ").indexOf(' '));
    kept.putIfAbsent(
        String.join(" ", keyword, what, line.status().word(), rule),
        new Change(good, changed, what));
  }
}
