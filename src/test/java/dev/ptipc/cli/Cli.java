package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.live.SystemReason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the executable jar as a user does. Small, so that a test can be made of many runs. */
final class Cli {

  /** No command takes as long; then it is ended, and the test says so. */
  private static final long MINUTES = 5;

  /** How a run ended, and what it wrote; one character a byte. */
  record Run(int exit, String out, String err) {}

  /** Writes the input of a run, in a thread of its own. */
  interface Input {
    void write(OutputStream out) throws IOException;
  }

  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();
  private final List<String> options = new ArrayList<>();
  private Input input = out -> {};

  /**
   * A run to come.
   *
   * @param folder where it is started
   */
  Cli(Path folder) {
    this.folder = folder;
  }

  Cli env(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** An option of the JVM. */
  Cli java(String option) {
    options.add(option);
    return this;
  }

  Cli input(Input input) {
    this.input = input;
    return this;
  }

  /** One character a byte. */
  Cli input(String latin1) {
    return input(out -> out.write(latin1.getBytes(StandardCharsets.ISO_8859_1)));
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return run(command(arguments));
  }

  /** A line of sh in which {@code "$@"} starts ptipc. */
  Run shell(String script) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    command.addAll(command());
    return run(command);
  }

  /** Begins a run that the test talks to itself. */
  Process start(String... arguments) throws IOException {
    // A.15: what starts the tests may ignore signals, as nohup does; a run that inherited that
    // could
    // never hear the signal that is to end it.
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=HUP,INT,TERM"));
    command.addAll(command(arguments));
    return builder(command).start();
  }

  private ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("NO_COLOR", "PTIPC_TERMINAL"));
    builder.environment().putAll(locale());
    builder.environment().put(Suite.VARIABLE, Suite.DIRECTORY.toString());
    builder.environment().putAll(environment);
    return builder;
  }

  /** That of the tests. For one of ASCII alone the launcher does the same. */
  private static Map<String, String> locale() {
    String locale = System.getenv().getOrDefault("LC_ALL", "");
    return locale.matches("C|POSIX")
        ? Map.of("LC_ALL", "C.UTF-8", "PTIPC_LC_ALL", "=" + locale)
        : Map.of("LC_ALL", locale.isEmpty() ? "C.UTF-8" : locale);
  }

  /** What starts the jar, as words for somebody else to start it. */
  List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Collections.addAll(
        command,
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-XX:SharedArchiveFile=" + Suite.ARCHIVE,
        "-Xlog:disable",
        "-Djava.io.tmpdir=" + Suite.DIRECTORY);
    command.addAll(options);
    Collections.addAll(command, "-jar", System.getProperty("ptipc.cliJar"));
    Collections.addAll(command, arguments);
    return command;
  }

  private Run run(List<String> command) throws IOException, InterruptedException {
    Path err = Files.createTempFile(folder, "err", "");
    Process process = builder(command).redirectError(err.toFile()).start();
    Thread writer = new Thread(() -> write(process));
    writer.start();
    CompletableFuture<Void> ended =
        CompletableFuture.runAsync(
            process::destroyForcibly, CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES));
    String out = text(process.getInputStream().readAllBytes());
    assertThat(ended).as("%s was ended after %d minutes", command, MINUTES).isNotDone();
    ended.cancel(false);
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("the end of %s", command).isTrue();
    int exit = process.exitValue();
    writer.join(TimeUnit.MINUTES.toMillis(MINUTES));
    assertThat(writer.isAlive()).as("whoever writes the input of %s waits", command).isFalse();
    String said = text(Files.readAllBytes(err));
    Files.delete(err);
    return new Run(exit, out, said);
  }

  /** A command that has heard enough reads no more; what it says of that is what is tested. */
  private void write(Process process) {
    try (OutputStream out = process.getOutputStream()) {
      input.write(out);
    } catch (IOException e) {
      if (!SystemReason.isClosed(e) && !"Stream closed".equals(e.getMessage())) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
