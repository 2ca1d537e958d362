package dev.ptipc.parentlog;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.report.Counted;
import dev.ptipc.report.FindingText;
import dev.ptipc.report.Style;
import dev.ptipc.report.Wrapping;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A diagnosis for people: what happened, where it stands, what to do next. */
public final class DiagnosisText {

  private static final String INDENT = "  ";

  private static final String BEHIND = "        ";

  private final Style style;
  private final int width;

  /**
   * A writer.
   *
   * @param style colour or none
   * @param width characters that a line may have
   */
  public DiagnosisText(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /**
   * The text of a diagnosis.
   *
   * @param file the name of the input, masked
   * @param diagnosis what it tells
   * @return lines, each with its LF
   */
  public String text(String file, Diagnosis diagnosis) {
    String name = Shown.all(Bytes.of(file));
    StringBuilder out = new StringBuilder();
    for (Answer answer : diagnosis.answers()) {
      answer(out, name, answer);
    }
    if (!diagnosis.follows().isEmpty() && !diagnosis.outcomes().isEmpty()) {
      follows(out, diagnosis.follows());
    }
    findings(out, name, diagnosis);
    verdict(out, name, diagnosis);
    return out.toString();
  }

  private void answer(StringBuilder out, String file, Answer answer) {
    headline(out, answer);
    if (answer.line() > 0) {
      String place = file + ":" + answer.line();
      wrapped(out, INDENT, INDENT + INDENT, cut(place + "  " + answer.text()));
    }
    int first = Math.min(1, answer.next().size());
    answer.next().subList(0, first).forEach(each -> next(out, each.label(answer.next()), each));
    if (answer.explanation() != null) {
      wrapped(out, INDENT, INDENT, answer.explanation());
    }
    answer
        .next()
        .subList(first, answer.next().size())
        .forEach(each -> next(out, each.label(answer.next()), each));
  }

  /** To two lines: what comes next must not be far. */
  private String cut(String text) {
    int most = 2 * (width - INDENT.length() - "    ...".length()) - INDENT.length();
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most);
    return text.substring(0, space > most / 2 ? space : most) + "...";
  }

  /** The cause, and at the right who it is about, where that fits. */
  private void headline(StringBuilder out, Answer answer) {
    List<String> lines = Wrapping.words(answer.headline(), width - INDENT.length());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      out.append(i == 0 ? "" : INDENT).append(style.bold(line));
      if (i == lines.size() - 1 && !answer.aside().isEmpty()) {
        int gap = width - line.length() - answer.aside().length() - (i == 0 ? 0 : INDENT.length());
        if (gap >= 2) {
          out.append(" ".repeat(gap)).append(style.faint(answer.aside()));
        }
      }
      out.append('\n');
    }
  }

  private void next(StringBuilder out, String label, Advice advice) {
    String begin = INDENT + label + ": ";
    String command = advice.command();
    if (command == null) {
      wrapped(out, begin, BEHIND, advice.why());
    } else {
      // Not broken, so that it can be pasted.
      out.append(begin).append(style.bold(command)).append('\n');
      wrapped(out, BEHIND, BEHIND, "(" + advice.why() + ")");
    }
  }

  private void wrapped(StringBuilder out, String first, String others, String text) {
    String indent = first;
    int room = width - Math.max(first.length(), others.length());
    for (String line : Wrapping.words(text, room)) {
      out.append(indent).append(line).append('\n');
      indent = others;
    }
  }

  private void follows(StringBuilder out, List<Diagnosis.Follows> follows) {
    int all = follows.stream().mapToInt(Diagnosis.Follows::count).sum();
    String which =
        follows.stream()
            .map(each -> "\"" + each.text() + "\" (" + each.count() + ")")
            .collect(Collectors.joining(", "));
    String begin = Counted.of(all, "more line") + (all == 1 ? " only follows" : " only follow");
    wrapped(out, "", INDENT, begin + " from this: " + which);
  }

  private void findings(StringBuilder out, String file, Diagnosis diagnosis) {
    if (!diagnosis.answers().isEmpty() && !diagnosis.findings().isEmpty()) {
      out.append('\n');
    }
    FindingText writer = FindingText.ofWidth(style, width);
    for (LogFinding each : diagnosis.findings()) {
      Span span = each.diagnostic().span();
      Span inside = inside(span, each.text());
      Place found = each.place();
      Place place =
          found != null ? found : each.line() > 0 ? Place.stdout(each.line()) : Place.SESSION;
      Diagnostic one = each.diagnostic();
      Diagnostic shown =
          new Diagnostic(one.rule(), one.clause(), inside, one.message(), one.help());
      out.append(writer.text(file, new Finding(place, each.text(), shown), each.fileLine()));
    }
  }

  /** In a text of which parts are hidden; what is hidden at its end stands in its last three. */
  private static Span inside(Span span, Bytes text) {
    int length = text.length();
    if (span.start() >= length && text.latin1().endsWith("***")) {
      return new Span(length - 3, length);
    }
    int end = Math.min(span.end(), length);
    return new Span(Math.min(span.start(), end), end);
  }

  /** The last line: what the file is, and how it went. */
  private void verdict(StringBuilder out, String file, Diagnosis diagnosis) {
    String kind = file + ": " + diagnosis.kind().text();
    String size = " of " + Counted.of(diagnosis.lines(), "line");
    if (diagnosis.kind() == Kind.UNKNOWN) {
      String known = "logs of tor, Arti and transports, and torrc";
      wrapped(out, "", INDENT, kind + "; it knows " + known);
    } else if (!diagnosis.isWrong() && diagnosis.outcomes().isEmpty()) {
      wrapped(out, "", INDENT, kind + size + "; nothing wrong with transports here");
    } else {
      String words =
          diagnosis.outcomes().stream().map(Fate.Word::word).collect(Collectors.joining(", "));
      int findings = diagnosis.findings().size();
      String more = diagnosis.left() == 0 ? "" : " and " + diagnosis.left() + " more, not shown";
      String found = findings == 0 ? "" : Counted.of(findings, "finding") + more;
      String join = words.isEmpty() || found.isEmpty() ? "" : ", ";
      wrapped(out, "", INDENT, kind + size + ": " + words + join + found);
    }
  }
}
