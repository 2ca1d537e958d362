package dev.ptipc.observation;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.report.Foreseen;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import dev.ptipc.transcript.FileLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a parent will do with a session, by what it was seen to do with constructs like those of its
 * lines. What nobody has seen is not foretold.
 */
public final class Forecast {

  /** A construct of the session that the parent has been seen with. */
  private static final class Match {
    final ObservedRow row;
    final long line;
    final Bytes text;
    long more;

    Match(ObservedRow row, long line, Bytes text) {
      this.row = row;
      this.line = line;
      this.text = text;
    }
  }

  private final ObservedParent parent;
  private final Map<String, List<ObservedRow>> byRule = new HashMap<>();
  private final Map<String, ObservedRow> byName = new HashMap<>();
  private final Map<String, Match> matches = new LinkedHashMap<>();
  private final FileLines lines = new FileLines();
  private String keyword = "";
  private long line;
  private boolean hasVersion;

  /**
   * Of a session to come.
   *
   * @param parent that is to read it
   */
  public Forecast(ObservedParent parent) {
    this.parent = parent;
    for (ObservedRow row : parent.rows()) {
      byName.put(row.row(), row);
      if (row.finding() != null) {
        byRule.computeIfAbsent(row.rule(), rule -> new ArrayList<>()).add(row);
      }
    }
  }

  /**
   * The keyword of a line.
   *
   * @param line any; null for none
   * @return {@code unknown} for one that is not of this version; empty when it has none
   */
  public static String keyword(@Nullable CheckedLine line) {
    Message message = line == null ? null : line.message();
    if (line == null || message == null) {
      Keyword known =
          line == null
              ? Keyword.UNKNOWN
              : Keyword.of(line.line().bytes().latin1().split("[^A-Z-]", 2)[0]);
      return known == Keyword.UNKNOWN ? "" : known.word();
    }
    return message.keyword() == Keyword.UNKNOWN ? "unknown" : message.keyword().word();
  }

  /**
   * Stdout begins behind a header: its lines are told by the numbers that they have in the file.
   *
   * @param fileLine the line of the file where it begins, from 1
   */
  public void stdoutBegins(long fileLine) {
    lines.stdoutBegins(fileLine);
  }

  /**
   * A line of stdout, whose findings follow.
   *
   * @param checked the line
   */
  public void line(CheckedLine checked) {
    line = checked.line().number();
    keyword = keyword(checked);
    boolean good = checked.diagnostics().stream().allMatch(one -> one.severity() != Severity.ERROR);
    if (good) {
      GoodConstruct.ALL.forEach(construct -> add(construct, checked));
    }
    if (good && hasVersion) {
      add(GoodConstruct.ENV_ERROR, checked);
    }
    hasVersion |= keyword.equals(Keyword.VERSION.word());
  }

  private void add(GoodConstruct construct, CheckedLine checked) {
    ObservedRow row = byName.get(construct.row());
    if (row != null && construct.isIn(checked)) {
      add(row, line, checked.line().bytes());
    }
  }

  /**
   * A finding.
   *
   * @param finding of the session or a line
   */
  public void finding(Finding finding) {
    Place.In in = finding.place().in();
    if (in != Place.In.STDOUT && in != Place.In.SESSION) {
      return;
    }
    long number = in == Place.In.STDOUT ? finding.place().line() : 0;
    Diagnostic diagnostic = finding.diagnostic();
    ObservedRow row = row(diagnostic, number == line ? keyword : "");
    if (row != null) {
      add(row, number, finding.text());
    }
  }

  /** The row that says the same; else one of those about the same message, if they agree. */
  private @Nullable ObservedRow row(Diagnostic diagnostic, String word) {
    List<ObservedRow> all = byRule.getOrDefault(diagnostic.rule().id(), List.of());
    List<ObservedRow> same = all.stream().filter(row -> row.keyword().equals(word)).toList();
    for (ObservedRow row : same) {
      if (diagnostic.message().equals(row.finding())) {
        return row;
      }
    }
    List<ObservedRow> near = same.isEmpty() ? all : same;
    return near.stream().map(ObservedRow::cell).distinct().count() == 1 ? near.get(0) : null;
  }

  private void add(ObservedRow row, long number, Bytes text) {
    Match known = matches.get(row.row());
    if (known == null) {
      matches.put(row.row(), new Match(row, number, text));
    } else if (known.line != number) {
      known.more++;
    }
  }

  /** What there is to tell: up to the line at which all ends. */
  private List<Match> told() {
    List<Match> sorted = new ArrayList<>(matches.values());
    sorted.sort(
        Comparator.comparingLong((Match match) -> match.line == 0 ? Long.MAX_VALUE : match.line)
            .thenComparing(match -> match.row.cell() == Cell.ENDS ? 0 : 1));
    List<Match> told = new ArrayList<>();
    for (Match match : sorted) {
      boolean plain = match.row.cell() == Cell.READS && match.row.difference() == null;
      boolean unknown = match.row.keyword().equals("unknown") && match.row.cell() == Cell.IGNORES;
      boolean again =
          told.stream()
              .anyMatch(one -> one.line == match.line && one.row.cell() == match.row.cell());
      if (!plain && !unknown && !again && match.row.cell() != Cell.UNTESTED) {
        told.add(match);
      }
      if (match.row.cell() == Cell.ENDS) {
        break;
      }
    }
    return told;
  }

  /**
   * A warning for each good line that the parent refuses.
   *
   * @return once for each construct, at the first line that has it
   */
  public List<Finding> warnings() {
    List<Finding> warnings = new ArrayList<>();
    for (Match match : told()) {
      boolean refused = match.row.cell() == Cell.ENDS || match.row.cell() == Cell.REFUSES;
      if (match.line > 0 && refused && match.row.isAllowed()) {
        Span whole = new Span(0, match.text.length());
        String message = sentence(match) + ", though the specification allows it";
        Diagnostic diagnostic = ParentRules.REFUSED.at(whole, message);
        warnings.add(new Finding(Place.stdout(match.line), match.text, diagnostic));
      }
    }
    return warnings;
  }

  /**
   * All of it.
   *
   * @return in the order of the lines
   */
  public Foreseen foreseen() {
    List<Foreseen.Event> events = told().stream().map(this::event).toList();
    return new Foreseen(parent.name(), parent.title(), parent.seen(), events);
  }

  private Foreseen.Event event(Match match) {
    ObservedRow row = match.row;
    String input = row.line() > 0 ? "`" + row.input().get(row.line() - 1) + "`" : row.row();
    return new Foreseen.Event(
        match.line,
        match.line == 0 ? 0 : lines.ofStdout(match.line),
        match.more,
        row.cell().words(),
        sentence(match),
        input + ": " + row.words(),
        row.row(),
        row.command());
  }

  private String sentence(Match match) {
    long fileLine = lines.ofStdout(match.line);
    String where =
        match.line == 0 ? "this session" : "line " + (fileLine > 0 ? fileLine : match.line);
    String does =
        switch (match.row.cell()) {
          case ENDS ->
              parent.name().equals("tor")
                  ? "end the transport" + (match.line == 0 ? "" : " at " + where)
                  : "refuse " + where + " and abort the launch";
          case REFUSES -> "refuse " + where + " and go on";
          case IGNORES -> "ignore " + where;
          case READS_DIFFERENTLY -> "read " + where + " differently";
          default -> "take " + where + ", though it has an error";
        };
    return parent.program() + " will " + does;
  }
}
