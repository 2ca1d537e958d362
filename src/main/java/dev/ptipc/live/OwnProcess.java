package dev.ptipc.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A program that was started here, and that is ended together with all that it has started, at the
 * latest when this program ends. What is ended is known by two marks that nothing else can have: a
 * variable with a random name, and on Linux, where there is {@code setsid}, a session. Only a
 * process that has shed both is left alone.
 */
public final class OwnProcess implements AutoCloseable {

  /** The rest of the name of the mark is random, so that one run inside another has both marks. */
  static final String MARK = "PTIPC_RUN_";

  private final String mark = MARK + UUID.randomUUID().toString().replace("-", "");
  private final Process process;
  private final boolean leadsSession;
  private final AtExit atExit;

  /**
   * Starts a program. It inherits all variables but those of the protocol, and has the mark
   * besides.
   *
   * @param command the program's name and its arguments
   * @param variables what it is told, in place of what it would inherit
   * @param directory where; null for where this program is
   * @param streams may redirect its streams
   * @throws IOException when it cannot be started
   */
  public OwnProcess(
      List<String> command,
      Map<String, String> variables,
      @Nullable Path directory,
      Consumer<ProcessBuilder> streams)
      throws IOException {
    Map<String, String> marked = new LinkedHashMap<>(variables);
    marked.put(mark, "1");
    ProcessBuilder direct = builder(command, marked, directory, streams);
    List<String> prefix = Launch.inSession(command.get(0), variables, directory);
    ProcessBuilder first =
        prefix.isEmpty()
            ? direct
            : builder(Launch.joined(prefix, command), marked, directory, streams);
    Process started;
    boolean alone = prefix.isEmpty();
    try {
      started = first.start();
    } catch (IOException e) {
      // Without anything between, the system's reason is about the program itself.
      started = direct.start();
      alone = true;
    }
    process = started;
    leadsSession = !alone;
    try {
      atExit = new AtExit(this::kill);
    } catch (AtExit.Ending e) {
      kill();
      throw e;
    }
  }

  private static ProcessBuilder builder(
      List<String> command,
      Map<String, String> variables,
      @Nullable Path directory,
      Consumer<ProcessBuilder> streams)
      throws IOException {
    ProcessBuilder builder = Outgoing.process(command, variables);
    if (directory != null) {
      builder.directory(directory.toFile());
    }
    streams.accept(builder);
    return builder;
  }

  /**
   * The program itself.
   *
   * @return the process as Java knows it
   */
  public Process process() {
    return process;
  }

  /** Ends it and all that carries one of its marks. Its streams stay open, for its last words. */
  public void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.toHandle().destroyForcibly();
    Leftovers.kill(mark, leadsSession ? process.toHandle() : null);
  }

  @Override
  public void close() {
    kill();
    atExit.close();
  }
}
