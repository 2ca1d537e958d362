package dev.ptipc.live.tor;

import dev.ptipc.live.OwnProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A tor that runs, from its start until it is gone. */
final class TorProcess implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(30);
  private static final Duration STOP = Duration.ofSeconds(30);
  private static final long GLANCE = 5;
  private static final int LAST_WORDS = 40;

  /** Without the one about what every tor of this bench is told. */
  private static final Pattern COMPLAINT =
      Pattern.compile("\\[(warn|err)\\] (?!You have used DirAuthority)");

  private final Path directory;
  private final OwnProcess own;
  private final Process process;

  /**
   * Starts it.
   *
   * @param tor the program
   * @param directory for its files, empty
   * @param torrc its configuration
   * @throws IOException when it cannot be started
   */
  TorProcess(Path tor, Path directory, Torrc torrc) throws IOException {
    this.directory = directory;
    Path file = directory.resolve("torrc");
    Files.writeString(file, torrc.text(), StandardCharsets.ISO_8859_1);
    Path defaults = Files.createFile(directory.resolve("torrc-defaults"));
    own =
        new OwnProcess(
            List.of(tor.toString(), "-f", file.toString(), "--defaults-torrc", defaults.toString()),
            Map.of(),
            null,
            streams ->
                streams
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("log").toFile()));
    process = own.process();
  }

  /**
   * Connects to it, and has it end when the connection does.
   *
   * @param events takes each event
   * @return null when tor has ended instead
   * @throws IOException when it does not listen in time
   */
  @Nullable ControlConnection connect(Consumer<String> events)
      throws IOException, InterruptedException {
    Path portFile = directory.resolve(Torrc.PORT_FILE);
    Path cookieFile = directory.resolve(Torrc.COOKIE_FILE);
    long deadline = System.nanoTime() + START.toNanos();
    while (!Files.exists(portFile) || !Files.exists(cookieFile)) {
      if (process.waitFor(GLANCE, TimeUnit.MILLISECONDS)) {
        return null;
      }
      if (System.nanoTime() > deadline) {
        throw new IOException("tor does not listen after " + START.toSeconds() + " s");
      }
    }
    String address = Files.readString(portFile).strip();
    int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    ControlConnection control = new ControlConnection(port, events);
    try {
      control.command("AUTHENTICATE " + HexFormat.of().formatHex(Files.readAllBytes(cookieFile)));
      control.command("TAKEOWNERSHIP");
      return control;
    } catch (IOException e) {
      control.close();
      throw e;
    }
  }

  /** Waits until it has ended, as it does when its connection is closed. */
  void awaitEnd() throws InterruptedException {
    if (!process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  /** What it said against its configuration. */
  String refusal() throws IOException {
    String log = Files.readString(directory.resolve("log"), StandardCharsets.ISO_8859_1);
    return String.join(
        "\n", log.lines().filter(COMPLAINT.asPredicate()).map(TorProcess::withoutTime).toList());
  }

  private static String withoutTime(String line) {
    return line.substring(line.indexOf('['));
  }

  /** The last lines of its log, and its exit code when it has one. */
  String lastWords() throws IOException {
    String log = Files.readString(directory.resolve("log"), StandardCharsets.ISO_8859_1);
    List<String> all = log.lines().toList();
    String last = String.join("\n", all.subList(Math.max(0, all.size() - LAST_WORDS), all.size()));
    return process.isAlive() ? last : last + "\nexit code " + process.exitValue();
  }

  /** Ends it, and a transport that it has left behind. */
  @Override
  public void close() {
    own.close();
  }
}
