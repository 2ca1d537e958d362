package dev.ptipc.emit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ptipc.source.Framer;
import dev.ptipc.source.Line;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A conformance target that runs: it is asked by one thread while another takes the answers. */
final class EmittedTarget implements AutoCloseable {

  /** No run of any test is so long; one that is ends with too few answers. */
  private static final long MOST_MILLIS = 90 * 60_000L;

  private final Process process;
  private final Timer end = new Timer("end of the target", true);

  /**
   * Where the parser for a language lies. Those who have no Lua, which few have, are told that they
   * leave its tests out; CI has it.
   */
  static Path of(String language) {
    assumeTrue(
        !language.equals("lua") || System.getenv("CI") != null || lua(),
        "lua5.4 with lua-cjson is not installed: the parser in Lua is not tried");
    return Path.of(Emitter.FOLDER + language).toAbsolutePath();
  }

  private static boolean lua() {
    try {
      Process lua = new ProcessBuilder("lua5.4", "-e", "require 'cjson'").start();
      return lua.waitFor(1, TimeUnit.MINUTES) && lua.exitValue() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  EmittedTarget(Path folder, Path build, String... arguments) throws IOException {
    this(folder, build, Map.of(), arguments);
  }

  EmittedTarget(Path folder, Path build, Map<String, String> environment, String... arguments)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(folder.resolve("target").toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().putAll(environment);
    builder.environment().put("PTIPC_BUILD", build.toString());
    builder.redirectError(new File(build.toFile(), "stderr"));
    process = builder.start();
    end.schedule(
        new TimerTask() {
          @Override
          public void run() {
            process.destroyForcibly();
          }
        },
        MOST_MILLIS);
  }

  /**
   * Asks lines.
   *
   * @param lines without LF
   * @param answers takes each answer
   */
  void ask(Iterator<byte[]> lines, Consumer<byte[]> answers) throws Exception {
    Thread asking = new Thread(() -> write(lines), "asks the target");
    asking.start();
    Framer framer = new Framer(1 << 24, line -> answers.accept(bytes(line)));
    byte[] piece = new byte[1 << 16];
    try (InputStream in = process.getInputStream()) {
      for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
        framer.feed(piece, 0, got);
      }
    }
    asking.join();
  }

  private static byte[] bytes(Line line) {
    return line.bytes().toArray();
  }

  private void write(Iterator<byte[]> lines) {
    try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
      while (lines.hasNext()) {
        out.write(lines.next());
        out.write('\n');
      }
    } catch (IOException e) {
      // The target has ended: the answers that lack tell so.
    }
  }

  @Override
  public void close() {
    end.cancel();
    process.destroyForcibly();
  }
}
