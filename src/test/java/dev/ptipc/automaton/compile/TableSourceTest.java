package dev.ptipc.automaton.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed table is the one that the grammar gives. */
class TableSourceTest {

  private static final Path TABLE = Path.of("src/main/java/dev/ptipc/automaton/LineTable.java");

  @Test
  void theTableIsFresh() throws IOException {
    assertThat(TableSource.write())
        .as("stale: ./ptipc docs --write makes it anew")
        .isEqualTo(Files.readString(TABLE));
  }
}
