package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page for those who hold their own parser against ptipc. */
class ParsersPageTest {

  private static final Path PAGE = Path.of("src/docs/parsers.md");

  /** The program itself is run by ExampleProgramsIT. */
  @Test
  void theProgramIsTheExample() throws IOException {
    String example = Files.readString(Path.of("src/examples/python/target.py"));

    assertThat(Files.readString(PAGE)).contains(example.substring(example.indexOf("import sys")));
  }
}
