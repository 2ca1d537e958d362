package dev.ptipc.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.ptipc.docs.Example;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The schemas, and what is written for an input. */
public final class Schemas {
  static final ObjectMapper MAPPER = new ObjectMapper();
  static final JsonSchema LINE = schema("line");
  public static final JsonSchema REPORT = schema("report");

  private Schemas() {}

  static JsonNode source(String name) {
    String path = "/dev/ptipc/schema/" + name + ".schema.json";
    try (InputStream in = Schemas.class.getResourceAsStream(path)) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The schema of a name. */
  public static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(source(name));
  }

  /** The object of each line. */
  static List<JsonNode> lines(byte[] input, int limit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Report report = new LinesReport(out, nowhere);
    Reported.tell(report, "-", input, TranscriptCheck.Settings.lines(limit));
    report.finish();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(MAPPER.readTree(line));
      }
    }
    return lines;
  }

  /** The object for the whole of an input. */
  private static JsonNode report(byte[] input, TranscriptCheck.Settings settings)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Report report = new JsonReport(out);
    Reported.tell(report, "-", input, settings);
    report.finish();
    return MAPPER.readTree(out.toByteArray());
  }

  /** Checks what is written for an input, and returns its lines. */
  static List<JsonNode> validate(byte[] input, int limit) throws IOException {
    List<JsonNode> lines = lines(input, limit);
    for (JsonNode line : lines) {
      assertThat(LINE.validate(line)).as(line::toString).isEmpty();
    }
    JsonNode report = report(input, new TranscriptCheck.Settings(limit, false, null, Map.of()));
    assertThat(REPORT.validate(report)).as(report::toString).isEmpty();
    assertThat(report.at("/files/0/summary/lines").intValue()).isEqualTo(lines.size());
    return lines;
  }

  /** Checks what is written for an example as a session; returns the rules of its findings. */
  static Set<String> validate(Example example) throws IOException {
    JsonNode report = report(example.session().stdout().toArray(), example.settings());
    assertThat(REPORT.validate(report)).as(report::toString).isEmpty();
    Set<String> rules = new TreeSet<>();
    report.at("/files/0/diagnostics").forEach(each -> rules.add(each.get("rule").textValue()));
    return rules;
  }
}
