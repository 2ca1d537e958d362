package dev.ptipc.peers.compare;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.report.Counted;
import dev.ptipc.report.FieldLine;
import dev.ptipc.report.Markdown;
import dev.ptipc.source.Bytes;
import java.util.function.UnaryOperator;

/** What came of a comparison, for people: on a terminal, or as a table in Markdown. */
public final class ComparisonText {

  /** The width of the column of names. */
  private static final int NAMES = 13;

  /** Of a longer line or command the beginning is shown; the JSON has all of it. */
  private static final int MOST_SHOWN = 2000;

  private final StringBuilder out = new StringBuilder();

  /** Makes of a sentence one of the text's form. */
  private final UnaryOperator<String> sentence;

  private ComparisonText(UnaryOperator<String> sentence) {
    this.sentence = sentence;
  }

  /**
   * A paragraph for each cause.
   *
   * @param result of a comparison
   * @return printable text
   */
  public static String plain(ComparisonResult result) {
    ComparisonText text = new ComparisonText(UnaryOperator.identity());
    for (Cause cause : result.causes()) {
      text.line(headline(cause));
      text.field("shortest line", witness(cause));
      text.field("they part", shortened(Whereabouts.place(cause)));
      text.field("clause", clause(cause));
      text.field("lines", Long.toString(cause.lines()));
      text.field("more", cause.detail());
      text.field("again", again(cause));
      text.line("");
    }
    text.ending(result);
    return text.out.toString();
  }

  /**
   * A row for each cause.
   *
   * @param result of a comparison
   * @return printable text
   */
  public static String markdown(ComparisonResult result) {
    ComparisonText text = new ComparisonText(Markdown::prose);
    if (!result.causes().isEmpty()) {
      text.line("| parsers | shortest line | they part | clause | lines | again |");
      text.line("|---|---|---|---|---|---|");
    }
    for (Cause cause : result.causes()) {
      String detail = cause.detail().isEmpty() ? "" : " (" + Markdown.prose(cause.detail()) + ")";
      text.line(
          "| "
              + String.join(
                  " | ",
                  Markdown.prose(headline(cause)) + detail,
                  Markdown.codeInCell(witness(cause)),
                  Markdown.prose(shortened(Whereabouts.place(cause))),
                  Markdown.prose(clause(cause)),
                  Long.toString(cause.lines()),
                  Markdown.codeInCell(again(cause)))
              + " |");
    }
    if (!result.causes().isEmpty()) {
      text.line("");
    }
    text.ending(result);
    return text.out.toString();
  }

  private static String witness(Cause cause) {
    return shortened(Shown.all(cause.witness()));
  }

  private static String again(Cause cause) {
    return shortened(Shown.all(Bytes.of(cause.reproduction())));
  }

  private static String shortened(String text) {
    return text.length() <= MOST_SHOWN
        ? text
        : text.substring(0, MOST_SHOWN)
            + "... ("
            + text.length()
            + " characters; --format json has them all)";
  }

  private static String headline(Cause cause) {
    return Whereabouts.construct(cause) + ": " + departure(cause);
  }

  private static String departure(Cause cause) {
    if (!cause.field().equals("status")) {
      return cause.field()
          + " differs between "
          + cause.first()
          + " and "
          + Shown.quoted(Bytes.of(cause.second()));
    }
    return cause.first()
        + " says "
        + cause.says().word()
        + ", "
        + Shown.quoted(Bytes.of(cause.second()))
        + (cause.other().isFailure() ? ": " : " says ")
        + cause.other().word();
  }

  private static String clause(Cause cause) {
    String rule = cause.rule() == null ? "" : " (" + cause.rule() + ")";
    return cause.clause() == null ? rule.strip() : cause.clause() + rule;
  }

  private void ending(ComparisonResult result) {
    for (ComparisonResult.TargetSummary target : result.targets()) {
      String command = Shown.quoted(Bytes.of(target.command()));
      if (target.givenUp() != null) {
        say(command + " was given up: " + target.givenUp());
      } else if (target.restarts() > 0) {
        say(command + " was started again " + times(target.restarts()));
      }
    }
    if (result.unsendable() > 0) {
      say(result.unsendable() + " more lines hold an LF, which no line of a pipe can");
    }
    say(
        (result.interrupted() ? "interrupted: " : "")
            + Counted.of(result.targets().size(), "target")
            + ", "
            + Counted.of(result.lines(), "line")
            + ", "
            + Counted.of(result.causes().size(), "finding"));
  }

  private static String times(int number) {
    return number == 1 ? "once" : number + " times";
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      line(FieldLine.of(name, NAMES, value));
    }
  }

  private void say(String words) {
    line(sentence.apply(words));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
