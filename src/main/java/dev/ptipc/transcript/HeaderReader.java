package dev.ptipc.transcript;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a transcript's header, one after the other. */
final class HeaderReader {

  /** No file is as long. What is longer is read as this. */
  static final long MOST = Long.MAX_VALUE;

  private static final String LENGTH = "[0-9]+ bytes";

  private static final String BACKSLASH =
      "a backslash that begins neither `\\\\` nor one of `\\000` to `\\377`";

  private static final Set<String> ONCE = Set.of("program", "exit");

  private final Map<String, Bytes> environment = new LinkedHashMap<>();
  private final List<String> findings = new ArrayList<>();
  private final Directions directions = new Directions();
  private String program = "";
  private Session.@Nullable Exit exit;
  private boolean cut;
  private final Set<String> read = new HashSet<>();
  private final Consumer<Finding> problems;

  /** Whether the first line ended with CR and LF. */
  private boolean hasCrs;

  /** Whether a body without a length may have begun, and nothing can be said of its lines. */
  private boolean isLost;

  HeaderReader(Consumer<Finding> problems) {
    this.problems = problems;
  }

  Header header() {
    Session session = new Session(null, environment, Bytes.EMPTY, Bytes.EMPTY, exit, findings);
    return new Header(session, program, directions, cut);
  }

  /**
   * Reads one line.
   *
   * @param number of the line, from 1
   * @return the length of the body that follows, when the line is that of a body; else -1
   */
  long read(long number, Bytes line, String body) {
    if (number == 1) {
      if (!line.is(Transcripts.MAGIC + " 1")) {
        hasCrs = line.is(Transcripts.MAGIC + " 1\r");
        String why = hasCrs ? "the line ends with a CR before its LF" : "only version 1 is known";
        problem(TranscriptRules.BROKEN_HEADER, number, line, 0, why);
      }
      return -1;
    }
    if (hasCrs && !line.isEmpty() && line.at(line.length() - 1) == '\r') {
      return withoutCr(number, line.part(0, line.length() - 1), body);
    }
    return line(number, line, body);
  }

  /** Of a file whose lines were all changed the first tells; its lengths count something else. */
  private long withoutCr(long number, Bytes line, String body) {
    String text = line.latin1();
    if (!text.startsWith("# stdout:") && !text.startsWith("# stderr:")) {
      return line(number, line, body);
    }
    isLost = true;
    return -1;
  }

  private long line(long number, Bytes line, String body) {
    String text = line.latin1();
    int colon = text.indexOf(':');
    if (!text.startsWith("# ") || colon < 0) {
      problem(TranscriptRules.BROKEN_HEADER, number, line, 0, "not of the form `# NAME: VALUE`");
      return -1;
    }
    int start = valueOf(text);
    String name = text.substring(2, colon);
    if (name.equals("stdout") || name.equals("stderr")) {
      return body(number, line, name, start, body);
    }
    raw(number, line, start);
    int broken = Escapes.broken(line, start);
    if (broken < line.length()) {
      Span span = new Span(broken, broken + 1);
      tell(finding(TranscriptRules.BROKEN_HEADER, number, line, span, BACKSLASH));
    }
    header(number, line, start, name, Escapes.decodeAll(line.part(start, line.length())));
    return -1;
  }

  /** Where the value of a header begins. */
  static int valueOf(String text) {
    int colon = text.indexOf(':');
    return text.startsWith(": ", colon) ? colon + 2 : colon + 1;
  }

  /** A byte that should be an escape still says what it is; the first is told. */
  private void raw(long number, Bytes line, int start) {
    for (int i = start; i < line.length(); i++) {
      int b = line.at(i);
      if (b < ' ' || b > '~') {
        tell(
            finding(
                TranscriptRules.BROKEN_HEADER,
                number,
                line,
                new Span(i, i + 1),
                Shown.named(b) + " is not escaped"));
        return;
      }
    }
  }

  private void header(long number, Bytes line, int start, String name, Bytes value) {
    if (ONCE.contains(name) && !read.add(name)) {
      problem(TranscriptRules.BROKEN_HEADER, number, line, start, Directions.TWICE);
      return;
    }
    switch (name) {
      case "program" -> program = value.text();
      case "env" -> environment(number, line, start, value);
      case "exit" -> exit(number, line, start, value.text());
      case "finding" -> findings.add(value.text());
      case "play" -> play(number, line, start, value.text());
      case "note" -> cut |= Cut.isTold(value.text());
      default ->
          tell(
              finding(
                  TranscriptRules.UNKNOWN_HEADER,
                  number,
                  line,
                  new Span(2, 2 + name.length()),
                  "the header " + Shown.quoted(line.part(2, 2 + name.length())) + " is not known"));
    }
  }

  private void environment(long number, Bytes line, int start, Bytes value) {
    int equals = value.indexOf('=', 0);
    if (equals <= 0) {
      problem(TranscriptRules.BROKEN_HEADER, number, line, start, "not of the form `NAME=VALUE`");
      return;
    }
    String name = value.part(0, equals).text();
    if (environment.containsKey(name)) {
      problem(
          TranscriptRules.BROKEN_HEADER,
          number,
          line,
          start,
          Shown.quoted(value.part(0, equals)) + " for the second time; the first counts");
      return;
    }
    environment.put(name, value.part(equals + 1, value.length()));
  }

  private void play(long number, Bytes line, int start, String value) {
    String wrong = directions.read(value);
    if (wrong != null) {
      problem(TranscriptRules.BROKEN_HEADER, number, line, start, wrong);
    }
  }

  private void exit(long number, Bytes line, int start, String value) {
    exit = Session.Exit.of(value);
    if (exit == null) {
      problem(
          TranscriptRules.BROKEN_HEADER,
          number,
          line,
          start,
          "not of the form `[code=NUMBER] ended-by=WORD`, where WORD is one of "
              + String.join(", ", Session.Exit.ENDINGS));
    }
  }

  private long body(long number, Bytes line, String name, int start, String expected) {
    String value = line.part(start, line.length()).latin1();
    if (!value.matches(LENGTH)) {
      problem(TranscriptRules.BROKEN_HEADER, number, line, start, "not of the form `NUMBER bytes`");
      isLost = true;
      return -1;
    }
    if (!name.equals(expected)) {
      String message = "`# " + expected + ":` is expected first";
      problem(TranscriptRules.BROKEN_HEADER, number, line, 2, message);
      isLost = true;
      return -1;
    }
    isLost = false;
    return new BigInteger(value.substring(0, value.length() - " bytes".length()))
        .min(BigInteger.valueOf(MOST))
        .longValue();
  }

  void problem(Rule rule, long number, Bytes line, int start, String message) {
    tell(finding(rule, number, line, new Span(start, line.length()), message));
  }

  private void tell(Finding finding) {
    if (!isLost) {
      problems.accept(finding);
    }
  }

  private static Finding finding(Rule rule, long number, Bytes line, Span span, String message) {
    return new Finding(Place.header(number), line, rule.at(span, message));
  }
}
