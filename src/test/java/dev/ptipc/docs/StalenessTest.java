package dev.ptipc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stale is told by name, with the first line that differs. */
class StalenessTest {

  @Test
  void a_stale_file_shows_what_differs(@TempDir Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("grammar-docs/checks"));
    Files.writeString(folder.resolve("a.md"), "one\ntwo\nthree\n");
    Files.writeString(folder.resolve("old.md"), "old\n");
    Files.writeString(
        Files.createDirectories(root.resolve("grammar-docs/assets")).resolve("ptipc.js"),
        "not ours\n");
    Map<String, String> derived =
        Map.of(
            "grammar-docs/checks/a.md", "one\n2\nthree\n",
            "grammar-docs/checks/new.md", "new\n");
    assertThat(Staleness.of(root, derived))
        .isEqualTo(
            Map.of(
                "grammar-docs/checks/a.md", "differs from line 2\n  - two\n  + 2",
                "grammar-docs/checks/new.md", "is not there",
                "grammar-docs/checks/old.md", "is no longer made"));
  }

  /** A file of a template that was renamed is told; what a compiler leaves behind is not. */
  @Test
  void a_file_that_no_template_makes_any_more_is_told(@TempDir Path root) throws IOException {
    Path made = root.resolve("src/emitted/x");
    for (String name : new String[] {".gitignore", "old.x", "build/x.o", "a.egg-info/PKG"}) {
      Files.createDirectories(made.resolve(name).getParent());
      Files.writeString(made.resolve(name), "/build/\n*.egg-info/\n");
    }
    Map<String, String> derived = Map.of("src/emitted/x/.gitignore", "/build/\n*.egg-info/\n");
    assertThat(Staleness.of(root, derived))
        .isEqualTo(Map.of("src/emitted/x/old.x", "is no longer made"));
  }
}
