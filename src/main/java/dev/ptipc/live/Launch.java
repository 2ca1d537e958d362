package dev.ptipc.live;

import dev.ptipc.source.Ascii;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starting a program by way of another, which changes something and then becomes it. That other
 * would tell in its own words, on the program's stderr, that there is no such program; so it is
 * used only for a program that is seen to be one. All else is started directly, and fails as it
 * does.
 */
final class Launch {

  /** Set by the launcher: the masks of blocked and of ignored signals. */
  static final String SIGNALS = "PTIPC_SIGNALS";

  /** Set by the launcher: the streams that were closed, as a shell closes them. */
  static final String CLOSED = "PTIPC_CLOSED";

  /** Set by the launcher: which streams are terminals. */
  static final String TERMINAL = "PTIPC_TERMINAL";

  private static final String STREAMS = "( <&-)?( >&-)?( 2>&-)?";

  private static final String PATH = "PATH";

  private static final Path OWN_STATUS = Path.of("/proc/self/stat");

  private Launch() {}

  /**
   * What makes a program the leader of a session of its own.
   *
   * @param program its name or path
   * @param variables those of the program that are not inherited
   * @param directory where it is started; null for where this program is
   * @return words that go before; none where that cannot be done, or nobody could look it up later
   */
  static List<String> inSession(
      String program, Map<String, String> variables, @Nullable Path directory) {
    return Files.isReadable(OWN_STATUS) && !variables.containsKey(PATH)
        ? by(directory, program, "setsid", "--")
        : List.of();
  }

  /**
   * What makes a program start as the launcher was started: with the signals that were blocked or
   * ignored, which Java changes for itself, and without the streams that were closed.
   *
   * @param program its name or path
   * @return words that go before; none where nothing is known, or there is no tool for it
   */
  static List<String> asInherited(String program) {
    if (program.indexOf('=') >= 0) {
      return List.of();
    }
    List<String> signals = by(null, program, "env", SignalState.options(System.getenv(SIGNALS)));
    String closed = System.getenv(CLOSED);
    if (signals.isEmpty() || closed == null || closed.isEmpty() || !closed.matches(STREAMS)) {
      return signals.size() > 1 ? joined(signals, List.of("--")) : List.of();
    }
    List<String> closing = by(null, program, "sh", "-c", "exec \"$@\"" + closed, "sh");
    return joined(joined(closing, signals), kept(System.getenv()));
  }

  /** What a shell would lose of the environment, or add to it, as words for env. */
  private static List<String> kept(Map<String, String> environment) {
    List<String> words = new ArrayList<>();
    if (!environment.containsKey("PWD")) {
      words.addAll(List.of("-u", "PWD"));
    }
    words.add("--");
    environment.forEach(
        (name, value) -> {
          if (!Ascii.isIdentifier(name) || name.equals("PWD")) {
            words.add(name + "=" + value);
          }
        });
    return words;
  }

  /** The tool by its path, and its words; none when it or the program is not there. */
  static List<String> by(@Nullable Path directory, String program, String tool, String... words) {
    Path found = ProgramFile.find(tool, null);
    if (found == null || !isProgram(ProgramFile.find(program, directory))) {
      return List.of();
    }
    List<String> prefix = new ArrayList<>();
    prefix.add(found.toString());
    prefix.addAll(List.of(words));
    return prefix;
  }

  static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Something the system can start: machine code, or a script whose interpreter is that. */
  private static boolean isProgram(@Nullable Path file) {
    String start = start(file);
    String interpreter = ProgramFile.interpreter(start);
    String code =
        interpreter == null
            ? start
            : interpreter.startsWith("/") ? start(ProgramFile.find(interpreter, null)) : "";
    return code.startsWith(ElfFile.MAGIC);
  }

  /** Its first bytes; nothing when it cannot be read. */
  private static String start(@Nullable Path file) {
    String start = file == null ? null : ProgramFile.start(file);
    return start == null ? "" : start;
  }
}
