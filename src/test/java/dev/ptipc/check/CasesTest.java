package dev.ptipc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ptipc.docs.Example;
import dev.ptipc.docs.ExampleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Lines and sessions with hand-written expectations: the examples of the specification, lines that
 * transports wrote, and each row of the table of deviations.
 */
class CasesTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  @TestFactory
  Stream<DynamicNode> lines() throws IOException {
    return files("lines", CheckedExample::checkLines);
  }

  @TestFactory
  Stream<DynamicNode> sessions() throws IOException {
    return files("sessions", CheckedExample::checkSession);
  }

  @TestFactory
  Stream<DynamicNode> lines_by_the_edition_of_2023() throws IOException {
    return files("editions/lines", CheckedExample::checkLinesOf2023);
  }

  @TestFactory
  Stream<DynamicNode> sessions_by_the_edition_of_2023() throws IOException {
    return files("editions/sessions", CheckedExample::checkSessionOf2023);
  }

  /** Judges a case and holds it against what it expects. */
  private interface Judge {
    void check(Example example) throws IOException;
  }

  private static Stream<DynamicNode> files(String folder, Judge judge) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(RESOURCES.resolve(folder))) {
      files = list.sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream().map(file -> cases(file, judge));
  }

  private static DynamicNode cases(Path file, Judge judge) {
    List<Example> cases;
    try {
      cases = ExampleReader.parse(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
                          judge.check(example);
                        })));
  }
}
