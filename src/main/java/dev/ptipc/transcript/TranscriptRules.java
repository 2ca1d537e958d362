package dev.ptipc.transcript;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.RuleList;
import dev.ptipc.diagnostic.Severity;
import java.util.List;

/**
 * The rules for the header of a transcript. They are this program's own, so they cite no clause.
 */
public final class TranscriptRules {

  private static final RuleList ALL = new RuleList();

  static final Rule UNKNOWN_HEADER =
      ALL.add(
          "transcript/unknown-header",
          Severity.NOTE,
          List.of(),
          "header that is not known",
          "The headers are program, env, exit, note, finding, play, stdout and stderr. "
              + "Others are ignored.");

  static final Rule BROKEN_HEADER =
      ALL.add(
          "transcript/header",
          Severity.ERROR,
          List.of(),
          "broken header",
          "A header is `# NAME: VALUE` on a line of its own; in the value, a backslash and every"
              + " byte that is not printable ASCII are written \\ooo, three octal digits.");

  static final Rule LENGTH =
      ALL.add(
          "transcript/length",
          Severity.ERROR,
          List.of(),
          "length that does not fit",
          "The number in `# stdout: N bytes` decides where stdout ends. When it does not fit, the"
              + " file was edited or cut.");

  private TranscriptRules() {}

  /**
   * All of them.
   *
   * @return the rules
   */
  public static List<Rule> all() {
    return ALL.rules();
  }
}
