package dev.ptipc.cli;

import dev.ptipc.Processes;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What all runs of the executable jar have in common: a directory for temporary files, which is
 * also in their environment, so that whatever they leave behind can be found.
 */
final class Suite {

  private static final String JAR = System.getProperty("ptipc.cliJar");

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
    try {
      Files.write(list, classes());
      java(
          "-Xshare:dump",
          "-XX:SharedClassListFile=" + list,
          "-XX:SharedArchiveFile=" + archive,
          "-XX:+UseSerialGC",
          "-cp",
          JAR);
      Files.deleteIfExists(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    archive.toFile().deleteOnExit();
    return archive;
  }

  /**
   * The classes that runs of each kind load. Newer JVMs refuse a number given twice, so none has
   * one.
   */
  private static Set<String> classes() throws IOException, InterruptedException {
    String resources = "src/test/resources/";
    List<List<String>> runs =
        List.of(
            List.of("check", resources + "corpus/transcripts/snowflake-client-mixed.txt"),
            List.of(
                "check",
                "--format",
                "json",
                resources + "corpus/transcripts/snowflake-client-mixed.txt"),
            List.of("diagnose", resources + "logs/healthy-bridge.log"),
            List.of("explain", "line/host"),
            List.of("generate", "lines", "-n", "5"),
            List.of("run", "--client", "example", "--", "echo", "VERSION 1"));
    Set<String> classes = new LinkedHashSet<>();
    Path list = DIRECTORY.resolveSibling(DIRECTORY.getFileName() + ".one");
    for (List<String> run : runs) {
      List<String> arguments = new ArrayList<>();
      Collections.addAll(arguments, "-XX:DumpLoadedClassList=" + list, "-jar", JAR);
      arguments.addAll(run);
      java(arguments.toArray(String[]::new));
      for (String line : Files.readAllLines(list)) {
        classes.add(line.replaceFirst(" id: [0-9]+$", ""));
      }
      Files.delete(list);
    }
    return classes;
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
