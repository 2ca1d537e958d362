package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A.15: {@code docs} writes into a checkout, and nowhere else. */
@Tag("slow")
class DocsIT {

  @TempDir private Path folder;

  private void checkout() throws IOException {
    Files.createDirectories(folder.resolve("src/main/antlr4/dev/ptipc"));
    Files.copy(Path.of("pom.xml"), folder.resolve("pom.xml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--write", "--check"})
  void outside_a_checkout_nothing_is_done(String option) throws Exception {
    Run run = new Cli(folder).run("docs", option);
    assertThat(run.err())
        .isEqualTo("ptipc: " + folder + " is not the root of a checkout of ptipc\n");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void the_root_of_another_project_is_no_checkout() throws Exception {
    checkout();
    Files.writeString(folder.resolve("pom.xml"), "<artifactId>another</artifactId>");
    assertThat(new Cli(folder).run("docs", "--write").exit()).isEqualTo(3);
    assertThat(folder.resolve("grammar-docs")).doesNotExist();
  }

  @Test
  void a_link_is_not_followed_and_then_nothing_is_written() throws Exception {
    checkout();
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("grammar-docs"), elsewhere);
    Run run = new Cli(folder).run("docs", "--write");
    assertThat(run.err())
        .startsWith("ptipc: cannot write grammar-docs/")
        .endsWith(": `grammar-docs` is a link, which is not followed\n");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(folder.resolve("src/main/java")).doesNotExist();
  }

  @Test
  void in_a_checkout_all_is_written_once() throws Exception {
    checkout();
    assertThat(new Cli(folder).run("docs", "--write").err())
        .matches("ptipc: (\\d+) of \\1 files written\n");
    assertThat(new Cli(folder).run("docs", "--check").exit()).isZero();
    assertThat(new Cli(folder).run("docs", "--write").err()).startsWith("ptipc: 0 of ");
  }
}
