package dev.ptipc.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What differs from what is written is refused, so that a schema cannot be too wide. */
class SchemaRefusalTest {
  private static final Set<String> OPTIONAL = Set.of("fileLine", "variable", "recorded");
  private static final String ALL =
      """
      VERSION 2
      VERSION-ERROR x
      PROXY DONE
      CMETHOD \u00ff socks4 0.0.0.0:0
      CMETHOD-ERROR x y
      SMETHOD x 1.2.3.4:1 ARGS:a=b,c F:1 \u00ff
      LOG SEVERITY=info MESSAGE=x \u00ff=\u00ff
      STATUS TRANSPORT=x a=\u00ff
      FOO \u00ff
      VERSION
      """;
  private static final String REPORT =
      "{\"schemaVersion\":1,\"files\":[{\"file\":\"a\",\"diagnostics\":["
          + diagnostic("\"in\":\"stdout\"", "1")
          + ","
          + diagnostic("\"in\":\"stderr\",\"fileLine\":3", "1")
          + ","
          + diagnostic("\"in\":\"header\",\"fileLine\":3", "3")
          + ","
          + diagnostic("\"in\":\"environment\",\"variable\":\"TOR_PT_PROXY\"", "1")
          + ","
          + diagnostic("\"in\":\"session\"", "null")
          + "],\"recorded\":[\"error[live/x]: m\"],\"role\":\"client\",\"summary\":{\"errors\":5,\"warnings\":0,\"notes\":0,"
          + "\"lines\":1}}]}";

  private static String diagnostic(String in, String place) {
    return "{"
        + in
        + ",\"severity\":\"error\",\"rule\":\"x/y\",\"clause\":\"E-15\",\"line\":"
        + place
        + ",\"column\":"
        + place
        + ",\"endColumn\":"
        + place
        + ",\"message\":\"m\",\"help\":null}";
  }

  private static List<JsonNode> lines(String latin1) throws IOException {
    return Schemas.lines(latin1.getBytes(StandardCharsets.ISO_8859_1), 65536);
  }

  @Test
  void a_field_that_is_always_there_cannot_be_missing_new_or_of_another_type() throws IOException {
    for (JsonNode line : lines(ALL)) {
      assertThat(Schemas.LINE.validate(line)).isEmpty();
      assertThat(breaks(Schemas.LINE, line)).isGreaterThan(7);
    }
    JsonNode report = Schemas.MAPPER.readTree(REPORT);
    assertThat(Schemas.REPORT.validate(report)).isEmpty();
    assertThat(breaks(Schemas.REPORT, report)).isGreaterThan(50);
  }

  /** Breaks each field of a valid object, one after the other; returns how many there were. */
  private static int breaks(JsonSchema schema, JsonNode root) {
    int count = 0;
    for (ObjectNode object : objects(root)) {
      object.put("more", 1);
      refused(schema, root, "a new field");
      object.remove("more");
      for (String name : fieldNames(object)) {
        JsonNode value = object.get(name);
        object.putObject(name).put("more", 1);
        refused(schema, root, "an object for " + name);
        object.put(name, true);
        refused(schema, root, "true for " + name);
        if (!OPTIONAL.contains(name) && !name.endsWith("Base64")) {
          object.remove(name);
          refused(schema, root, "no " + name);
        }
        object.set(name, value);
        count++;
      }
    }
    assertThat(schema.validate(root)).as("mended again").isEmpty();
    return count;
  }

  private static void refused(JsonSchema schema, JsonNode broken, String how) {
    assertThat(schema.validate(broken)).as(() -> how + ": " + broken).isNotEmpty();
  }

