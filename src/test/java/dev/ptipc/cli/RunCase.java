package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs of transports that end soon, take little memory, and leave nothing behind. */
@Tag("slow")
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class RunCase {

  @TempDir Path folder;

  /** The state directories lie here, so that those of other programs do not count. */
  @TempDir private Path temporary;

  final Run run(String script) throws IOException, InterruptedException {
    return run("--client", "a", "--timeout", "1", "--", "sh", "-c", script);
  }

  final Run run(String... arguments) throws IOException, InterruptedException {
    return cli().run(words(arguments));
  }

  final Process start(String... arguments) throws IOException {
    return cli().start(words(arguments));
  }

  final Cli cli() {
    return new Cli(folder).java("-Xmx64m").java("-Djava.io.tmpdir=" + temporary);
  }

  private static String[] words(String... arguments) {
    return Stream.concat(Stream.of("run"), Stream.of(arguments)).toArray(String[]::new);
  }

  static void signal(Process process, String signal) throws Exception {
    new ProcessBuilder("sh", "-c", "kill -s " + signal + " " + process.pid()).start().waitFor();
  }

  @AfterEach
  void nothing_is_left() throws IOException {
    assertThat(Suite.processes(temporary)).isEmpty();
    assertThat(Suite.files(temporary)).isEmpty();
  }
}
