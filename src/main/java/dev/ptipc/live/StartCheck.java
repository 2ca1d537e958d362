package dev.ptipc.live;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Whether the system itself can start a file. A parent such as tor asks the system alone; Java and
 * most tools ask a shell to run what the system refuses, so that a transport would start here and
 * nowhere else. And where the system says only that something is missing, this says what.
 */
final class StartCheck {

  /** Scripts whose interpreters are scripts: the system goes no further either. */
  private static final int DEEPEST = 4;

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private StartCheck() {}

  /** The system would refuse it, for a reason that is seen in the file. */
  static final class Refused extends IOException {

    private static final long serialVersionUID = 1;

    Refused(String why) {
      super(why);
    }
  }

  /**
   * Looks at a program before it is started.
   *
   * @param program its name or path
   * @param directory where it is to be started; null for where this program is
   * @throws Refused when it is clear that the system cannot start it; of what cannot be read, or is
   *     not there, the system speaks for itself
   */
  static void pass(String program, @Nullable Path directory) throws Refused {
    Path file = ProgramFile.find(program, directory);
    String why = file == null ? withoutRight(program, directory) : ofFile(file, 0);
    if (why != null) {
      throw new Refused(why);
    }
  }

  private static @Nullable String withoutRight(String program, @Nullable Path directory) {
    try {
      Path file = (directory == null ? Path.of("") : directory).resolve(program).toAbsolutePath();
      if (program.indexOf('/') < 0) {
        return null;
      }
      return Files.isDirectory(file)
          ? "is a directory"
          : Files.isRegularFile(file) ? "permission denied; the file is not executable" : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static @Nullable String ofFile(Path file, int depth) {
    String text = ProgramFile.start(file);
    if (text == null) {
      return null;
    }
    String name = ProgramFile.interpreter(text);
    if (name != null) {
      return ofScript(name, depth);
    }
    if (text.startsWith(ElfFile.MAGIC)) {
      return ElfFile.obstacle(file);
    }
    if (BinaryFormats.maybeKnown(file, text.getBytes(StandardCharsets.ISO_8859_1))) {
      return null;
    }
    return ofOther(text);
  }

  private static String ofOther(String text) {
    if (text.isEmpty()) {
      return "the file is empty";
    }
    if (text.startsWith(new String(MARK, StandardCharsets.ISO_8859_1))) {
      return "a byte order mark stands before its first line, so that the `#!` is not seen";
    }
    return text.indexOf('\0') >= 0
        ? "it is neither a program for this system nor a script"
        : "it has no `#!` line; a shell would run it all the same, but tor does not";
  }

  private static @Nullable String ofScript(String name, int depth) {
    if (name.isEmpty() || name.equals("\r")) {
      return "its `#!` line names no interpreter";
    }
    Path interpreter;
    try {
      // Of a file that Java has no name for, the system speaks.
      String decoded =
          new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      if (decoded.indexOf(Outgoing.LOST) >= 0) {
        return null;
      }
      interpreter = Path.of(decoded);
    } catch (InvalidPathException e) {
      return null;
    }
    String shown = Shown.quoted(Bytes.ofLatin1(name));
    if (Files.notExists(interpreter)) {
      return "its interpreter "
          + shown
          + " does not exist"
          + (name.endsWith("\r") ? "; the lines of the file end with CR LF, as on Windows" : "")
          + (interpreter.isAbsolute() ? "" : "; it has to be named by its whole path");
    }
    if (!Files.isRegularFile(interpreter) || !Files.isExecutable(interpreter)) {
      return "its interpreter " + shown + " is not executable";
    }
    String why = depth < DEEPEST ? ofFile(interpreter, depth + 1) : null;
    return why == null ? null : "its interpreter " + shown + " cannot be started: " + why;
  }
}