  private static List<String> fieldNames(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<ObjectNode> objects(JsonNode node) {
    List<ObjectNode> objects = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    for (JsonNode child : node) {
      objects.addAll(objects(child));
    }
    return objects;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PROXY DONE | /file | \"\"",
        "PROXY DONE | /line | 0",
        "PROXY DONE | /line | 1.5",
        "PROXY DONE | /fileLine | 0",
        "PROXY DONE | /offset | -1",
        "PROXY DONE | /text | null",
        "PROXY DONE | /status | \"good\"",
        "PROXY DONE | /status | \"malformed\"",
        "PROXY DONE | /status | \"violation\"",
        "PROXY DONE | /status | \"unknown\"",
        "PROXY DONE | /message | null",
        "PROXY DONE | /message/type | \"PROXY-ERROR\"",
        "PROXY DONE | /message/type | \"OTHER\"",
        "PROXY DONE | /diagnostics | null",
        "FOO | /status | \"ok\"",
        "FOO | /message/keyword | \"a b\"",
        "VERSION | /status | \"ok\"",
        "VERSION | /message | {\"type\":\"PROXY\"}",
        "VERSION | /diagnostics | []",
        "VERSION 2 | /status | \"ok\"",
        "VERSION 2 | /diagnostics/0/in | \"stderr\"",
        "VERSION 2 | /diagnostics/0/severity | \"ERROR\"",
        "VERSION 2 | /diagnostics/0/rule | \"version\"",
        "VERSION 2 | /diagnostics/0/clause | \"3.3.1\"",
        "VERSION 2 | /diagnostics/0/line | null",
        "VERSION 2 | /diagnostics/0/column | 0",
        "VERSION 2 | /diagnostics/0/endColumn | null",
        "VERSION 2 | /diagnostics/0/variable | \"TOR_PT_PROXY\"",
        "VERSION 2 | /diagnostics/0/message | \"\"",
        "VERSION 2 | /diagnostics/0/message | \"\u00e9\"",
        "VERSION 2 | /textBase64 | \"Zm9v\"",
        "ENV-ERROR \u00ff | /messageBase64 | \"no base64\"",
        "ENV-ERROR \u00ff | /message/messageBase64 | \"A\"",
        "ENV-ERROR \u00ff | /message/message | \"ascii\"",
        "SMETHOD x 1.2.3.4:1 | /message/options | null",
        "SMETHOD x 1.2.3.4:1 | /message/endpoint/port | -1",
        "SMETHOD x 1.2.3.4:1 | /message/endpoint/port | 1000000000",
        "SMETHOD x 1.2.3.4:1 ARGS:a=b | /message/args/0/key | null",
        "SMETHOD x 1.2.3.4:1 FOO:1 | /message/options/0/name | \"a:b\"",
        "SMETHOD x 1.2.3.4:1 FOO:1 | /message/options/0/text | null",
        "LOG SEVERITY=info MESSAGE=x | /message/extra | null",
        "STATUS TRANSPORT=x a=b | /message/pairs/0/value | null"
      })
  void a_value_that_cannot_be_is_refused(String line, String path, String value)
      throws IOException {
    JsonNode object = lines(line + "\n").get(0);
    assertThat(Schemas.LINE.validate(object)).isEmpty();

    set(object, path, Schemas.MAPPER.readTree(value));

    refused(Schemas.LINE, object, path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/schemaVersion | 2",
        "/files | {}",
        "/files/0/role | \"bridge\"",
        "/files/0/summary/errors | -1",
        "/files/0/diagnostics/0/in | \"stdin\"",
        "/files/0/diagnostics/0/in | \"session\"",
        "/files/0/diagnostics/0/in | \"environment\"",
        "/files/0/diagnostics/0/line | null",
        "/files/0/diagnostics/3/in | \"stdout\"",
        "/files/0/diagnostics/3/fileLine | 1",
        "/files/0/diagnostics/4/line | 1",
        "/files/0/diagnostics/4/column | 1",
        "/files/0/diagnostics/4/fileLine | 1",
        "/files/0/diagnostics/4/variable | \"X\""
      })
  void so_it_is_in_a_report(String path, String value) throws IOException {
    JsonNode report = Schemas.MAPPER.readTree(REPORT);

    set(report, path, Schemas.MAPPER.readTree(value));

    refused(Schemas.REPORT, report, path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"server\"", "null"})
  void the_role_can_also_be(String role) throws IOException {
    JsonNode report = Schemas.MAPPER.readTree(REPORT);

    set(report, "/files/0/role", Schemas.MAPPER.readTree(role));

    assertThat(Schemas.REPORT.validate(report)).isEmpty();
  }

  @Test
  void an_environment_diagnostic_names_its_variable() throws IOException {
    JsonNode report = Schemas.MAPPER.readTree(REPORT);

    ((ObjectNode) report.at("/files/0/diagnostics/3")).remove("variable");

    refused(Schemas.REPORT, report, "no variable");
  }

  private static void set(JsonNode root, String path, JsonNode value) {
    int slash = path.lastIndexOf('/');
    JsonNode parent = root.at(path.substring(0, slash));
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(path.substring(slash + 1)), value);
    } else {
      ((ObjectNode) parent).set(path.substring(slash + 1), value);
    }
  }
}
