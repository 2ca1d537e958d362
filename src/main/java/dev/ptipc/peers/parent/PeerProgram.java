package dev.ptipc.peers.parent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.live.Outgoing;
import dev.ptipc.live.OwnProcess;
import dev.ptipc.live.StateDirectory;
import dev.ptipc.report.Json;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A parent of {@code src/peers}: a program with a part {@code lines} and a part {@code parent}. */
final class PeerProgram {

  /**
   * How long it may wait for a transport, seconds. All that a transport here says it says at once,
   * but Arti gives one whose stdout has ended five seconds to end too, before it says so.
   */
  private static final int SECONDS = 10;

  /** How much longer the program itself may take, seconds; then it hangs. */
  private static final int PATIENCE = 60;

  private static final int MOST_BYTES = 1 << 22;

  /**
   * Says what lies in a file, and stays until its stdin ends, its stdout open as a transport's is.
   */
  private static final String STAYS = "cat \"$0\"; cat >/dev/null";

  /** Says it and closes its stdout, without which a last line without LF would be half a line. */
  private static final String CLOSES = "cat \"$0\"; exec cat >/dev/null";

  /** Says it and ends. */
  private static final String ENDS = "cat \"$0\"; exit 1";

  private final List<String> command;

  /**
   * A program.
   *
   * @param command its name and its first arguments
   */
  PeerProgram(List<String> command) {
    this.command = List.copyOf(command);
  }

  /** What it says of itself. */
  String version() throws IOException, InterruptedException {
    return asked(List.of("--version"), Bytes.EMPTY).latin1().strip();
  }

  /** What it makes of a session. */
  Treatment play(Session session) throws IOException, InterruptedException {
    Environment environment = Environment.of(session.environment());
    Role role = environment.role() == Role.SERVER ? Role.SERVER : Role.CLIENT;
    List<String> arguments = new ArrayList<>(List.of("parent", "--role", role.word()));
    List<String> names = new ArrayList<>();
    for (Item name : environment.transports(role)) {
      names.add(Outgoing.name("the list of transports", name.bytes()));
    }
    arguments.addAll(List.of("--transports", String.join(",", names)));
    Item proxy = environment.proxy();
    if (proxy != null && proxy.good()) {
      arguments.addAll(List.of("--proxy", proxy.bytes().latin1()));
    }
    String bindings =
        environment.bindings().stream()
            .filter(Item::good)
            .map(item -> item.bytes().latin1())
            .collect(Collectors.joining(","));
    if (!bindings.isEmpty()) {
      arguments.addAll(List.of("--bind", bindings));
    }
    try (StateDirectory directory = new StateDirectory()) {
      Path file = directory.path().resolve("stdout");
      Files.write(file, session.stdout().toArray());
      String script = session.exit() != null ? ENDS : endsInLf(session.stdout()) ? STAYS : CLOSES;
      arguments.addAll(List.of("--state", directory.path().toString(), "--seconds", "" + SECONDS));
      arguments.addAll(List.of("--", "/bin/sh", "-c", script, file.toString()));
      return Treatment.of(object(asked(arguments, Bytes.EMPTY)), role);
    }
  }

  private static boolean endsInLf(Bytes stdout) {
    return stdout.isEmpty() || stdout.at(stdout.length() - 1) == '\n';
  }

  /** What it answers to a line alone. */
  JsonNode line(Bytes line) throws IOException, InterruptedException {
    return object(asked(List.of("lines"), line));
  }

  private static JsonNode object(Bytes json) throws IOException {
    try {
      JsonNode read = Json.tree(json.toArray());
      if (read.isObject()) {
        return read;
      }
    } catch (UncheckedIOException e) {
      // Said below.
    }
    throw new IOException("the peer answers with no JSON object");
  }

  private Bytes asked(List<String> arguments, Bytes stdin)
      throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(arguments);
    try (OwnProcess own =
        new OwnProcess(
            whole,
            Map.of(Variable.EXIT_ON_STDIN_CLOSE, "1"),
            null,
            streams -> streams.redirectError(ProcessBuilder.Redirect.DISCARD))) {
      Process process = own.process();
      process.getOutputStream().write(stdin.toArray());
      process.getOutputStream().close();
      Bytes[] read = {Bytes.EMPTY};
      Thread reader = new Thread(() -> read[0] = answer(process.getInputStream()), "ptipc peer");
      reader.setDaemon(true);
      reader.start();
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        throw new IOException("the peer has not ended after " + PATIENCE + " seconds");
      }
      reader.join(TimeUnit.SECONDS.toMillis(PATIENCE));
      if (process.exitValue() != 0) {
        throw new IOException("the peer ended with exit code " + process.exitValue());
      }
      return read[0];
    }
  }

  private static Bytes answer(InputStream in) {
    try (in) {
      return Bytes.of(in.readNBytes(MOST_BYTES));
    } catch (IOException e) {
      return Bytes.EMPTY;
    }
  }
}
