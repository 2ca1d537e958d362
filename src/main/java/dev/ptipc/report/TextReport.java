package dev.ptipc.report;

import dev.ptipc.check.Finding;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Findings for people, and a line at the end that says how it went. */
public final class TextReport implements Report {

  private final OutputStream out;
  private final Style style;
  private FindingText findings;
  private String file = "-";

  /**
   * A report.
   *
   * @param out where to
   * @param style colour or none
   */
  public TextReport(OutputStream out, Style style) {
    this.out = out;
    this.style = style;
    this.findings = new FindingText(style);
  }

  @Override
  public void begin(String file) {
    this.file = shown(file);
  }

  @Override
  public void beginProgram(String program) {
    begin(program);
    findings = FindingText.ofProgram(style);
  }

  @Override
  public void finding(Finding finding, long fileLine) {
    print(findings.text(file, finding, fileLine));
  }

  @Override
  public void recorded(String text) {
    print("recorded: " + shown(text) + "\n\n");
  }

  @Override
  public void exit(String how, @Nullable String reason) {
    print(ending(style, how, reason));
  }

  /**
   * How a transport ended, as a run shows it too.
   *
   * @param style colour or none
   * @param how as for {@link #exit}
   * @param reason as for {@link #exit}
   * @return one line or two
   */
  public static String ending(Style style, String how, @Nullable String reason) {
    String why = reason == null ? "" : style.faint("reason |") + " " + reason + "\n";
    return style.faint("exit   |") + " " + how + "\n" + why;
  }

  @Override
  public void foreseen(Foreseen foreseen) {
    StringBuilder text = new StringBuilder();
    if (foreseen.events().isEmpty()) {
      text.append(file).append(": nothing that ").append(foreseen.program());
      text.append(" was seen to refuse, ignore or read differently\n");
    }
    for (Foreseen.Event event : foreseen.events()) {
      text.append(file).append(": ").append(event.text());
      if (event.more() > 0) {
        text.append(", and ").append(Counted.of(event.more(), "more line")).append(" like it");
      }
      text.append('\n').append(style.faint("seen   |")).append(' ');
      text.append(foreseen.program()).append(", ").append(foreseen.seen()).append(", ");
      text.append(event.evidence()).append('\n');
      text.append(style.faint("again  |")).append(' ').append(event.command()).append("\n");
    }
    print(text.append('\n').toString());
  }

  @Override
  public Report part(OutputStream to) {
    TextReport part = new TextReport(to, style);
    part.file = file;
    return part;
  }

  @Override
  public void join(ByteArrayOutputStream written) {
    write(written.toByteArray());
  }

  @Override
  public void end(@Nullable Role role, Summary summary) {
    counts(role, summary, style.good("nothing to complain about"));
  }

  private void counts(@Nullable Role role, Summary summary, String nothing) {
    outcome(summary);
    StringBuilder line = new StringBuilder(file).append(": ");
    if (summary.atLeast(Severity.NOTE) == 0) {
      line.append(nothing);
    } else {
      line.append(count(summary, Severity.ERROR)).append(", ");
      line.append(count(summary, Severity.WARNING)).append(", ");
      line.append(count(summary, Severity.NOTE));
    }
    line.append(" in ").append(Counted.of(summary.lines(), "line"));
    line.append(role == null ? "" : " of a " + role.word());
    print(line.append('\n').toString());
  }

  private void outcome(Summary summary) {
    Fate fate = summary.fate();
    if (fate != null) {
      print(file + ": " + style.bold(fate.text()) + "\n");
    }
  }

  @Override
  public void breakOff(Summary summary) {
    outcome(summary);
    print(file + ": could not be read to its end\n");
  }

  @Override
  public void interrupted(Summary summary) {
    counts(null, summary, "nothing to complain about until then");
  }

  @Override
  public void notStarted(Summary summary) {
    outcome(summary);
  }

  @Override
  public void finish() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of a file, fit to be shown. */
  static String shown(String file) {
    return Shown.typed(file);
  }

  private String count(Summary summary, Severity severity) {
    long count = summary.of(severity);
    String text = Counted.of(count, severity.word());
    return count > 0 ? style.severity(severity, text) : text;
  }

  /** Writes text between findings as it is. */
  void print(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
