package dev.ptipc.live.conform;

import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.environment.Role;
import dev.ptipc.live.Particulars;
import dev.ptipc.live.StateDirectory;
import dev.ptipc.source.Ascii;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The place where one scenario is played: directories that nobody else has, and ports. */
final class Stage implements AutoCloseable {

  /** Where nobody listens: the transport has no use for it before a client comes. */
  private static final String OR_PORT = "127.0.0.1:9001";

  private static final byte[] IPV6_LOOPBACK = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  private static final String FILE_NAME = "[A-Za-z0-9_-]{1,100}";

  /** Of more files outside only the first are told. */
  private static final int MOST_FILES = 10;

  private final Scenario scenario;
  private final Profile profile;
  private final Particulars particulars;
  private final Path root;
  private final Path state;
  private final ServerSocket used;
  private final List<String> names = new ArrayList<>();

  /**
   * Makes the directories.
   *
   * @param parent where; the place is called as the scenario when that can be a file's name, and
   *     nothing is called so yet
   * @param particulars what the transport is told where the scenario does not say otherwise
   */
  Stage(Scenario scenario, Profile profile, Path parent, Particulars particulars)
      throws IOException {
    this.scenario = scenario;
    this.particulars = particulars;
    this.profile = profile;
    // The name may be one that somebody typed, with a slash in it.
    root = scenario.name().matches(FILE_NAME) ? named(scenario.name(), parent) : unnamed(parent);
    for (Path own : List.of(directory(), home(), temporary())) {
      Files.createDirectory(own);
    }
    state =
        switch (scenario.state()) {
          case PRESENT -> Files.createDirectory(root.resolve("state"));
          case ABSENT -> root.resolve("absent").resolve("state");
          case OBSTRUCTED -> Files.createFile(root.resolve("obstacle")).resolve("state");
          // No other program has a state directory of this name.
          case RELATIVE -> directory().resolve(parent.getFileName() + "-" + root.getFileName());
        };
    used = new ServerSocket();
    used.bind(loopback(0));
    scenario.names().forEach(this::expand);
  }

  /** When it is played again, what the first transport made may not have been deleted. */
  private static Path named(String name, Path parent) throws IOException {
    try {
      return Files.createDirectory(parent.resolve(name));
    } catch (FileAlreadyExistsException e) {
      return unnamed(parent);
    }
  }

  private static Path unnamed(Path parent) throws IOException {
    return Files.createTempDirectory(parent, "scenario-");
  }

  /** Why a scenario cannot be played; null when it can. */
  static @Nullable String obstacle(Scenario scenario, Profile profile) {
    List<String> own = own(scenario, profile);
    if (own.isEmpty()) {
      String role = scenario.role() == null ? "" : scenario.role().word() + " ";
      return "no " + role + "transport of the program is known";
    }
    if (own.size() < 2 && scenario.names().contains("{names}")) {
      return "the program has one such transport";
    }
    if (scenario.variables().toString().contains("[::1]") && !hasIpv6()) {
      return "this machine has no IPv6 loopback";
    }
    return null;
  }

  private static boolean hasIpv6() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(IPV6_LOOPBACK), 0));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void expand(String name) {
    if (name.equals("{names}")) {
      names.addAll(own());
    } else {
      names.add(filled(name));
    }
  }

  private List<String> own() {
    return own(scenario, profile);
  }

  private static List<String> own(Scenario scenario, Profile profile) {
    List<String> clients = profile.askable(Role.CLIENT);
    boolean server = scenario.role() == null ? clients.isEmpty() : scenario.role() == Role.SERVER;
    return server ? profile.askable(Role.SERVER) : clients;
  }

  Path directory() {
    return root.resolve("directory");
  }

  private Path home() {
    return root.resolve("home");
  }

  private Path temporary() {
    return root.resolve("temporary");
  }

  /** The names that are asked for. */
  List<String> names() {
    return names;
  }

  /** What the transport is told. */
  Map<String, String> variables() {
    String location =
        scenario.state() == Scenario.State.RELATIVE
            ? state.getFileName().toString()
            : state.toString();
    EnvironmentWriter writer =
        scenario.role() == Role.SERVER
            ? EnvironmentWriter.server(names, location, OR_PORT)
            : EnvironmentWriter.client(names, location);
    List<String> good = names.stream().distinct().filter(Ascii::isIdentifier).toList();
    particulars.tell(writer, scenario.role() == Role.SERVER ? Role.SERVER : Role.CLIENT, good);
    for (String variable : scenario.variables()) {
      int equals = variable.indexOf('=');
      writer.set(
          equals < 0 ? variable : variable.substring(0, equals),
          equals < 0 ? null : filled(variable.substring(equals + 1)));
    }
    return writer.variables();
  }

  /** Where else a program may be used to write, so that it can be seen there. */
  Map<String, String> surroundings() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("HOME", home().toString());
    variables.put("TMPDIR", temporary().toString());
    variables.put("XDG_CACHE_HOME", home().resolve(".cache").toString());
    variables.put("XDG_CONFIG_HOME", home().resolve(".config").toString());
    variables.put("XDG_DATA_HOME", home().resolve(".local/share").toString());
    return variables;
  }

  private String filled(String template) {
    String filled = template.replace("{unknown}", profile.unknown());
    filled = own().isEmpty() ? filled : filled.replace("{name}", own().get(0));
    filled = filled.replace("{used}", Integer.toString(used.getLocalPort()));
    return filled.contains("{free}")
        ? filled.replace("{free}", Integer.toString(freePort()))
        : filled;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(loopback(0));
      return socket.getLocalPort();
    } catch (IOException e) {
      return 1; // without sockets no scenario with a port says anything
    }
  }

  private static InetSocketAddress loopback(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  /** Whether there is a directory for state now. */
  boolean hasStateDirectory() {
    return Files.isDirectory(state);
  }

  /** The files that were made outside the state directory, as paths in this place. */
  List<String> filesElsewhere() {
    List<String> found = new ArrayList<>();
    for (Path own : List.of(directory(), home(), temporary())) {
      try (Stream<Path> files = Files.walk(own)) {
        files
            .filter(file -> !file.equals(own) && !file.startsWith(state))
            .limit(MOST_FILES)
            .forEach(file -> found.add(root.relativize(file).toString()));
      } catch (IOException | UncheckedIOException e) {
        // Something was deleted while we looked, or the transport has deleted or closed the place.
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    used.close();
    StateDirectory.delete(root);
  }
}
