package dev.ptipc.docs.page;

import dev.ptipc.PtIpc;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.docs.CheckInput;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.ExampleRun;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.grammar.ExampleOutcome;
import dev.ptipc.environment.Role;
import dev.ptipc.parentlog.NotStdout;
import dev.ptipc.report.FindingText;
import dev.ptipc.report.Style;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Examples, run, as cards. */
final class Cards {

  /** Of a longer example the beginning is shown. */
  private static final int MOST_LINES = 12;

  /** The name that the input has in diagnostics. */
  static final String FILE = "example";

  static final FindingText FINDINGS = new FindingText(new Style(false));

  private Cards() {}

  /** A line by itself. */
  static Block.Card line(String id, String line) {
    CheckedLine checked = PtIpc.parse(line);
    StringBuilder output = new StringBuilder();
    for (Diagnostic diagnostic : checked.diagnostics()) {
      Finding finding = new Finding(Place.stdout(1), checked.line().bytes(), diagnostic);
      output.append(FINDINGS.text(FILE, finding, 0));
    }
    CardVerdict verdict =
        switch (ExampleOutcome.of(checked)) {
          case OK -> CardVerdict.ACCEPTED;
          case WARN -> CardVerdict.WARNED;
          case BAD -> CardVerdict.REFUSED;
        };
    CheckInput input = CheckInput.lines(Bytes.of(line + "\n"));
    return new Block.Card(
        id,
        verdict,
        "",
        List.of(Shown.all(Bytes.of(line))),
        output.toString().stripTrailing(),
        input,
        Copyable.of(input.text()));
  }

  /** An example of a check rule. */
  static Block.Card example(String rule, String name, Example example) {
    if (example.script().length > 0) {
      return script(name, example);
    }
    StringBuilder output = new StringBuilder();
    List<Severity> severities = new ArrayList<>();
    for (ExampleRun.Found found : ExampleRun.of(rule, example).findings()) {
      severities.add(found.finding().diagnostic().severity());
      output.append(FINDINGS.text(FILE, found.finding(), found.fileLine()));
    }
    CheckInput check = CheckInput.of(rule, example);
    boolean isTorrc = rule.startsWith("torrc/");
    boolean isForced = !isTorrc && !NotStdout.all().get(0).id().equals(rule) && check.needsForce();
    boolean canBeTried =
        !isTorrc
            && !isForced
            && example.parent() == null
            && example.limit() == Framer.DEFAULT_LIMIT;
    boolean canBeCopied = !isForced && check.environment().isEmpty();
    Bytes text = isTorrc ? example.session().stdout() : check.text();
    return new Block.Card(
        name,
        CardVerdict.of(severities),
        example.title(),
        input(example),
        output.toString().stripTrailing(),
        canBeTried ? check : null,
        canBeCopied ? Copyable.of(text) : null);
  }

  /** A transport that has to run: the tests run it, and hold it to what it says. */
  private static Block.Card script(String name, Example example) {
    List<String> input = new ArrayList<>();
    role(input, example);
    text(input, "$ ", Bytes.of(example.script()));
    List<Severity> severities =
        Arrays.stream(Severity.values())
            .filter(each -> example.expected().stream().anyMatch(e -> e.startsWith(each.word())))
            .toList();
    return new Block.Card(
        name,
        CardVerdict.of(severities),
        example.title(),
        input,
        example.expected().stream().map(Cards::expectation).collect(Collectors.joining("\n")),
        null,
        Copyable.of(Bytes.of(example.script())));
  }

  /** An expectation in the form of a finding, with the title of the rule for the message. */
  private static String expectation(String expected) {
    String[] words = expected.split(" ", -1);
    Rule rule =
        Sources.allRules().stream().filter(r -> r.id().equals(words[1])).findFirst().orElseThrow();
    String clause = words[2].equals("-") ? "" : "\n  = clause: " + FindingText.cited(words[2]);
    return words[0] + "[" + words[1] + "]: " + rule.title() + clause;
  }

  private static List<String> input(Example example) {
    List<String> lines = new ArrayList<>();
    if (example.limit() != Framer.DEFAULT_LIMIT) {
      lines.add("(the limit is " + example.limit() + " bytes)");
    }
    if (example.isFile()) {
      text(lines, "", Bytes.of(example.transcript()));
      return lines;
    }
    role(lines, example);
    if (example.parent() != null) {
      lines.add("(parent) " + example.parent());
    }
    Session session = example.session();
    session.environment().forEach((name, value) -> lines.add(name + "=" + Shown.all(value)));
    if (!session.environment().isEmpty()) {
      lines.add("");
    }
    text(lines, "", session.stdout());
    text(lines, "(stderr) ", session.stderr());
    if (session.exit() != null) {
      lines.add("(exit) " + session.exit().text());
    }
    return lines;
  }

  private static void role(List<String> lines, Example example) {
    Role role = example.session().role();
    if (role != null) {
      lines.add("(role) " + role.word());
    }
  }

  private static void text(List<String> lines, String margin, Bytes text) {
    int count = 0;
    for (int start = 0; start < text.length(); count++) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (count < MOST_LINES) {
        String ending = newline < 0 ? " (no newline)" : "";
        lines.add(margin + Shown.all(text.part(start, end)) + ending);
      }
      start = end + 1;
    }
    if (count > MOST_LINES) {
      lines.add("(and " + (count - MOST_LINES) + " more lines)");
    }
  }
}
