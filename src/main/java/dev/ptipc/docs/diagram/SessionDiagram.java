package dev.ptipc.docs.diagram;

import static java.util.Objects.requireNonNull;

import dev.ptipc.ast.Keyword;
import dev.ptipc.session.Conversation;
import dev.ptipc.session.Phase;
import dev.ptipc.session.Turn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The session as a machine, from its table: a box a phase, an arrow for what leads to another. What
 * is allowed and leads nowhere else stands in the box.
 */
public final class SessionDiagram implements Figure {

  private static final int MARGIN = 16;
  private static final int LINE = 18;
  private static final int BETWEEN = 56;
  private static final int LETTER = 8;
  private static final int RAIL = 14;

  private final Function<Keyword, String> targets;
  private final Map<Phase, Map<Phase, List<Keyword>>> ways = new EnumMap<>(Phase.class);

  /**
   * A diagram.
   *
   * @param targets by message its page, from the folder of the documentation
   */
  public SessionDiagram(Function<Keyword, String> targets) {
    this.targets = targets;
    for (Phase phase : Phase.values()) {
      Map<Phase, List<Keyword>> from = new EnumMap<>(Phase.class);
      for (Keyword keyword : Keyword.values()) {
        Conversation.Step step = Conversation.step(phase, keyword);
        if (step.turn() == Turn.FINE || step.turn() == Turn.UNHEARD) {
          from.computeIfAbsent(step.next(), next -> new ArrayList<>()).add(keyword);
        }
      }
      ways.put(phase, from);
    }
  }

  private Map<Phase, List<Keyword>> from(Phase phase) {
    return requireNonNull(ways.get(phase));
  }

  @Override
  public String id() {
    return "session";
  }

  @Override
  public String title() {
    return "The order of messages";
  }

  @Override
  public String description() {
    List<String> sentences = new ArrayList<>();
    ways.forEach(
        (phase, from) ->
            from.forEach(
                (next, keywords) ->
                    sentences.add(
                        ("In the phase " + phase.when() + ", " + words(keywords))
                            + (next == phase ? verb(keywords, "stay") : verb(keywords, "lead"))
                            + (next == phase ? " in it." : " to the phase " + next.when() + "."))));
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
    for (Phase phase : Phase.values()) {
      canvas.down(middle, last, y += 20);
      int top = y;
      y += box(canvas, phase, MARGIN, y, box);
      int exit = top + LINE;
      for (Map.Entry<Phase, List<Keyword>> way : from(phase).entrySet()) {
        if (way.getKey() == following(phase)) {
          labels(canvas, way.getValue(), middle + 10, y + LINE, size.width() - middle);
        } else if (way.getKey() != phase) {
          exit = labels(canvas, way.getValue(), right + 8, exit, 0);
          exits.add(exit - LINE + 6);
        }
      }
      last = y;
      y += following(phase) == null ? 0 : BETWEEN - 20;
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

  private static @Nullable Phase following(Phase phase) {
    boolean found = false;
    for (Phase each : Phase.values()) {
      if (found) {
        return each;
      }
      found = each == phase;
    }
    return null;
  }

  /** A phase with what leads nowhere else; its height. */
  private int box(Canvas canvas, Phase phase, int x, int y, int width) {
    List<Keyword> staying = from(phase).getOrDefault(phase, List.of());
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
    Words name = Words.of("name", phase.when(), null, width - 20);
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
