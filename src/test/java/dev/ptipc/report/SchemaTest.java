package dev.ptipc.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.ptipc.check.Catalogue;
import dev.ptipc.check.Corpus;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.ExampleReader;
import dev.ptipc.docs.Examples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written fits its schema. */
class SchemaTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final int LIMIT = 64 * 1024;

  @ParameterizedTest
  @ValueSource(strings = {"line", "report", "conformance", "diagnose"})
  void a_schema_is_a_schema_of_draft_2020_12(String name) {
    JsonNode schema = Schemas.source(name);

    assertThat(schema.get("$id").textValue()).isEqualTo("urn:ptipc:" + name + ":1");
    assertThat(schema.get("$schema").textValue()).isEqualTo(SchemaId.V202012);
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012))
                .validate(schema))
        .isEmpty();
  }

  @Test
  void all_say_the_same_of_a_diagnostic() {
    assertThat(Schemas.source("line").at("/$defs/diagnostic"))
        .isEqualTo(Schemas.source("report").at("/$defs/diagnostic"))
        .isEqualTo(Schemas.source("conformance").at("/$defs/diagnostic"))
        .isNotEmpty();
  }

  @Test
  void the_lines_of_the_corpus() throws IOException {
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    List<byte[]> corpus = Corpus.lines();
    for (byte[] line : corpus) {
      stdout.writeBytes(line);
      stdout.write('\n');
    }

    List<JsonNode> lines = Schemas.validate(stdout.toByteArray(), LIMIT);

    assertThat(lines.size()).isEqualTo(corpus.size()).isGreaterThan(200);
    Set<String> types = new TreeSet<>();
    lines.forEach(line -> types.add(line.at("/message/type").asText("")));
    assertThat(types)
        .contains("", "VERSION", "CMETHOD", "SMETHOD", "CMETHODS", "LOG", "STATUS", "UNKNOWN");
  }

  @Test
  void the_transcripts_of_the_corpus() throws IOException {
    int count = 0;
    for (Path file : files("corpus/transcripts")) {
      count += Schemas.validate(Files.readAllBytes(file), LIMIT).size();
    }

    assertThat(count).isGreaterThan(100);
  }

  @Test
  void the_examples_of_each_rule() throws IOException {
    Set<String> rules = new TreeSet<>();
    for (Rule rule : Catalogue.all()) {
      for (Example example : Examples.of(rule.id()).values()) {
        assertThat(Schemas.validate(example.session().stdout().toArray(), example.limit()))
            .isNotNull();
        rules.addAll(Schemas.validate(example));
      }
    }

    assertThat(rules).hasSizeGreaterThan(70);
  }

  @Test
  void the_lines_with_hand_written_expectations() throws IOException {
    for (Path file : files("lines")) {
      for (Example example : ExampleReader.parse(Files.readAllBytes(file))) {
        assertThat(Schemas.validate(example.session().stdout().toArray(), example.limit()))
            .isNotNull();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# ptipc transcript 1\n",
        "# ptipc transcript 2\n# x: y\n#\n# stdout: 9 bytes\nVERSION",
        "# ptipc transcript 1\n# stdout: 10 bytes\nVERSION 2\n# stderr: 1 bytes\n\n!",
        "LOG SEVERITY=\"\\377\" MESSAGE=\"\\200\" \u00ff=\u00fe\n",
        "SMETHOD \u00ff \u00ff:1 F:\u00ff ARGS:\u00ff=\u00ff,=,,\u00ff\n",
        "STATUS TRANSPORT=\u00ff\u00ff a=\u00ff\r\nFOO \u00ff\nVERSION \u00ff\nPROXY-ERROR \u00ff"
      })
  void broken_transcripts_and_bytes_that_are_not_utf_8(String latin1) throws IOException {
    byte[] input = latin1.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Schemas.validate(input, LIMIT).size())
        .isLessThanOrEqualTo((int) latin1.lines().count());
  }

  @Property(tries = 500)
  void any_bytes(
      @ForAll @CharRange(from = '\u0000', to = '\u00FF') @StringLength(max = 40) String x)
      throws IOException {
    for (String start : List.of("", "FOO ", "SMETHOD x [::1]:1 ARGS:", "LOG SEVERITY=")) {
      byte[] input = (start + x).getBytes(StandardCharsets.ISO_8859_1);

      assertThat(Schemas.validate(input, 30)).hasSizeGreaterThanOrEqualTo(start.isEmpty() ? 0 : 1);
    }
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> list = Files.list(RESOURCES.resolve(folder))) {
      return list.sorted().toList();
    }
  }
}
