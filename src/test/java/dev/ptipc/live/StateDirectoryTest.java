package dev.ptipc.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A.5: whatever a transport leaves in its directory goes, and nothing beside it. */
class StateDirectoryTest {

  @TempDir private Path folder;

  private Path root;

  @BeforeEach
  void make() throws IOException {
    root = Files.createDirectory(folder.resolve("root"));
  }

  private static void mode(Path directory, String mode) throws IOException {
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(mode));
  }

  /** Where root runs this, permissions do not count, and it is gone all the same. */
  @ParameterizedTest
  @ValueSource(strings = {"r-xr-xr-x", "---------", "-wx------", "r--------"})
  void directories_that_are_closed_to_their_owner_go(String mode) throws IOException {
    Path closed = Files.createDirectories(root.resolve("go/pkg/mod"));
    Files.writeString(closed.resolve("file"), "");
    for (Path each = closed; !each.equals(folder); each = each.getParent()) {
      mode(each, mode);
    }

    assertThat(StateDirectory.delete(root)).isTrue();
    assertThat(root).doesNotExist();
  }

  @Test
  void what_links_lead_to_stays() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("file"), "precious");
    mode(outside, "r-xr-xr-x");
    Files.createSymbolicLink(root.resolve("to-a-directory"), outside);
    Files.createSymbolicLink(root.resolve("to-a-file"), outside.resolve("file"));
    Files.createSymbolicLink(root.resolve("to-nothing"), folder.resolve("none"));
    Files.createSymbolicLink(root.resolve("to-itself"), Path.of("to-itself"));

    assertThat(StateDirectory.delete(root)).isTrue();
    assertThat(outside.resolve("file")).content().isEqualTo("precious");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(outside)))
        .isEqualTo("r-xr-xr-x");
    mode(outside, "rwxr-xr-x");
  }

  @Test
  void a_link_in_its_place_goes_alone() throws IOException {
    Files.writeString(root.resolve("file"), "precious");
    Path link = Files.createSymbolicLink(folder.resolve("link"), root);

    assertThat(StateDirectory.delete(link)).isTrue();
    assertThat(root.resolve("file")).content().isEqualTo("precious");
  }

  /** As deep as a path can lead. */
  @Test
  void a_deep_tree_goes() throws IOException {
    Path deepest = root;
    while (deepest.toString().length() < 4000) {
      deepest = Files.createDirectory(deepest.resolve("d"));
    }

    assertThat(StateDirectory.delete(root)).isTrue();
  }

  @Test
  void what_is_not_there_is_gone() {
    assertThat(StateDirectory.delete(root.resolve("none"))).isTrue();
  }
}
