package dev.ptipc.cli;

import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Escapes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command line and what comes of it, as a file for its command in {@code src/test/resources/cli}
 * has it: after {@code #} its name, after {@code $} the words, after {@code <} each line of
 * standard input, after {@code >} each of standard output, after {@code !} each of standard error,
 * and after {@code =} the exit code. What is not printable ASCII is written as in a transcript. An
 * empty line ends a case.
 *
 * @param name what it shows, and the file
 * @param words of the command line
 * @param input one character a byte, as all texts
 * @param out all of standard output
 * @param err all of standard error
 * @param exit the exit code
 */
record CommandLineCase(
    String name, List<String> words, String input, String out, String err, int exit) {

  private static final Path FOLDER = Path.of("src/test/resources/cli");

  /** All of them. */
  static Stream<CommandLineCase> all() throws IOException {
    List<CommandLineCase> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        for (String text : Files.readString(file).strip().split("\n\n", -1)) {
          all.add(read(file.getFileName().toString(), text));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return all.stream();
  }

  private static CommandLineCase read(String file, String text) {
    String words = of(text, '$').strip();
    return new CommandLineCase(
        file + ": " + of(text, '#').strip() + ": " + words,
        words.isEmpty() ? List.of() : List.of(words.split(" ", -1)),
        of(text, '<'),
        of(text, '>'),
        of(text, '!'),
        Integer.parseInt(of(text, '=').strip()));
  }

  /** What stands behind a mark, line by line. */
  private static String of(String text, char mark) {
    StringBuilder all = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      if (line.charAt(0) == mark) {
        Bytes value = Escapes.decode(Bytes.of(line.substring(Math.min(2, line.length()))));
        all.append(value.latin1()).append('\n');
      } else if ("#$<>!=".indexOf(line.charAt(0)) < 0) {
        throw new IllegalArgumentException("a line without a mark: " + line);
      }
    }
    return all.toString();
  }

  /** Whether nothing is read and nothing printed, so that it needs no process of its own. */
  boolean isAboutUsage() {
    return exit == Exit.USAGE && input.isEmpty() && out.isEmpty();
  }

  @Override
  public String toString() {
    return name;
  }
}
