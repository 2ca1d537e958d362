package dev.ptipc.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.Peer;
import dev.ptipc.check.Finding;
import dev.ptipc.parentlog.Diagnoser;
import dev.ptipc.parentlog.DiagnosisText;
import dev.ptipc.parentlog.Mask;
import dev.ptipc.parentlog.NotStdout;
import dev.ptipc.report.Style;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the playground that reads logs says what a JVM says. */
@Tag("browser")
class DiagnosisScriptTest {

  private static final Path COMMITTED = Path.of("grammar-docs/assets/ptipc-diagnose.js");

  private static final Path COMPILED =
      Path.of(System.getProperty("ptipc.script")).resolveSibling("ptipc-diagnose.js");

  private static final Path SENTENCES = Path.of("grammar-docs/assets/sentences.js");

  private static final Path LOGS = Path.of("src/test/resources/logs");

  private static final int MINUTES = 5;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void the_committed_script_is_what_the_sources_give() throws IOException {
    boolean same = Files.mismatch(COMMITTED, COMPILED) < 0;

    assertThat(same)
        .as("%s is stale; CONTRIBUTING.md tells how to make it anew", COMMITTED)
        .isTrue();
  }

  private List<String> inputs() throws IOException {
    List<String> inputs = new ArrayList<>();
    for (String line : Files.readAllLines(LOGS.resolve("reports.jsonl"))) {
      String text = json.readTree(line).get("text").textValue();
      inputs.add(text);
      inputs.add(latin1(text.getBytes(StandardCharsets.UTF_16)));
    }
    // What stands for the JDK's regular expressions in a browser must hide as much.
    for (String line : Files.readAllLines(LOGS.resolve("masks.txt"))) {
      String secret = line.split("; ", -1)[0];
      inputs.add(secret + "\nUseBridges 1\n");
      inputs.add("[warn] Managed proxy \"/usr/bin/x\": " + secret + "\n");
    }
    inputs.add(latin1(Files.readAllBytes(LOGS.resolve("obfs4proxy.log"))));
    inputs.add("2026/01/01 12:00:00 [error] 1#0: *1 no such file\n".repeat(3));
    inputs.add("VERSION 1\nCMETHODS DONE\n");
    inputs.add("Dear diary\n");
    return inputs;
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static List<String> onTheJvm(String input) {
    byte[] bytes = input.getBytes(StandardCharsets.ISO_8859_1);
    Finding finding;
    try {
      finding = NotStdout.of(new ByteArrayInputStream(bytes)).finding();
    } catch (IOException e) {
      return List.of(
          "this is a log of a program that ptipc does not know, and not what a transport wrote to"
              + " its stdout");
    }
    if (finding == null) {
      return List.of();
    }
    Diagnoser diagnoser = new Diagnoser(new Mask(true));
    diagnoser.feed(bytes, 0, bytes.length);
    return List.of(
        finding.diagnostic().message(),
        new DiagnosisText(new Style(false), 80).text("pasted", diagnoser.finish(null)));
  }

  @Test
  void says_of_logs_what_a_jvm_says(@TempDir Path folder) throws Exception {
    List<String> inputs = inputs();
    List<String> requests = new ArrayList<>();
    for (String input : inputs) {
      requests.add(json.writeValueAsString(input));
    }
    Path asked = Files.write(folder.resolve("asked"), requests);
    Path answered = folder.resolve("answered");
    Path said = folder.resolve("said");
    Process node =
        new ProcessBuilder(
                Peer.need("node").toString(),
                "src/test/resources/playground/diagnoses.js",
                SENTENCES.toString(),
                COMMITTED.toString())
            .redirectInput(asked.toFile())
            .redirectOutput(answered.toFile())
            .redirectError(said.toFile())
            .start();
    boolean ended = node.waitFor(MINUTES, TimeUnit.MINUTES);
    node.destroyForcibly();
    assertThat(ended).as("node has read all logs").isTrue();
    assertThat(said).hasContent("");
    List<String> answers = Files.readAllLines(answered);
    assertThat(answers).hasSameSizeAs(inputs);
    for (int i = 0; i < inputs.size(); i++) {
      assertThat(List.of(json.readValue(answers.get(i), String[].class)))
          .as(inputs.get(i))
          .isEqualTo(onTheJvm(inputs.get(i)));
    }
  }
}
