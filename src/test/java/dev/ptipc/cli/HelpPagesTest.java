package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Sources;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a link of SARIF leads: to a page that is there. */
class HelpPagesTest {

  @ParameterizedTest
  @CsvSource({"lib/ptipc, share/doc/ptipc", "target, .", "target/quick, ."})
  void pages_beside_the_jar_are_found(String jar, String docs, @TempDir Path home)
      throws IOException {
    Path folder = Files.createDirectories(home.resolve(jar));
    Path pages = home.resolve(docs).resolve("grammar-docs").normalize();
    Files.createDirectories(pages.resolve("checks"));
    assertThat(HelpPages.beside(folder)).as("without pages").isNull();
    Files.createFile(pages.resolve("checks/index.html"));

    assertThat(HelpPages.beside(folder)).isEqualTo(pages.toUri().toString()).endsWith("/");
  }

  @Test
  void each_check_has_its_page() {
    String pages = HelpPages.beside(Path.of("target").toAbsolutePath());
    assertThat(pages).isNotNull();
    for (Rule rule : Sources.allRules()) {
      URI page = URI.create(pages + "checks/" + rule.id() + ".html");
      assertThat(Path.of(page)).as(rule.id()).isRegularFile();
    }
  }
}
