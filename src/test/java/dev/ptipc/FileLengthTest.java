package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file has one reason to exist, and one of more than 300 lines has more of them. */
class FileLengthTest {

  private static final int MOST = 300;

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java", "src/npm/java", "src/jmh/java"})
  void no_java_file_is_longer(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).toList();

      assertThat(java).isNotEmpty();
      for (Path file : java) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST);
      }
    }
  }
}
