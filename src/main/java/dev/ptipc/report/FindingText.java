package dev.ptipc.report;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Masked;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Span;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A finding for people: the rule, the place, the line with a mark under it, clause and help. */
public final class FindingText {

  private static final int USUAL_LENGTH = 500;

  /** By clause or erratum: the findings of a long file are about few of them. */
  private static final Map<String, String> CITED = Collections.synchronizedMap(new HashMap<>());

  private final Style style;

  /** What stands between a name and a line of stdout. */
  private final String stdout;

  private final int width;

  /**
   * A writer.
   *
   * @param style colour or none
   */
  public FindingText(Style style) {
    this(style, "", Wrapping.NONE);
  }

  private FindingText(Style style, String stdout, int width) {
    this.style = style;
    this.stdout = stdout;
    this.width = width;
  }

  /**
   * A writer whose lines fit a terminal.
   *
   * @param style colour or none
   * @param width characters that a line may have
   * @return sentences are broken at spaces, the line of the transport is cut
   */
  public static FindingText ofWidth(Style style, int width) {
    return new FindingText(style, "", width);
  }

  /** For findings of a program, whose lines stand in no file. */
  static FindingText ofProgram(Style style) {
    return new FindingText(style, " stdout", Wrapping.NONE);
  }

  /**
   * The text of a finding.
   *
   * @param file the name of the input, already fit to be shown
   * @param finding the finding
   * @param fileLine the line of the file, from 1; 0 when it is that of the place
   * @return several lines, the last one empty
   */
  public String text(String file, Finding finding, long fileLine) {
    Diagnostic diagnostic = finding.diagnostic();
    StringBuilder out = new StringBuilder(USUAL_LENGTH);
    head(out, diagnostic);
    String number = number(finding.place(), fileLine);
    String margin = " ".repeat(Math.max(number.length(), 1));
    place(out, file, finding, number, margin);
    String clause = diagnostic.clause();
    if (clause != null) {
      remark(out, margin, "clause: " + cited(clause));
    }
    if (diagnostic.help() != null) {
      remark(out, margin, "help: " + diagnostic.help());
    }
    return out.append('\n').toString();
  }

  private void head(StringBuilder out, Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    String head = severity.word() + "[" + diagnostic.rule().id() + "]";
    String message = ": " + diagnostic.message();
    if (head.length() + message.length() <= width - 2) {
      out.append(style.severity(severity, head)).append(style.bold(message)).append('\n');
      return;
    }
    List<String> lines = Wrapping.words(head + message, width - 2);
    String first = lines.get(0);
    int cut = Math.min(head.length(), first.length());
    out.append(style.severity(severity, first.substring(0, cut)));
    out.append(style.bold(first.substring(cut))).append('\n');
    for (int i = 1; i < lines.size(); i++) {
      out.append("  ").append(style.bold(lines.get(i))).append('\n');
    }
  }

  private void remark(StringBuilder out, String margin, String words) {
    int inside = margin.length() + " = ".length();
    List<String> lines = Wrapping.words(words, width - inside);
    out.append(margin).append(style.faint(" = ")).append(lines.get(0)).append('\n');
    for (int i = 1; i < lines.size(); i++) {
      out.append(" ".repeat(inside)).append(lines.get(i)).append('\n');
    }
  }

  private void place(
      StringBuilder out, String file, Finding finding, String number, String margin) {
    Place place = finding.place();
    out.append(margin).append(style.faint("--> ")).append(file);
    where(out, finding, number);
    boolean isUnset = place.in() == Place.In.ENVIRONMENT && finding.text().isEmpty();
    if (place.in() == Place.In.SESSION || isUnset) {
      return;
    }
    Excerpt excerpt = excerpt(finding, width - margin.length() - " | ".length());
    out.append(margin).append(style.faint(" |")).append('\n');
    out.append(style.faint(number.isEmpty() ? "  |" : number + " |"));
    out.append(' ').append(excerpt.text()).append('\n');
    out.append(margin).append(style.faint(" |")).append(' ');
    out.append(style.severity(finding.diagnostic().severity(), excerpt.marks())).append('\n');
  }

  /** Whoever sees it need not know the password of a proxy. */
  private static Excerpt excerpt(Finding finding, int width) {
    String variable = finding.place().variable();
    // One that is not known may be that of the proxy under a misspelt name.
    boolean isProxy =
        variable != null && (variable.equals(Variable.PROXY) || !Variable.NAMES.contains(variable));
    Span span = finding.diagnostic().span();
    if (!isProxy && finding.place().in() != Place.In.HEADER) {
      return new Excerpt(finding.text(), span, width);
    }
    Masked masked = isProxy ? Masked.uri(finding.text()) : Masked.line(finding.text());
    return new Excerpt(masked.bytes(), masked.span(span), width);
  }

  private void where(StringBuilder out, Finding finding, String number) {
    Place place = finding.place();
    switch (place.in()) {
      case STDOUT -> out.append(stdout).append(':').append(number);
      case HEADER -> out.append(':').append(number);
      case STDERR -> out.append(" stderr:").append(number);
      case ENVIRONMENT -> out.append(' ').append(place.variable());
      case SESSION -> {}
    }
    if (place.in() != Place.In.SESSION) {
      out.append(':').append(finding.diagnostic().span().start() + 1);
    }
    out.append('\n');
  }

  private static String number(Place place, long fileLine) {
    return switch (place.in()) {
      case STDOUT, STDERR, HEADER -> Long.toString(fileLine > 0 ? fileLine : place.line());
      case ENVIRONMENT, SESSION -> "";
    };
  }

  /**
   * The id of a clause or erratum with what it binds to and where it stands.
   *
   * @param id of the clause or erratum
   * @return printable text
   */
  public static String cited(String id) {
    String cited = CITED.get(id);
    if (cited == null) {
      cited = Clauses.find(id).map(FindingText::cited).orElse(id + ", erratum");
      CITED.put(id, cited);
    }
    return cited;
  }

  private static String cited(Clause clause) {
    return clause.id() + " (" + clause.level().inBrackets() + "), pt-spec " + clause.section();
  }
}
