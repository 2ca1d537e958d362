package dev.ptipc.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.Peer;
import dev.ptipc.check.Corpus;
import dev.ptipc.check.MutatedLines;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the playground says what a JVM says. */
@Tag("browser")
class CompiledScriptTest {

  private static final Path COMMITTED = Path.of("grammar-docs/assets/ptipc.js");

  private static final Path COMPILED = Path.of(System.getProperty("ptipc.script"));

  private static final Path TRANSCRIPTS = Path.of("src/test/resources/corpus/transcripts");

  private static final int MUTATED_LINES = 20_000;

  private static final long SEED = 20261123;

  private static final int MINUTES = 5;

  private final ObjectMapper json = new ObjectMapper();

  /** What the page hands to the script. */
  private record Input(Bytes bytes, @Nullable Role role, Map<String, Bytes> environment) {}

  @Test
  void the_committed_script_is_what_the_sources_give() throws IOException {
    boolean same = Files.mismatch(COMMITTED, COMPILED) < 0;

    assertThat(same)
        .as("%s is stale; CONTRIBUTING.md tells how to make it anew", COMMITTED)
        .isTrue();
  }

  @Test
  void says_of_every_line_and_transcript_of_the_corpus_what_a_jvm_says(@TempDir Path folder)
      throws Exception {
    List<Input> inputs = new ArrayList<>();
    for (byte[] line : Corpus.lines()) {
      inputs.add(new Input(Bytes.of(line), null, Map.of()));
    }
    try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
      for (Path file : files.sorted().toList()) {
        Bytes transcript = Bytes.of(Files.readAllBytes(file));
        inputs.add(new Input(transcript, null, Map.of()));
        inputs.add(new Input(transcript, Role.SERVER, Map.of(Variable.PROXY, Bytes.of("x:"))));
      }
    }

    sameAsOnTheJvm(inputs, folder);
  }

  @Test
  void says_of_mutated_lines_what_a_jvm_says(@TempDir Path folder) throws Exception {
    MutatedLines mutated = new MutatedLines(SEED);
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < MUTATED_LINES; i++) {
      inputs.add(new Input(Bytes.of(mutated.next()), null, Map.of()));
    }

    sameAsOnTheJvm(inputs, folder);
  }

  private void sameAsOnTheJvm(List<Input> inputs, Path folder) throws Exception {
    List<String> answers = answers(inputs, folder);
    assertThat(answers).hasSameSizeAs(inputs);
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      JsonNode answer = json.readTree(answers.get(i));
      List<String> environment = flat(input.environment);
      String role = input.role == null ? null : input.role.word();
      assertThat(
              Answers.joined(
                  answer.get(0).textValue(), answer.get(2).textValue(), answer.get(3).textValue()))
          .isEqualTo(Answers.all(input.bytes.latin1(), role, environment.toArray(new String[0])));
      String firstLine = input.bytes.latin1().split("\n", -1)[0];
      assertThat(json.convertValue(answer.get(1), String[].class))
          .isEqualTo(Playground.ptipcPath(firstLine));
    }
  }

  private static List<String> flat(Map<String, Bytes> variables) {
    List<String> environment = new ArrayList<>();
    variables.forEach(
        (name, value) -> {
          environment.add(name);
          environment.add(value.latin1());
        });
    return environment;
  }

  private List<String> answers(List<Input> inputs, Path folder) throws Exception {
    List<String> requests = new ArrayList<>();
    for (Input input : inputs) {
      List<String> environment = flat(input.environment);
      String role = input.role == null ? null : input.role.word();
      requests.add(json.writeValueAsString(new Object[] {input.bytes.latin1(), role, environment}));
    }
    Path asked = Files.write(folder.resolve("asked"), requests);
    Path answered = folder.resolve("answered");
    Path said = folder.resolve("said");
    Process node =
        new ProcessBuilder(
                Peer.need("node").toString(),
                "src/test/resources/playground/answers.js",
                COMMITTED.toString())
            .redirectInput(asked.toFile())
            .redirectOutput(answered.toFile())
            .redirectError(said.toFile())
            .start();
    try {
      assertThat(node.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      node.destroyForcibly();
    }
    assertThat(Files.readString(said)).isEmpty();
    assertThat(node.exitValue()).isZero();
    return Files.readAllLines(answered, StandardCharsets.UTF_8);
  }
}
