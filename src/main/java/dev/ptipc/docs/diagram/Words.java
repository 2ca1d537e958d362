package dev.ptipc.docs.diagram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words in a frame.
 *
 * @param kind {@code literal}, {@code space}, {@code set}, {@code rule} or {@code breach}
 * @param lines of the text
 * @param target the page that it leads to; null for none
 * @param rule the name of the rule that it stands for; null when the text says it
 */
record Words(String kind, List<String> lines, @Nullable String target, @Nullable String rule)
    implements Shape {

  /** A monospaced letter is 7.8 pixels wide in the fonts that most systems have. */
  private static final int LETTER = 8;

  private static final int LINE = 16;
  private static final int PADDING = 10;

  static Words of(String kind, String text, @Nullable String target, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && (line.length() + 1 + word.length()) * LETTER + 2 * PADDING > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return new Words(kind, lines, target, null);
  }

  Words standingFor(String name) {
    return lines.equals(List.of(name)) ? this : new Words(kind, lines, target, name);
  }

  @Override
  public int width() {
    int letters = lines.stream().mapToInt(String::length).max().orElse(0);
    return letters * LETTER + 2 * PADDING;
  }

  private int height() {
    return lines.size() * LINE + 10;
  }

  @Override
  public int above() {
    return height() / 2;
  }

  @Override
  public int below() {
    return height() / 2;
  }

  @Override
  public void draw(Canvas canvas, int x, int y) {
    int radius = kind.equals("literal") || kind.equals("space") ? 13 : kind.equals("set") ? 6 : 0;
    canvas.startRule(rule);
    canvas.startLink(target);
    canvas.rectangle(kind, x, y - above(), width(), height(), radius);
    int baseline = y - above() + 5 + 12;
    for (String line : lines) {
      canvas.text(kind, x + width() / 2, baseline, line);
      baseline += LINE;
    }
    canvas.endLink(target);
    canvas.endRule(rule);
  }
}
