package dev.ptipc.peers.compare;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.report.Counted;
import dev.ptipc.report.Markdown;
import dev.ptipc.report.TextLines;
import dev.ptipc.source.Bytes;

/** What came of a comparison, for people: on a terminal, or as a table in Markdown. */
public final class ComparisonText {

  /** The width of the column of names. */
  private static final int NAMES = 13;

  /** Of a longer line or command the beginning is shown; the JSON has all of it. */
  private static final int MOST_SHOWN = 2000;

  private ComparisonText() {}

  /**
   * A paragraph for each cause.
   *
   * @param result of a comparison
   * @return printable text
   */
  public static String plain(ComparisonResult result) {
    TextLines text = TextLines.plain(NAMES);
    for (Cause cause : result.causes()) {
      text.lines(headline(cause));
      text.field("shortest line", witness(cause));
      text.field("differ", cause.construct() == null ? shortened(Whereabouts.place(cause)) : "");
      text.field("clause", clause(cause));
      text.field("lines", Long.toString(cause.lines()));
      text.field("more", cause.detail());
      text.field("again", again(cause));
      text.lines("");
    }
    ending(text, result);
    return text.toString();
  }

  /**
   * A row for each cause.
   *
   * @param result of a comparison
   * @return printable text
   */
  public static String markdown(ComparisonResult result) {
    TextLines text = TextLines.markdown();
    if (!result.causes().isEmpty()) {
      text.lines(
          "| parsers | shortest line | where they differ | clause | lines | command |",
          "|---|---|---|---|---|---|");
    }
    for (Cause cause : result.causes()) {
      String detail = cause.detail().isEmpty() ? "" : " (" + Markdown.prose(cause.detail()) + ")";
      text.row(
          Markdown.prose(headline(cause)) + detail,
          Markdown.codeInCell(witness(cause)),
          Markdown.prose(shortened(Whereabouts.place(cause))),
          Markdown.prose(clause(cause)),
          Long.toString(cause.lines()),
          Markdown.codeInCell(again(cause)));
    }
    if (!result.causes().isEmpty()) {
      text.lines("");
    }
    ending(text, result);
    return text.toString();
  }

  private static String witness(Cause cause) {
    return shortened(Shown.all(cause.witness()));
  }

  private static String again(Cause cause) {
    return shortened(Shown.all(Bytes.of(cause.reproduction())));
  }

  private static String shortened(String text) {
    String more = "... (" + text.length() + " characters; --format json has them all)";
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + more;
  }

  private static String headline(Cause cause) {
    return Whereabouts.construct(cause) + ": " + departure(cause);
  }

  private static String departure(Cause cause) {
    String first = cause.first();
    String second = Shown.quoted(Bytes.of(cause.second()));
    if (!cause.field().equals("status")) {
      return cause.field() + " differs between " + first + " and " + second;
    }
    String says = cause.other().isFailure() ? ": " : " says ";
    return first + " says " + cause.says().word() + ", " + second + says + cause.other().word();
  }

  private static String clause(Cause cause) {
    String rule = cause.rule() == null ? "" : " (" + cause.rule() + ")";
    return cause.clause() == null ? rule.strip() : cause.clause() + rule;
  }

  private static void ending(TextLines text, ComparisonResult result) {
    for (ComparisonResult.TargetSummary target : result.targets()) {
      String command = Shown.quoted(Bytes.of(target.command()));
      if (target.givenUp() != null) {
        text.say(command + " was given up: " + target.givenUp());
      } else if (target.restarts() > 0) {
        text.say(command + " was started again " + times(target.restarts()));
      }
      target.leftOut().forEach(what -> text.say(command + ": " + what));
    }
    if (result.unsendable() > 0) {
      text.say(result.unsendable() + " more lines hold an LF, which no line of a pipe can");
    }
    text.say(
        "%s%s, %s, %s"
            .formatted(
                result.interrupted() ? "interrupted: " : "",
                Counted.of(result.targets().size(), "target"),
                Counted.of(result.lines(), "line"),
                Counted.of(result.causes().size(), "finding")));
  }

  private static String times(int number) {
    return number == 1 ? "once" : number + " times";
  }
}
