package dev.ptipc.docs.diagram;

import dev.ptipc.ast.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The session as a machine, from what the checker says: a box a stage, an arrow for what leads to
 * another. What is allowed and leads nowhere else stands in the box.
 */
public final class SessionDiagram implements Figure {

  private static final int MARGIN = 16;
  private static final int LINE = 18;
  private static final int BETWEEN = 56;
  private static final int LETTER = 8;
  private static final int RAIL = 14;

  private final Stages stages;
  private final Function<Keyword, String> targets;

  /**
   * A diagram.
   *
   * @param stages what is drawn
   * @param targets by message its page, from the folder of the documentation
   */
  public SessionDiagram(Stages stages, Function<Keyword, String> targets) {
    this.stages = stages;
    this.targets = targets;
  }

  /** By stage after it, what may be said in a stage. */
  private static Map<Integer, List<Keyword>> from(Stages.Stage stage) {
    Map<Integer, List<Keyword>> from = new TreeMap<>();
    stage
        .next()
        .forEach(
            (keyword, next) -> from.computeIfAbsent(next, n -> new ArrayList<>()).add(keyword));
    return from;
  }

  @Override
  public String id() {
    return "session-" + stages.situation().replace(' ', '-');
  }

  @Override
  public String title() {
    return "The order of messages of " + stages.situation();
  }

  @Override
  public String description() {
    List<String> sentences = new ArrayList<>();
    List<Stages.Stage> all = stages.list();
    for (int i = 0; i < all.size(); i++) {
      int here = i;
      from(all.get(i))
          .forEach(
              (next, keywords) ->
                  sentences.add(
                      ("In the phase " + all.get(here).name() + ", " + words(keywords))
                          + (next == here
                              ? verb(keywords, "stay") + " in it."
                              : verb(keywords, "lead")
                                  + (" to the phase " + all.get(next).name() + "."))));
    }
    return String.join(" ", sentences);
  }

  private static String verb(List<Keyword> keywords, String verb) {
    return " " + verb + (keywords.size() == 1 ? "s" : "");
  }

  private static String words(List<Keyword> keywords) {
    return keywords.stream().map(SessionDiagram::word).collect(Collectors.joining(", "));
  }

  private static String word(Keyword keyword) {
    return keyword == Keyword.UNKNOWN ? "any other" : keyword.word();
  }

  @Override
  public String svg(Size size, String base) {
    Canvas canvas = new Canvas(base);
    int box = size == Size.WIDE ? 400 : 186;
    int right = MARGIN + box;
    int middle = MARGIN + box / 2;
    int y = MARGIN + 14;
    canvas.circle("start", middle, MARGIN + 5, 5);
    List<Integer> exits = new ArrayList<>();
    int last = y;
    List<Stages.Stage> all = stages.list();
    for (int i = 0; i < all.size(); i++) {
      canvas.down(middle, last, y += 20);
      int top = y;
      y += box(canvas, all.get(i).name(), from(all.get(i)).getOrDefault(i, List.of()), y, box);
      int exit = top + LINE;
      for (Map.Entry<Integer, List<Keyword>> way : from(all.get(i)).entrySet()) {
        if (way.getKey() == i + 1) {
          labels(canvas, way.getValue(), middle + 10, y + LINE, size.width() - middle);
        } else if (way.getKey() != i) {
          exit = labels(canvas, way.getValue(), right + 8, exit, 0);
          exits.add(exit - LINE + 6);
        }
      }
      last = y;
      y += i + 1 == all.size() ? 0 : BETWEEN - 20;
    }
    rails(canvas, exits, right, size.width() - MARGIN, y);
    return SvgFile.of(this, size, size.width(), y + MARGIN, canvas.elements());
  }

  /** Lines from the right of the boxes down to the last one. */
  private static void rails(Canvas canvas, List<Integer> exits, int right, int edge, int bottom) {
    int target = bottom - 12;
    int rail = edge;
    for (int exit : exits) {
      canvas.path(
          ("M" + right + " " + exit + "H" + (rail - 8) + "q8 0 8 8V" + (target - 8))
              + ("q0 8 -8 8H" + (right + 6)));
      canvas.leftArrow(right, target);
      rail -= RAIL;
      target -= RAIL;
    }
  }

  /** A stage with what leads nowhere else; its height. */
  private int box(Canvas canvas, String when, List<Keyword> staying, int y, int width) {
    int x = MARGIN;
    List<List<Keyword>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    int used = 0;
    for (Keyword keyword : staying) {
      int length = (word(keyword).length() + 2) * LETTER;
      if (used > 0 && used + length > width - 16) {
        lines.add(new ArrayList<>());
        used = 0;
      }
      used += length;
      lines.get(lines.size() - 1).add(keyword);
    }
    Words name = Words.of("name", when, null, width - 20);
    int height = (lines.size() + name.lines().size()) * LINE + 16;
    canvas.rectangle("rule", x, y, width, height, 6);
    int baseline = y + 2;
    for (String words : name.lines()) {
      canvas.text("name", x + 10, baseline += LINE, words);
    }
    baseline += 2;
    for (List<Keyword> line : lines) {
      baseline += LINE;
      int at = x + 10;
      for (Keyword keyword : line) {
        link(canvas, keyword, at, baseline);
        at += (word(keyword).length() + 2) * LETTER;
      }
    }
    return height;
  }

  /** Messages under each other, or beside each other as far as the width goes; the line after. */
  private int labels(Canvas canvas, List<Keyword> keywords, int x, int y, int width) {
    int at = x;
    int baseline = y;
    for (Keyword keyword : keywords) {
      int length = (word(keyword).length() + 2) * LETTER;
      if (at > x && at - x + length > width) {
        at = x;
        baseline += LINE;
      }
      link(canvas, keyword, at, baseline);
      at += length;
    }
    return baseline + LINE;
  }

  private void link(Canvas canvas, Keyword keyword, int x, int y) {
    String target = targets.apply(keyword);
    canvas.startLink(target);
    canvas.text("left", x, y, word(keyword));
    canvas.endLink(target);
  }
}
