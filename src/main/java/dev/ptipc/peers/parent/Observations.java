package dev.ptipc.peers.parent;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.report.Json;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings as the documentation shows them beside messages, clauses and rules: an object with the
 * program, the day and, for each finding, what it is about and a sentence.
 */
public final class Observations {

  private Observations() {}

  /**
   * Writes them as one object.
   *
   * @param result of a comparison
   * @param day when the program was observed
   * @param more fields at the end
   * @param out not flushed
   * @throws IOException when writing fails
   */
  public static void write(
      ParentResult result, LocalDate day, ParentJson.More more, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("program", result.parent());
      json.writeStringField("seen", day.toString());
      json.writeArrayFieldStart("observations");
      for (ParentFinding finding : result.findings()) {
        json.writeStartObject();
        json.writeArrayFieldStart("about");
        for (String name : about(finding)) {
          json.writeString(name);
        }
        json.writeEndArray();
        json.writeStringField("text", text(finding));
        json.writeEndObject();
      }
      json.writeEndArray();
      more.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static List<String> about(ParentFinding finding) {
    List<String> about = new ArrayList<>();
    String rule = finding.rule();
    String clause = finding.clause();
    if (!finding.keyword().isEmpty() && !finding.keyword().equals(Account.UNKNOWN)) {
      about.add(finding.keyword());
    }
    if (clause != null) {
      about.add(clause);
    }
    if (rule != null) {
      about.add(rule);
    }
    return about;
  }

  private static String text(ParentFinding finding) {
    List<String> lines = new ArrayList<>();
    for (Bytes line : finding.witness().lines()) {
      boolean ended = line.at(line.length() - 1) == '\n';
      lines.add("`" + Shown.all(line.part(0, line.length() - (ended ? 1 : 0))) + "`");
    }
    String what = finding.message().isEmpty() ? "" : " (" + finding.message() + ")";
    String given = String.join(", ", lines);
    return finding.kind() + what + ": given " + given + ", it " + finding.does() + ".";
  }
}
