package dev.ptipc.parentlog;

import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.report.Markdown;
import dev.ptipc.source.Bytes;

/** A diagnosis for an issue. */
public final class DiagnosisMarkdown {

  private DiagnosisMarkdown() {}

  /**
   * The text of a diagnosis.
   *
   * @param file the name of the input, masked
   * @param diagnosis what it tells
   * @return lines, each with its LF
   */
  public static String text(String file, Diagnosis diagnosis) {
    String name = Shown.all(Bytes.of(file));
    StringBuilder out = new StringBuilder();
    for (Answer answer : diagnosis.answers()) {
      answer(out, name, answer);
    }
    for (LogFinding each : diagnosis.findings()) {
      finding(out, name, each);
    }
    boolean isFine = !diagnosis.isWrong() && diagnosis.kind() != Kind.UNKNOWN;
    String wrong = isFine ? "; nothing wrong with transports here" : "";
    out.append(Markdown.code(name)).append(" is ");
    return out.append(Markdown.prose(diagnosis.kind().text() + wrong)).append(".\n").toString();
  }

  private static void answer(StringBuilder out, String file, Answer answer) {
    out.append("**").append(Markdown.prose(answer.headline())).append("**");
    if (!answer.aside().isEmpty()) {
      out.append(" (").append(Markdown.text(answer.aside())).append(')');
    }
    out.append("\n\n");
    if (answer.line() > 0) {
      out.append("- ").append(Markdown.code(file + ":" + answer.line())).append(": ");
      out.append(Markdown.code(answer.text())).append('\n');
    }
    if (answer.explanation() != null) {
      out.append("- ").append(Markdown.prose(answer.explanation())).append('\n');
    }
    for (Advice each : answer.next()) {
      out.append("- ").append(each.label(answer.next())).append(": ");
      if (each.command() != null) {
        out.append(Markdown.code(each.command())).append(": ");
      }
      out.append(Markdown.prose(each.why())).append('\n');
    }
    out.append('\n');
  }

  private static void finding(StringBuilder out, String file, LogFinding each) {
    Diagnostic one = each.diagnostic();
    String place = each.line() > 0 ? file + ":" + each.line() + ":" + each.column() : file;
    Place checked = each.place();
    if (checked != null && checked.variable() != null) {
      place += ": " + checked.variable();
    }
    out.append("- ").append(one.severity().word()).append(' ');
    out.append(Markdown.code(one.rule().id())).append(", ");
    out.append(Markdown.code(place)).append(": ");
    out.append(Markdown.prose(one.message()));
    if (one.help() != null) {
      out.append("; ").append(Markdown.prose(one.help()));
    }
    out.append("\n");
  }
}
