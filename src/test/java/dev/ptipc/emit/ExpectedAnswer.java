package dev.ptipc.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.PtIpc;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.codec.Field;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.report.LineJson;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** What an emitted parser has to say of a line, by what ptipc says of it. */
final class ExpectedAnswer {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final VerdictAutomaton AUTOMATON = new VerdictAutomaton();

  private final PtIpc ptipc = new PtIpc();

  /** What is wrong with an answer; empty when nothing is. */
  String fault(byte[] line, byte[] answer) {
    try {
      byte[] sent = Arrays.copyOf(line, line.length + 1);
      sent[line.length] = '\n';
      Line[] read = new Line[1];
      new Framer(Framer.DEFAULT_LIMIT, one -> read[0] = one).feed(sent, 0, sent.length);
      return fault(line, ptipc.check(read[0]), JSON.readTree(answer));
    } catch (IOException e) {
      return "no JSON: " + e.getMessage();
    }
  }

  private static String fault(byte[] line, CheckedLine checked, JsonNode answer) {
    List<Diagnostic> errors =
        checked.diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
            .toList();
    String status = checked.status().word();
    if (!answer.path("status").asText().equals(status)) {
      return "status is " + status;
    }
    JsonNode message = message(checked);
    if (!answer.path("message").equals(message)) {
      return "message is " + message;
    }
    if (!answer.path("spans").equals(JSON.valueToTree(Spans.of(checked.message())))) {
      return "spans are " + Spans.of(checked.message());
    }
    return checked.message() == null
        ? malformed(line, errors.get(0), answer)
        : breach(errors, answer);
  }

  private static JsonNode message(CheckedLine checked) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineJson json = new LineJson(out);
    json.write("-", checked, 0);
    json.finish();
    try {
      return JSON.readTree(out.toByteArray()).get("message");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String malformed(byte[] line, Diagnostic why, JsonNode answer) {
    if (!answer.path("rule").asText().equals(why.rule().id())
        || answer.path("start").asInt(-1) != why.span().start()
        || answer.path("end").asInt(-1) != why.span().end()) {
      return "refused for " + why.rule().id() + " at " + why.span();
    }
    Field field = AUTOMATON.verdict(line).field();
    boolean tooLong = why.rule().id().equals("source/line-too-long");
    String due = field == null || tooLong ? "" : field.due().replace('`', '\'');
    return answer.path("due").asText().equals(due) ? "" : "due is " + due;
  }

  private static String breach(List<Diagnostic> errors, JsonNode answer) {
    String rule = answer.path("rule").asText();
    if (errors.isEmpty()) {
      return rule.isEmpty() ? "" : "it breaks no rule";
    }
    int start = answer.path("start").asInt(-1);
    int end = answer.path("end").asInt(-1);
    // The pages say that this one alone has the whole key or value as its place.
    boolean isWider = rule.equals("line/args-unescaped");
    boolean told =
        errors.stream()
            .filter(error -> error.rule().id().equals(rule))
            .map(Diagnostic::span)
            .anyMatch(
                span ->
                    isWider
                        ? start <= span.start() && span.end() <= end
                        : start == span.start() && span.end() == end);
    boolean isFirst = errors.stream().allMatch(error -> start <= error.span().start());
    return told && isFirst ? "" : "it breaks " + errors;
  }
}
