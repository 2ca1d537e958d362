package dev.ptipc.abnf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes ABNF: rules in the first column, alternatives below each other when they are long. */
public final class AbnfWriter {

  private static final int WIDTH = 76;
  private static final String INDENT = "    ";
  private static final String NOTHING = "\"\"";

  private AbnfWriter() {}

  /**
   * Writes a grammar.
   *
   * @param abnf its rules
   * @param heading lines of text before them, without semicolons
   * @return the text of a file
   */
  public static String write(Abnf abnf, List<String> heading) {
    StringBuilder out = new StringBuilder();
    comment(out, heading);
    for (AbnfRule rule : abnf.rules()) {
      out.append('\n');
      comment(out, rule.comment());
      rule(out, rule);
    }
    return out.toString();
  }

  private static void comment(StringBuilder out, List<String> lines) {
    lines.forEach(line -> out.append(("; " + line).stripTrailing()).append('\n'));
  }

  private static void rule(StringBuilder out, AbnfRule rule) {
    String name = rule.name() + " =";
    String whole = name + " " + String.join(" ", words(rule.element()));
    if (whole.length() <= WIDTH) {
      out.append(whole).append('\n');
    } else if (rule.element() instanceof Element.Alternation choice) {
      out.append(name).append('\n');
      String mark = "  ";
      for (Element way : choice.elements()) {
        wrap(out, INDENT + mark, words(way));
        mark = "/ ";
      }
    } else {
      wrap(out, name + " ", words(rule.element()));
    }
  }

  private static void wrap(StringBuilder out, String start, List<String> words) {
    StringBuilder line = new StringBuilder(start);
    String space = "";
    for (String word : words) {
      if (line.length() + space.length() + word.length() > WIDTH && !space.isEmpty()) {
        out.append(line).append('\n');
        line.setLength(0);
        line.append(INDENT).append(INDENT);
        space = "";
      }
      line.append(space).append(word);
      space = " ";
    }
    out.append(line).append('\n');
  }

  /** What can be parted from each other by space. */
  private static List<String> words(Element element) {
    List<String> words = new ArrayList<>();
    if (element instanceof Element.Alternation choice) {
      for (Element way : choice.elements()) {
        if (!words.isEmpty()) {
          words.add("/");
        }
        words.addAll(words(way));
      }
    } else if (element instanceof Element.Concatenation row) {
      for (Element part : row.elements()) {
        words.addAll(part instanceof Element.Alternation ? enclosed("(", part, ")") : words(part));
      }
    } else if (element instanceof Element.Repetition repetition) {
      return repeated(repetition);
    } else if (element instanceof Element.Literal literal) {
      words.addAll(literal(literal));
    } else if (element instanceof Element.Range range) {
      words.add(range(range));
    } else {
      words.add(((Element.Reference) element).name());
    }
    return words.isEmpty() ? List.of(NOTHING) : words;
  }

  private static List<String> enclosed(String open, Element inner, String close) {
    List<String> words = new ArrayList<>(words(inner));
    words.set(0, open + words.get(0));
    words.set(words.size() - 1, words.get(words.size() - 1) + close);
    return words;
  }

  private static List<String> repeated(Element.Repetition repetition) {
    if (repetition.isOption()) {
      return enclosed("[", repetition.element(), "]");
    }
    String least = repetition.least() == 0 ? "" : Integer.toString(repetition.least());
    String most =
        repetition.most() == Element.Repetition.UNBOUNDED
            ? ""
            : Integer.toString(repetition.most());
    String count = repetition.least() == repetition.most() ? least : least + "*" + most;
    List<String> words = words(repetition.element());
    // A count cannot stand before another.
    boolean isCounted = repetition.element() instanceof Element.Repetition r && !r.isOption();
    if (words.size() == 1 && !isCounted) {
      return List.of(count + words.get(0));
    }
    return enclosed(count + "(", repetition.element(), ")");
  }

  /** Printable text in quotes, with what quotes cannot hold between. */
  private static List<String> literal(Element.Literal literal) {
    List<String> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (char c : literal.text().toCharArray()) {
      if (c > ' ' && c <= '~' && c != '"') {
        text.append(c);
      } else {
        quoted(words, text, literal.exact());
        words.add(hex(c));
      }
    }
    quoted(words, text, literal.exact());
    return words;
  }

  /** Takes the text, if there is any. */
  private static void quoted(List<String> words, StringBuilder text, boolean exact) {
    if (text.length() > 0) {
      boolean letters = text.chars().anyMatch(Character::isLetter);
      words.add((letters && exact ? "%s" : "") + "\"" + text + "\"");
      text.setLength(0);
    }
  }

  private static String range(Element.Range range) {
    if (range.first() == range.last()) {
      return hex(range.first());
    }
    return hex(range.first()) + "-" + hex(range.last()).substring(2);
  }

  private static String hex(int b) {
    return "%x" + String.format(Locale.ROOT, "%02X", b);
  }
}
