package dev.ptipc.live.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.environment.Role;
import dev.ptipc.live.Particulars;
import dev.ptipc.live.StateDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario can be played whatever transports did to the places of those before it. */
class StageTest {

  private static final Scenario SCENARIO = Scenario.of(Role.CLIENT, "one", "one name");

  @TempDir private Path folder;

  private Stage stage() throws IOException {
    Profile profile = new Profile(List.of("x"), List.of("a"));
    return new Stage(SCENARIO, profile, folder, Particulars.NONE);
  }

  /** What a transport made there may not be ours to delete. */
  @Test
  void a_scenario_is_played_again_beside_what_is_left() throws IOException {
    try (Stage first = stage();
        Stage second = stage()) {
      assertThat(first.directory()).isEqualTo(folder.resolve("client-one/directory"));
      assertThat(second.directory()).isEmptyDirectory().isNotEqualTo(first.directory());
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_transport_may_delete_all_that_it_was_given() throws IOException {
    try (Stage stage = stage()) {
      Files.writeString(stage.directory().resolve("file"), "");
      assertThat(stage.filesElsewhere()).containsExactly("directory/file");
      StateDirectory.delete(stage.directory().getParent());
      assertThat(stage.filesElsewhere()).isEmpty();
      assertThat(stage.hasStateDirectory()).isFalse();
    }
  }
}
