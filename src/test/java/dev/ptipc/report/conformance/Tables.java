package dev.ptipc.report.conformance;

import static dev.ptipc.environment.Role.CLIENT;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A small table with everything in it that a table can hold, and a program that is no friend. */
final class Tables {

  /** Bytes that would do harm in a terminal, in XML, in HTML and in Markdown. */
  static final String HOSTILE =
      "\u001b[31m<script>alert(1)</script> `` | ```` ]]> &amp; [x](javascript:y) \u202e";

  /** As if it had been typed. */
  static final Origin ORIGIN = new Origin("1.2.3", "ptipc conform -- ./x");

  static final Rule ERROR =
      Rule.error("test/error", "3.3.2-CMETHODERR-2", "an error", "Why it is one.");

  private static final Rule WARNING =
      Rule.warning("test/warning", List.of("3.3.2-CMETHODERR-2"), "a warning", "Why.");

  private static final Rule NOTE =
      Rule.note("test/note", List.of("3.3.1-ENV-1"), "a note", "Why it is one.");

  static final List<Rule> RULES = List.of(ERROR, WARNING, NOTE);

  private Tables() {}

  static ConformanceTable table() {
    Fault error = fault(ERROR, "client-unknown", "client-names");
    Fault warning = fault(WARNING, "client-names");
    Fault note = fault(NOTE, "role-both");
    return new ConformanceTable(
        new TestedProgram(
            List.of("./" + HOSTILE),
            List.of("/usr/bin/x of 2026-11-28, SHA-256 0a0b"),
            "x 1.2 " + HOSTILE),
        Map.of(CLIENT, new Fate(List.of(Fate.Word.LISTENING), "alpha: listening at 127.0.0.1:9")),
        List.of("alpha", "beta"),
        List.of(),
        false,
        List.of(
            new ConformanceTable.Played("client-names", "names", null),
            new ConformanceTable.Played("client-unknown", "a name that cannot exist", null),
            new ConformanceTable.Played("role-both", "both roles", null),
            new ConformanceTable.Played("client-several", "all names", "there is one")),
        List.of(
            new Row("3.3.1-ENV-1", Outcome.PASS, "kept", List.of("role-both"), List.of(note)),
            new Row("3.3.1-ENV-2", Outcome.NOT_APPLICABLE, "it asks nothing", List.of(), List.of()),
            new Row(
                "3.3.2-CMETHODERR-2",
                Outcome.FAIL,
                error.finding().diagnostic().message(),
                List.of("client-names", "client-unknown"),
                List.of(error, warning)),
            new Row("3.3.4-LOG-1", Outcome.NOT_REACHED, "no LOG came", List.of(), List.of())));
  }

  /** Two warnings, one of them about a clause that only permits. */
  static ConformanceTable permitted() {
    Rule mild = Rule.warning("test/mild", List.of("3.2.3-BA-3"), "a warning", "Why.");
    List<Row> rows =
        List.of(
            new Row("3.2.3-BA-3", Outcome.FAIL, "mild", List.of(), List.of(fault(mild, "a"))),
            new Row("3.3.3-X-1", Outcome.FAIL, "bad", List.of(), List.of(fault(WARNING, "a"))));
    TestedProgram subject = new TestedProgram(List.of("x"), List.of(), null);
    return new ConformanceTable(subject, Map.of(), List.of(), List.of(), false, List.of(), rows);
  }

  /** As from the checker: the line is raw, the message shows it escaped. */
  private static Fault fault(Rule rule, String... scenarios) {
    Bytes line = Bytes.of("CMETHOD-ERROR " + HOSTILE);
    String message = "an error line for " + Shown.quoted(Bytes.of(HOSTILE));
    Finding finding = new Finding(Place.stdout(2), line, rule.at(new Span(14, 20), message));
    List<String> transcript = List.of("# ptipc transcript 1", "VERSION 1", Shown.all(line));
    return new Fault(finding, List.of(scenarios), transcript);
  }

  static String written(Function<ByteArrayOutputStream, TableReport> form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.apply(out).write(table());
    return out.toString(StandardCharsets.UTF_8);
  }
}
