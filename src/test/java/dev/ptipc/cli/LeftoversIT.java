package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Looks, after all others, whether any run of the executable jar has left something behind. */
@Isolated("the others have to be over")
@Order(Integer.MAX_VALUE)
class LeftoversIT {

  @Test
  void no_process_and_no_temporary_file_is_left() throws Exception {
    assertThat(Suite.processes(Suite.DIRECTORY)).isEmpty();
    assertThat(Suite.files(Suite.DIRECTORY)).isEmpty();
  }

  /** Else the test above could not fail. */
  @Test
  void what_is_left_is_found(@TempDir Path folder) throws Exception {
    ProcessBuilder twiceForked =
        new ProcessBuilder("sh", "-c", "(setsid sleep 600 >/dev/null 2>&1 &)");
    twiceForked.environment().put("TOR_PT_STATE_LOCATION", folder + "/ptipc-state-1");
    Process parent = twiceForked.start();
    assertThat(parent.waitFor(2, TimeUnit.MINUTES)).isTrue();
    try {
      assertThat(Suite.processes(folder)).hasSize(1);
      Files.createDirectory(folder.resolve("ptipc-state-1"));
      assertThat(Suite.files(folder)).hasSize(1);
    } finally {
      Suite.processes(folder).forEach(ProcessHandle::destroyForcibly);
    }
  }
}
