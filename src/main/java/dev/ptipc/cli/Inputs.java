package dev.ptipc.cli;

import dev.ptipc.live.SystemReason;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Line;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The files of a command line, one after the other; {@code -} or none is standard input. */
final class Inputs {

  static final String TWICE = "`-` is given twice, and there is one standard input";

  /** Reads one input. */
  interface Reader {

    /**
     * Reads to the end.
     *
     * @param name as the command line has it
     * @param in not to be closed
     * @param size in bytes of a regular file; -1 when there is no telling
     */
    void read(String name, InputStream in, long size) throws IOException;
  }

  /** Is told of each input that could not be read to its end. */
  interface OnUnread {

    /**
     * Told after the user.
     *
     * @param name as the command line has it
     * @param why fit to be shown
     */
    void tell(String name, String why);
  }

  /** Where the system has no such file there is no telling, either. */
  private static final Path STDIN = Path.of("/dev/stdin");

  private static final int PIECE = 64 * 1024;

  private Inputs() {}

  /** Refuses {@code -} twice: the second would be empty, and judged as that. */
  static void areDistinct(CommandSpec spec, List<String> names) {
    if (isTwiceStandardInput(names)) {
      throw Usage.fault(spec, TWICE);
    }
  }

  static boolean isTwiceStandardInput(List<String> names) {
    return names.indexOf("-") != names.lastIndexOf("-");
  }

  /**
   * Reads all. One that cannot be read is told and passed over.
   *
   * @return {@link Exit#OK}, or {@link Exit#UNREADABLE} when one could not be read
   */
  static int each(List<String> names, PrintWriter err, Reader reader) {
    return each(names, err, reader, (name, why) -> {});
  }

  /** The same for those whose answers say what is missing from them. */
  static int each(List<String> names, PrintWriter err, Reader reader, OnUnread unread) {
    int exit = Exit.OK;
    for (String name : names.isEmpty() ? List.of("-") : names) {
      try {
        one(name, reader);
      } catch (IOException | InvalidPathException | UncheckedIOException e) {
        Failures.OutputFailed output = Failures.ofOutput(e);
        if (output != null) {
          throw output;
        }
        String shown = name.isEmpty() ? "''" : Failures.shown(name);
        String why = SystemReason.of(e);
        err.println("ptipc: " + shown + ": " + why);
        unread.tell(name, why);
        exit = Exit.UNREADABLE;
      }
    }
    return exit;
  }

  /** Takes lines until it wants no more of them. */
  interface Lines {

    /** Takes the next; false to end the reading. */
    boolean take(Line line) throws IOException;
  }

  /**
   * Reads one input line by line.
   *
   * @param limit bytes that a line may have before its LF
   * @return as {@link #each}
   */
  static int lines(String file, PrintWriter err, int limit, Lines taker) {
    return each(
        List.of(file),
        err,
        (name, in, size) -> {
          Deque<Line> lines = new ArrayDeque<>();
          Framer framer = new Framer(limit, lines::add);
          byte[] piece = new byte[PIECE];
          int got = 0;
          boolean more = true;
          while (more && got >= 0) {
            got = in.read(piece);
            if (got < 0) {
              framer.finish();
            } else {
              framer.feed(piece, 0, got);
            }
            while (more && !lines.isEmpty()) {
              more = taker.take(lines.remove());
            }
          }
        });
  }

  /**
   * Tells of a line over the limit, of which there is nothing to be had.
   *
   * @param fate what becomes of it
   * @return whether it is one
   */
  static boolean isTooLong(Line line, String file, String fate, PrintWriter err) {
    boolean isTooLong = line.ending() == Line.Ending.TOO_LONG;
    if (isTooLong) {
      err.println("ptipc: " + Failures.shown(file) + ":" + line.number() + ": too long, " + fate);
    }
    return isTooLong;
  }

  private static void one(String name, Reader reader) throws IOException {
    if (name.equals("-")) {
      reader.read(name, System.in, size(STDIN));
      return;
    }
    if (name.isEmpty()) {
      // To Java this is the directory that it was started in.
      throw new NoSuchFileException(name);
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new IOException("is a directory");
    }
    try (InputStream in = open(path)) {
      reader.read(name, in, size(path));
    }
  }

  /** A pipe has no position, which the channel behind the usual stream would ask for. */
  private static InputStream open(Path path) throws IOException {
    return Files.exists(path) && !Files.isRegularFile(path)
        ? new FileInputStream(path.toFile())
        : Files.newInputStream(path);
  }

  private static long size(Path path) throws IOException {
    return Files.isRegularFile(path) ? Files.size(path) : -1;
  }
}
