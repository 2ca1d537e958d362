package dev.ptipc.docs.diagram;

import dev.ptipc.peers.learn.Machine;
import dev.ptipc.peers.learn.MachineArrow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A machine that was learned: a box a state, in it what leads nowhere else, beside it what leads to
 * another one. On a phone there is no room for arrows: all stands in the boxes.
 */
public final class MachineDiagram implements Figure {

  private static final int MARGIN = 16;
  private static final int LINE = 18;
  private static final int GAP = 16;
  private static final int RAIL = 12;
  private static final int BOX = 330;

  private final String id;
  private final String title;
  private final List<MachineArrow> lines;
  private final List<String> names = new ArrayList<>();

  /** A state as it is laid out: its box, what stands in it and beside it. */
  private record Box(int state, int y, int height, List<Words> inside, List<MachineArrow> beside) {}

  /** An arrow from the right of a box around to the right of another. */
  private record Arrow(int from, int y, int to, boolean departs) {}

  /**
   * A diagram.
   *
   * @param id unique among all drawings
   * @param title a few words
   * @param specified the machine of the specification
   * @param observed what is drawn
   */
  public MachineDiagram(String id, String title, Machine specified, Machine observed) {
    this.id = id;
    this.title = title;
    lines = MachineArrow.of(specified, observed);
    observed.ways().forEach(way -> names.add(MachineArrow.reached(way)));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String description() {
    return lines.stream()
        .map(line -> "In state " + line.from() + ", " + inWords(line) + ".")
        .collect(Collectors.joining(" "));
  }

  private String inWords(MachineArrow line) {
    String next =
        line.to() == MachineArrow.ENDED
            ? "the transport is ended"
            : line.to() == line.from() ? "it stays" : "then state " + line.to();
    return line.words() + ": " + next;
  }

  @Override
  public String svg(Size size, String base) {
    Canvas canvas = new Canvas(base);
    boolean wide = size == Size.WIDE;
    int width = wide ? BOX : size.width() - 2 * MARGIN;
    List<Box> boxes = new ArrayList<>();
    int y = MARGIN;
    for (int state : lines.stream().map(MachineArrow::from).distinct().toList()) {
      Box box = box(state, y, width, wide);
      boxes.add(box);
      y += box.height() + GAP;
    }
    List<Arrow> arrows = new ArrayList<>();
    for (Box box : boxes) {
      draw(canvas, box, width);
      int baseline = box.y() + LINE;
      for (MachineArrow line : box.beside()) {
        Words words = beside(line, size.width() - MARGIN - width);
        for (String text : words.lines()) {
          canvas.text(words.kind(), MARGIN + width + 8, baseline, text);
          baseline += LINE;
        }
        arrows.add(new Arrow(box.state(), baseline - LINE + 6, line.to(), departs(line)));
        baseline += 4;
      }
    }
    draw(canvas, boxes, arrows, MARGIN + width, size.width() - MARGIN);
    return SvgFile.of(this, size, size.width(), y - GAP + MARGIN, canvas.elements());
  }

  private Box box(int state, int y, int width, boolean wide) {
    List<Words> inside = new ArrayList<>();
    List<MachineArrow> beside = new ArrayList<>();
    inside.add(Words.of("name", state + " " + names.get(state), null, width));
    int right = 0;
    for (MachineArrow line : lines) {
      if (line.from() == state && wide && line.to() != state && line.to() != MachineArrow.ENDED) {
        beside.add(line);
        right += beside(line, width).lines().size() * LINE + 4;
      } else if (line.from() == state) {
        inside.add(Words.of(kind(line), inWords(line), null, width));
      }
    }
    int left = inside.stream().mapToInt(words -> words.lines().size() * LINE).sum();
    int entries = (int) lines.stream().filter(line -> line.to() == state).count();
    int height = Math.max(Math.max(left, right), wide ? entries * RAIL : 0) + 16;
    return new Box(state, y, height, inside, beside);
  }

  private static Words beside(MachineArrow line, int width) {
    return Words.of(kind(line), line.words(), null, width - 60);
  }

  private static boolean departs(MachineArrow line) {
    return line.departs() != MachineArrow.Departs.NEVER;
  }

  private static String kind(MachineArrow line) {
    return departs(line) ? "left breach" : "left";
  }

  private static void draw(Canvas canvas, Box box, int width) {
    canvas.rectangle("rule", MARGIN, box.y(), width, box.height(), 6);
    int baseline = box.y();
    for (Words words : box.inside()) {
      for (String text : words.lines()) {
        canvas.text(words.kind(), MARGIN + 10, baseline += LINE, text);
      }
    }
  }

  /** The longer an arrow, the further out; they come in at the bottom of a box, from there up. */
  private static void draw(
      Canvas canvas, List<Box> boxes, List<Arrow> arrows, int right, int edge) {
    List<Arrow> longest = arrows.stream().sorted((one, other) -> span(other) - span(one)).toList();
    int rail = edge;
    int[] entries = new int[boxes.stream().mapToInt(Box::state).max().orElse(0) + 1];
    for (Arrow arrow : longest) {
      Box target =
          boxes.stream().filter(box -> box.state() == arrow.to()).findFirst().orElseThrow();
      int y = target.y() + target.height() - 10 - RAIL * entries[arrow.to()]++;
      String path = ("M" + right + " " + arrow.y() + "H" + rail + "V" + y) + ("H" + (right + 6));
      if (arrow.departs()) {
        canvas.dashed(path);
      } else {
        canvas.path(path);
      }
      canvas.leftArrow(right, y);
      rail -= RAIL;
    }
  }

  private static int span(Arrow arrow) {
    return Math.abs(arrow.to() - arrow.from());
  }
}
