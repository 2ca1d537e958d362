package dev.ptipc.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests of the playground in a browser, one class at a time; none may leave a complaint there. */
@Tag("browser")
@ResourceLock(OpenPlayground.LOCK)
abstract class PlaygroundInBrowser {

  static OpenPlayground page;

  @BeforeAll
  static void start(@TempDir Path profile) {
    page = new OpenPlayground(profile);
  }

  @AfterAll
  static void end() {
    if (page != null) {
      page.close();
    }
  }

  @BeforeEach
  void on_a_desk() {
    page.width(1280);
  }

  @AfterEach
  void nothing_to_complain_about() {
    assertThat(page.complaints()).isEmpty();
  }
}
