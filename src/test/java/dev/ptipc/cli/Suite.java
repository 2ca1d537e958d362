package dev.ptipc.cli;

import dev.ptipc.Processes;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What all runs of the executable jar have in common: a directory for temporary files, which is
 * also in their environment, so that whatever they leave behind can be found.
 */
final class Suite {

  /** In the environment of each run, and so of all that it starts. */
  static final String VARIABLE = "PTIPC_TEST_SUITE";

  static final Path DIRECTORY = create();

  /**
   * The classes of a short run, as the launcher archives them: the hundreds of runs start in half
   * the time. Where it cannot be made the file is missing, and Java does without.
   */
  static final Path ARCHIVE = archive();

  private Suite() {}

  private static Path archive() {
    Path archive = DIRECTORY.resolveSibling(DIRECTORY.getFileName() + ".jsa");
    Path list = DIRECTORY.resolveSibling(DIRECTORY.getFileName() + ".list");
    String jar = System.getProperty("ptipc.cliJar");
    try {
      String faulty = "src/test/resources/corpus/transcripts/snowflake-client-mixed.txt";
      java("-XX:DumpLoadedClassList=" + list, "-jar", jar, "check", faulty);
      java(
          "-Xshare:dump",
          "-XX:SharedClassListFile=" + list,
          "-XX:SharedArchiveFile=" + archive,
          "-XX:+UseSerialGC",
          "-cp",
          jar);
      Files.deleteIfExists(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    archive.toFile().deleteOnExit();
    return archive;
  }

  private static void java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
  }

  private static Path create() {
    try {
      Path directory = Files.createTempDirectory("ptipc-suite-");
      directory.toFile().deleteOnExit();
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The processes whose environment names a directory, double forks included. */
  static List<ProcessHandle> processes(Path directory) throws IOException {
    return Processes.naming(directory);
  }

  /** The files that lie in a directory. */
  static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
