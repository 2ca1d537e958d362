package dev.ptipc.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that starts this program as {@code play}, for a parent that has no quotes. */
final class PlayerProgram {

  private PlayerProgram() {}

  /**
   * The command, without the file.
   *
   * @throws IOException when a word of it would have a blank in it
   */
  static List<String> command() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Without the archive of classes a start takes thrice as long.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("-XX:SharedArchiveFile="))
        .forEach(command::add);
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-XX:-UsePerfData", "-Xlog:disable", "-cp"));
    command.add(
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator)));
    command.addAll(List.of(Main.class.getName(), "play"));
    for (String word : command) {
      if (word.isEmpty() || word.chars().anyMatch(Character::isWhitespace)) {
        throw new IOException("tor cannot start what has a blank in its path: " + word);
      }
    }
    return command;
  }
}
