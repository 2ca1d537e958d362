package dev.ptipc.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ptipc.check.CheckedExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Recorded runs of real transports, each with the diagnostics that a person expects of it. */
class RealTranscriptsTest {

  private static final Path RUNS = Path.of("src/test/resources/corpus/transcripts");
  private static final Path EXPECTED = Path.of("src/test/resources/transcripts/expected.txt");

  /** By file name: the role, then the diagnostics in order. */
  private static Map<String, List<String>> expected() throws IOException {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    List<String> block = new ArrayList<>();
    for (String line : Files.readAllLines(EXPECTED)) {
      if (line.startsWith("= ")) {
        block = new ArrayList<>();
        assertThat(expected.put(line.substring(2), block)).as(line).isNull();
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        block.add(line);
      }
    }
    return expected;
  }

  @Test
  void everyRunHasExpectations() throws IOException {
    try (Stream<Path> runs = Files.list(RUNS)) {
      assertThat(runs.map(run -> run.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected().keySet());
    }
  }

  @TestFactory
  Stream<DynamicTest> runs() throws IOException {
    return expected().entrySet().stream()
        .map(run -> dynamicTest(run.getKey(), () -> check(run.getKey(), run.getValue())));
  }

  private static void check(String name, List<String> expected) throws IOException {
    CheckedExample checked = CheckedExample.checkFile(Files.readAllBytes(RUNS.resolve(name)));
    List<String> found = new ArrayList<>();
    found.add("role " + (checked.role() == null ? "none" : checked.role().word()));
    found.addAll(checked.found());
    assertThat(found).containsExactlyElementsOf(expected);
  }
}
