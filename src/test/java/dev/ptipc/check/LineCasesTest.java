package dev.ptipc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ptipc.docs.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Lines with hand-written expectations: the examples of the specification, lines that transports
 * wrote, and each row of the table of deviations.
 */
class LineCasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/lines");

  @TestFactory
  Stream<DynamicNode> files() throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(FOLDER)) {
      files = list.sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream().map(LineCasesTest::cases);
  }

  private static DynamicNode cases(Path file) {
    List<Example> cases;
    try {
      cases = Example.parse(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertThat(cases).as("cases of " + file).isNotEmpty();
    return dynamicContainer(
        file.getFileName().toString(),
        cases.stream()
            .map(
                example ->
                    dynamicTest(
                        example.title(),
                        () -> {
                          CheckedExample.checkName(example.title(), example);
                          CheckedExample.checkLines(example);
                        })));
  }
}
