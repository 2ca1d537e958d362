package dev.ptipc.peers.parent;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.report.Counted;
import dev.ptipc.report.Markdown;
import dev.ptipc.report.TextLines;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.List;

/** What came of a comparison with a parent, for people: on a terminal, or as Markdown. */
public final class ParentText {

  /** The width of the column of names. */
  private static final int NAMES = 9;

  /** Of more sessions that are not played only the first are named. */
  private static final int MOST_UNPLAYED = 3;

  private ParentText() {}

  /**
   * A paragraph for each finding.
   *
   * @param result of a comparison
   * @return printable text
   */
  public static String plain(ParentResult result) {
    TextLines text = TextLines.plain(NAMES);
    for (ParentFinding finding : result.findings()) {
      text.lines(headline(result, finding));
      text.field("it", finding.does());
      text.field("checker", checker(finding));
      text.field("clause", clause(finding));
      text.field("asked for", asked(finding.witness()));
      for (Bytes line : finding.witness().lines()) {
        text.field("session", shown(line));
      }
      finding.log().forEach(said -> text.field("log", said));
      text.field("sessions", Integer.toString(finding.sessions()));
      text.field("again", finding.witness().again());
      if (finding.isSecret()) {
        text.field("mind", "SECURITY.md: its makers hear of it first");
      }
      text.lines("");
    }
    ending(text, result);
    return text.toString();
  }

  /**
   * A row for each finding, and its log and command below.
   *
   * @param result of a comparison
   * @return printable text
   */
  public static String markdown(ParentResult result) {
    TextLines text = TextLines.markdown();
    if (!result.findings().isEmpty()) {
      text.lines(
          "| | departure | message | rule | clause | shortest session | sessions |",
          "|---|---|---|---|---|---|---|");
    }
    int number = 0;
    for (ParentFinding finding : result.findings()) {
      text.row(
          Integer.toString(++number),
          Markdown.prose(finding.kind()),
          Markdown.prose(finding.keyword()),
          Markdown.prose(rule(finding)),
          Markdown.prose(clause(finding)),
          session(finding),
          Integer.toString(finding.sessions()));
    }
    text.lines("");
    number = 0;
    for (ParentFinding finding : result.findings()) {
      text.lines("## " + ++number + ". " + Markdown.text(headline(result, finding)), "");
      String asked = Markdown.code(asked(finding.witness()));
      text.lines(
          "It " + Markdown.prose(finding.does()) + ". Asked for: " + asked + ".",
          "",
          Markdown.block("", finding.log()),
          Markdown.block("sh", List.of(finding.witness().again())));
    }
    ending(text, result);
    return text.toString();
  }

  private static String headline(ParentResult result, ParentFinding finding) {
    String about = finding.keyword().isEmpty() ? "" : " (" + finding.keyword() + ")";
    return result.parent() + " " + finding.kind() + about;
  }

  private static String rule(ParentFinding finding) {
    String rule = finding.rule();
    return rule == null ? "" : finding.severity() + " " + rule;
  }

  private static String checker(ParentFinding finding) {
    return finding.rule() == null
        ? "nothing to say"
        : finding.severity() + "[" + finding.rule() + "]: " + finding.message();
  }

  private static String clause(ParentFinding finding) {
    String clause = finding.clause();
    return clause == null ? "" : clause + " (" + finding.level() + ")";
  }

  private static String session(ParentFinding finding) {
    List<String> lines = new ArrayList<>();
    finding.witness().lines().forEach(line -> lines.add(Markdown.codeInCell(shown(line))));
    return String.join("<br>", lines);
  }

  /** Without the LF; where there is none, that is told. */
  private static String shown(Bytes line) {
    int last = line.length() - 1;
    return line.at(last) == '\n' ? Shown.all(line.part(0, last)) : Shown.all(line) + " (no LF)";
  }

  /** The variables that differ from session to session. */
  private static String asked(ParentCase given) {
    List<String> all = new ArrayList<>();
    given
        .shown()
        .forEach(
            (name, value) -> {
              if (name.matches(".*(TRANSPORTS|PROXY|BINDADDR)")) {
                all.add(name + "=" + Shown.all(value));
              }
            });
    return String.join(" ", all);
  }

  private static void ending(TextLines text, ParentResult result) {
    result.unplayed().stream()
        .limit(MOST_UNPLAYED)
        .forEach(why -> text.say("not played: " + shown(why)));
    if (!result.unplayed().isEmpty()) {
      String unplayed = Counted.of(result.unplayed().size(), "session");
      text.say(unplayed + " asked for what " + result.parent() + " cannot ask of a transport");
    }
    if (result.left() > 0) {
      text.say(Counted.of(result.left(), "session") + " left out for want of time");
    }
    if (!result.failed().isEmpty()) {
      String failed = Counted.of(result.failed().size(), "session");
      text.say(failed + " failed: " + shown(result.failed().get(0)));
    }
    text.say(
        "%s%s, %s, %s"
            .formatted(
                result.interrupted() ? "interrupted: " : "",
                result.parent(),
                Counted.of(result.sessions(), "session"),
                Counted.of(result.findings().size(), "finding")));
  }

  private static String shown(String text) {
    return Shown.all(Bytes.of(text));
  }
}
