package dev.ptipc.peers.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.ptipc.automaton.compile.FaultyParser;
import dev.ptipc.check.Catalogue;
import dev.ptipc.cli.Main;
import dev.ptipc.docs.DerivedFiles;
import dev.ptipc.peers.compare.Demand;
import dev.ptipc.peers.compare.Parsers;
import dev.ptipc.report.Schemas;
import dev.ptipc.report.SessionJson;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors are whole, true and fresh; and they tell a wrong parser from a right one. */
class VectorsTest {

  private static final Path FOLDER = Path.of("src/main/resources/dev/ptipc/vectors");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Where the name of the first file begins in a zip; its content follows. */
  private static final int NAME = 30;

  @Test
  void theFilesAreThoseThatTheExamplesAndTheSuiteGive() throws IOException {
    int files = 0;
    for (var file : DerivedFiles.all().entrySet()) {
      if (file.getKey().startsWith(FOLDER.toString())) {
        assertThat(Path.of(file.getKey())).content().isEqualTo(file.getValue());
        files++;
      }
    }
    try (var list = Files.list(FOLDER)) {
      assertThat(list).hasSize(files);
    }
  }

  @Test
  void eachFileFitsTheSchema() throws IOException {
    JsonSchema schema;
    try (InputStream in =
        VectorsTest.class.getResourceAsStream("/dev/ptipc/schema/vectors.schema.json")) {
      schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
    }
    try (var list = Files.newDirectoryStream(FOLDER, "*.json")) {
      for (Path file : list) {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(schema.validate(json)).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void theNamesAreDifferentAndTheFirstLetterIsTrue() throws IOException {
    Set<String> names = new HashSet<>();
    for (VectorCase vector : Vectors.own()) {
      assertThat(names.add(vector.name())).as(vector.name()).isTrue();
      List<String> severities = vector.json().get("diagnostics").findValuesAsText("severity");
      char first = severities.isEmpty() ? 'y' : severities.contains("error") ? 'n' : 'i';
      assertThat(vector.name().charAt(0)).as(vector.name()).isEqualTo(first);
    }
  }

  /** D.9: a parser that takes too little is found as surely as one that takes too much. */
  @Test
  void thereAreAsManyGoodOnesAsBadOnes() throws IOException {
    Map<String, Integer> balance = new TreeMap<>();
    for (VectorCase vector : Vectors.own()) {
      balance.merge(vector.construct(), vector.demand() == Demand.OPEN ? -1 : 1, Integer::sum);
    }
    // Of these there are no more good lines than one, or two, and the same with a CR.
    balance.keySet().removeAll(Set.of("version", "proxy", "cmethods", "smethods"));

    assertThat(balance).allSatisfy((construct, more) -> assertThat(more).isNotNegative());
    assertThat(Vectors.own())
        .anyMatch(
            vector -> vector.json().path("text").asText().matches("SMETHOD .*=[a-z]*\\\\\\\\,.*"));
  }

  @Test
  void everyClauseIsBroken() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (VectorCase vector : Vectors.own()) {
      broken.addAll(vector.json().get("diagnostics").findValuesAsText("clause"));
    }
    Set<String> checked = new TreeSet<>();
    Catalogue.all().forEach(rule -> checked.addAll(rule.clauses()));
    assertThat(broken).containsAll(checked);
  }

  @Test
  void ptipcAnswersAllOfThem() throws Exception {
    Score lines = score(false, Parsers.java(Main.class, "serve"));
    Score sessions = score(true, Parsers.java(Main.class, "serve", "--sessions"));

    assertThat(ScoreText.of(lines)).doesNotContain(" is wrong", " is right, ");
    assertThat(ScoreText.of(sessions)).doesNotContain(" is wrong", " is right, ");
    assertThat(lines.right()).isEqualTo(lines.size());
    assertThat(sessions.right()).isEqualTo(sessions.size());
    assertThat(lines.all()).allMatch(result -> result.mark().isRight()).hasSize(sessions.left());
    assertThat(sessions.all()).allMatch(result -> result.mark().isRight()).hasSize(lines.left());
    assertThat(lines.left() + sessions.left()).isEqualTo(Vectors.own().size());
  }

  /** Its faults are those that PlantedFaultsTest finds. */
  @Test
  void aWrongParserIsToldWhatItGotWrong() throws Exception {
    Score score = score(false, Parsers.java(FaultyParser.class));

    assertThat(score.right()).isBetween(1L, score.size() - 1);
    assertThat(ScoreText.of(score))
        .contains(
            "y_line/nothing-after-space/text: ok is right, malformed\n",
            "i_line/version-error-text/other-text: ok is right, malformed\n")
        .doesNotContain("n_edge/")
        .containsPattern("\nother +\\d+ of 1\\d\\d\n")
        .containsSubsequence("\nall ", "\n\nother: ", " wrong answers\n  ");
    ByteArrayOutputStream junit = new ByteArrayOutputStream();
    ScoreReport.junit(score, junit);
    assertThat(junit.toString(StandardCharsets.UTF_8))
        .contains("name=\"y_line/nothing-after-space/text\"><failure message=\"ok is right");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScoreReport.json(score, out);
    JsonNode json = new ObjectMapper().readTree(out.toByteArray());
    assertThat(Schemas.schema("score").validate(json)).isEmpty();
    assertThat(json.get("right").asLong()).isEqualTo(score.right());
    assertThat(json.get("cases").asLong()).isEqualTo(score.size());
    assertThat(json.at("/constructs").findValues("information").toString()).contains("n_edge/");
    assertThat(json.get("constructs").findValuesAsText("name"))
        .contains("y_line/nothing-after-space/text");
  }

  @Test
  void aParserThatDiesGetsNoPointForTheRest() throws Exception {
    Score score = score(false, "read l; echo '{\"status\":\"accepted\"}'; read l; exit 1");

    assertThat(score.right()).isLessThan(score.size());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ScoreReport.json(score, json);
    assertThat(Schemas.schema("score").validate(new ObjectMapper().readTree(json.toByteArray())))
        .isEmpty();
    assertThat(ScoreText.of(score)).contains("crash (exit code 1");
  }

  @Test
  void vectorsOfAnotherVersionAreRefused() throws IOException {
    assertThatThrownBy(() -> Vectors.zip(zip("{\"vectorsVersion\":2,\"cases\":[]}")))
        .hasMessage("a.json: vectors of version 2, where 1 can be read");
    assertThatThrownBy(() -> Vectors.zip(zip("{}"))).hasMessage("a.json: no conformance vectors");
    assertThatThrownBy(() -> Vectors.zip(zip("{"))).hasMessage("a.json: no JSON");
    assertThatThrownBy(() -> Vectors.zip(new ByteArrayInputStream(new byte[] {1, 2, 3})))
        .hasMessage("no vectors in it");
  }

  @Test
  void aBrokenZipIsRefused() throws IOException {
    byte[] whole = zip("{}").readAllBytes();
    byte[] name = whole.clone();
    name[NAME] = (byte) 0xFF;
    byte[] half = Arrays.copyOf(whole, NAME + 7);
    byte[] sum = whole.clone();
    sum[NAME + 6] ^= 1;

    assertThatThrownBy(() -> Vectors.zip(new ByteArrayInputStream(name)))
        .isInstanceOf(IOException.class)
        .hasMessage("the name of a file in it is not UTF-8");
    assertThatThrownBy(() -> Vectors.zip(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class)
        .hasMessage("cut off");
    assertThatThrownBy(() -> Vectors.zip(new ByteArrayInputStream(sum)))
        .isInstanceOf(IOException.class);
  }

  /** The files together: each of them would be small enough. */
  @Test
  void aZipOfVeryMuchIsRefused() throws IOException {
    String file = "{\"vectorsVersion\":1,\"cases\":[]}" + " ".repeat(5 << 20);

    assertThatThrownBy(() -> Vectors.zip(zip(file, file, file, file)))
        .hasMessage("more than 16 MiB in it");
  }

  @Test
  void whatIsNoSessionIsSaid() {
    for (String line : new String[] {"", "[]", "VERSION 1", "{} {}"}) {
      assertThatThrownBy(() -> SessionJson.read(line.getBytes(StandardCharsets.UTF_8)))
          .hasMessage("no session in JSON");
    }
    assertThatThrownBy(() -> SessionJson.read("{\"role\":\"x\"}".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("the role is not client or server");
    assertThatThrownBy(
            () -> SessionJson.read("{\"stdoutBase64\":\"?\"}".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("stdoutBase64 is not Base64");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'stdout':5}                          | stdout is no text",
        "{'stderr':['x']}                      | stderr is no text",
        "{'stdoutBase64':true}                 | stdoutBase64 is no text",
        "{'role':1}                            | role is no text",
        "{'endedBy':{}}                        | endedBy is no text",
        "{'exitCode':'0'}                      | exitCode is not a number",
        "{'endedBy':'luck'}                     | endedBy is not one of the words that a transcript has for it",
        "{'environment':'TOR_PT_PROXY='}       | environment is neither a list nor an object",
        "{'environment':[{'value':'x'}]}       | a variable has no name",
        "{'environment':[{'name':'A','value':1}]} | value is no text",
        "{'environment':{'A\\nB':1}}           | A\\x0aB is no text"
      })
  void aFieldOfAnotherTypeIsNotTakenForNothing(String line, String message) {
    byte[] json = line.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> SessionJson.read(json)).hasMessage(message);
  }

  @Test
  void anEnvironmentIsAListOrAnObject() throws Exception {
    String list =
        "{\"environment\":[{\"name\":\"A\",\"value\":\"\u00e9\"},"
            + "{\"name\":\"B\",\"value\":\"?\",\"valueBase64\":\"/w==\"}],\"stdout\":null}";
    String object = "{\"environment\":{\"A\":\"\u00e9\",\"B\":\"?\",\"BBase64\":\"/w==\"}}";

    Session session = SessionJson.read(list.getBytes(StandardCharsets.UTF_8));

    assertThat(session.environment())
        .containsExactly(entry("A", Bytes.of("\u00e9")), entry("B", Bytes.of(new byte[] {-1})));
    assertThat(SessionJson.read(object.getBytes(StandardCharsets.UTF_8))).isEqualTo(session);
  }

  private static Score score(boolean sessions, String command) throws Exception {
    return Score.of(Vectors.own(), sessions, command, PATIENCE);
  }

  private static InputStream zip(String... files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      char name = 'a';
      for (String file : files) {
        zip.putNextEntry(new ZipEntry(name++ + ".json"));
        zip.write(file.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return new ByteArrayInputStream(out.toByteArray());
  }
}
