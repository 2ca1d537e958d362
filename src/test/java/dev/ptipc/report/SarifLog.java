package dev.ptipc.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.ptipc.check.Finding;
import dev.ptipc.source.Framer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The SARIF that is written for an input, held against the schema of the standard. */
public record SarifLog(JsonNode log, List<Finding> findings) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  public static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    String path = "/schema/sarif-schema-2.1.0.json";
    try (InputStream in = SarifSchema210.class.getResourceAsStream(path)) {
      return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(MAPPER.readTree(in));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static SarifLog of(String file, byte[] input) throws IOException {
    return of(file, input, Framer.DEFAULT_LIMIT);
  }

  static SarifLog of(String file, byte[] input, int limit) throws IOException {
    return of(Map.of(file, input), limit);
  }

  /** One log of several inputs. */
  static SarifLog of(Map<String, byte[]> inputs, int limit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifReport report = new SarifReport(out, "1.2.3", Reported.rules(), null);
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, byte[]> input : inputs.entrySet()) {
      findings.addAll(Reported.tell(report, input.getKey(), input.getValue(), limit));
    }
    report.finish();
    JsonNode log = MAPPER.readTree(out.toByteArray());
    assertThat(SCHEMA.validate(log)).isEmpty();
    return new SarifLog(log, findings);
  }

  JsonNode driver() {
    return log.at("/runs/0/tool/driver");
  }

  List<JsonNode> results() {
    List<JsonNode> results = new ArrayList<>();
    log.at("/runs/0/results").forEach(results::add);
    return results;
  }

  static String uri(JsonNode result) {
    return result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue();
  }

  static JsonNode region(JsonNode result) {
    return result.at("/locations/0/physicalLocation/region");
  }
}
