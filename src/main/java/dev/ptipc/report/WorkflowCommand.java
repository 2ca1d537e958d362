package dev.ptipc.report;

import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** A line by which a workflow of GitHub gets an annotation. */
public final class WorkflowCommand {

  private WorkflowCommand() {}

  /**
   * A finding as such a line, with its clause and its help.
   *
   * @param finding the finding
   * @param file where it stands, fit to be shown
   * @param place more properties of the line, each behind a comma; empty for none
   * @param more what else the annotation says, in a paragraph of its own; null for nothing
   * @return the line and its LF
   */
  public static String of(Finding finding, String file, String place, @Nullable String more) {
    Diagnostic diagnostic = finding.diagnostic();
    StringBuilder text = new StringBuilder(diagnostic.message());
    if (diagnostic.clause() != null) {
      text.append(" (").append(diagnostic.clause()).append(')');
    }
    if (diagnostic.help() != null) {
      text.append("\nhelp: ").append(diagnostic.help());
    }
    if (more != null) {
      text.append('\n').append(more);
    }
    return "::"
        + level(diagnostic.severity())
        + " file="
        + property(file)
        + place
        + ",title="
        + property(diagnostic.rule().id())
        + "::"
        + data(text.toString())
        + "\n";
  }

  /**
   * What is wrong with a file as a whole.
   *
   * @param file fit to be shown
   * @param words fit to be shown
   * @return the line and its LF
   */
  static String ofFile(String file, String words) {
    return "::error file=" + property(file) + "::" + data(file + ": " + words) + "\n";
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /** What ends a command or begins another is written by its number. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** So is what parts the properties of a command. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
