package dev.ptipc.emit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.PtIpc;
import dev.ptipc.ast.Message;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.codec.Printer;
import dev.ptipc.fuzz.line.LineCases;
import dev.ptipc.fuzz.line.Wanted;
import dev.ptipc.peers.conformance.VectorCase;
import dev.ptipc.peers.conformance.Vectors;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the writers in other languages make of a message is what ptipc makes of it. */
@Tag("languages")
class EmittedWritersIT {

  private static final VerdictAutomaton AUTOMATON = new VerdictAutomaton();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MESSAGES = Integer.getInteger("ptipc.messages", 100_000);

  @TempDir private Path build;

  @ParameterizedTest
  @MethodSource("writers")
  void messages_are_written_as_ptipc_writes_them(String language) throws Exception {
    List<byte[]> lines = lines();
    Iterator<byte[]> asked = lines.iterator();
    List<String> faults = new ArrayList<>();
    Path folder = Path.of(Emitter.FOLDER + language).toAbsolutePath();
    try (EmittedTarget target = new EmittedTarget(folder, build, "--write")) {
      target.ask(
          lines.iterator(),
          answer -> {
            byte[] line = asked.next();
            if (faults.size() < 5 && !written(answer).equals(expected(line))) {
              faults.add(Bytes.of(line) + " is written " + Bytes.of(answer));
            }
          });
    }
    assertThat(faults).isEmpty();
    String said = Files.readString(build.resolve("stderr"));
    assertThat(asked).as("lines without an answer; %s", said).isExhausted();
  }

  /** What would be read as another message than was given is refused: a part may hold anything. */
  @ParameterizedTest
  @MethodSource("writers")
  void parts_that_no_line_can_carry_are_refused(String language) throws Exception {
    List<HostileParts.Asked> questions = HostileParts.some(20_000);
    Iterator<HostileParts.Asked> asked = questions.iterator();
    List<String> faults = new ArrayList<>();
    Path folder = Path.of(Emitter.FOLDER + language).toAbsolutePath();
    try (EmittedTarget target = new EmittedTarget(folder, build, "--environment")) {
      target.ask(
          questions.stream().map(one -> one.question().getBytes(US_ASCII)).iterator(),
          answer -> {
            HostileParts.Asked one = asked.next();
            String told = new String(answer, US_ASCII);
            if (faults.size() < 5 && !told.equals(one.answer())) {
              faults.add(one.question() + " is " + one.answer() + " and not " + told);
            }
          });
    }
    assertThat(faults).isEmpty();
    String said = Files.readString(build.resolve("stderr"));
    assertThat(asked).as("questions without an answer; %s", said).isExhausted();
  }

  /** The languages that also write. */
  static Stream<String> writers() {
    return EmittedParsersIT.languages()
        .filter(language -> Emitter.files(language).get("README.md").contains("**Writing**"));
  }

  private static List<byte[]> lines() throws IOException {
    List<byte[]> lines = new ArrayList<>(HostileLines.escapes());
    for (VectorCase vector : Vectors.own()) {
      if (!vector.json().has("session") && vector.question().length < 300) {
        lines.add(vector.question());
      }
    }
    Wanted wanted = Wanted.of("message", AUTOMATON).orElseThrow();
    LineCases cases = LineCases.mutants(AUTOMATON, wanted, lines, 3, 31);
    byte[] out = new byte[cases.most()];
    for (int i = 1; i <= MESSAGES; i++) {
      lines.add(Arrays.copyOf(out, cases.write(i, out, 0) - 1));
    }
    return lines;
  }

  private static Bytes expected(byte[] line) {
    CheckedLine read = PtIpc.parse(line);
    Message message = read.message();
    // Nobody may write a NUL, not even one that was read (E-36).
    boolean nul =
        read.diagnostics().stream().anyMatch(told -> told.rule().id().equals("line/escape-nul"));
    if (message == null || nul) {
      return Bytes.EMPTY;
    }
    Bytes printed = Printer.print(message);
    // The parser would take a CR at the end for a part of the line's end.
    return printed.at(printed.length() - 1) == '\r' ? Bytes.EMPTY : printed;
  }

  private static Bytes written(byte[] answer) {
    try {
      JsonNode told = JSON.readTree(answer);
      JsonNode encoded = told.path("lineBase64");
      return encoded.isTextual()
          ? Bytes.of(Base64.getDecoder().decode(encoded.textValue()))
          : Bytes.of(told.path("line").asText(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
