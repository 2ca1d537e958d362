package dev.ptipc.live.tor;

import static java.util.Objects.requireNonNull;

import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Escapes;
import dev.ptipc.transcript.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What our texts say of tor, and the sessions that show it; the file tells its form. */
final class TorSentences {

  private static final Path FILE = Path.of("src/test/resources/parents/tor-sentences.txt");

  /** A sentence. */
  record Sentence(String about, String text, List<String> seen, List<Shown> sessions) {}

  /** A session, and what is to become of it. */
  record Shown(
      String name,
      Session session,
      String fate,
      List<String> registered,
      List<String> said,
      List<String> unsaid) {

    @Override
    public String toString() {
      return name;
    }
  }

  private final List<Sentence> all = new ArrayList<>();
  private String about = "";
  private String role = "";
  private final StringBuilder stdout = new StringBuilder();

  private TorSentences() {}

  static List<Sentence> read() throws IOException {
    TorSentences sentences = new TorSentences();
    for (String line : Files.readAllLines(FILE, StandardCharsets.US_ASCII)) {
      int space = line.indexOf(' ');
      if (space > 0) {
        sentences.line(line.substring(0, space), line.substring(space + 1), line);
      }
    }
    return sentences.all;
  }

  private void line(String kind, String rest, String line) {
    switch (kind) {
      case "#" -> {}
      case "about" -> about = rest;
      case "text" -> all.add(new Sentence(about, rest, new ArrayList<>(), new ArrayList<>()));
      case "seen" -> last().seen().add(rest);
      case "client", "server" -> {
        role = line;
        stdout.setLength(0);
      }
      case "<" -> stdout.append(decoded(rest)).append('\n');
      case "=" -> last().sessions().add(shown(rest));
      case "+" -> session().registered().add(rest);
      case ":" -> session().said().add(decoded(rest));
      case "!" -> session().unsaid().add(decoded(rest));
      default -> throw new IllegalArgumentException(line);
    }
  }

  private Sentence last() {
    return all.get(all.size() - 1);
  }

  private Shown session() {
    List<Shown> sessions = last().sessions();
    return sessions.get(sessions.size() - 1);
  }

  private static String decoded(String text) {
    return requireNonNull(Escapes.decode(Bytes.of(text)), text).latin1();
  }

  private Shown shown(String fate) {
    String[] words = role.split(" ", -1);
    Map<String, Bytes> variables = new HashMap<>();
    boolean client = Role.valueOf(words[0].toUpperCase(java.util.Locale.ROOT)) == Role.CLIENT;
    variables.put(
        client ? Variable.CLIENT_TRANSPORTS : Variable.SERVER_TRANSPORTS, Bytes.of(words[1]));
    if (words.length > 2) {
      variables.put(Variable.PROXY, Bytes.of(words[2].substring("proxy=".length())));
    }
    byte[] bytes = stdout.toString().getBytes(StandardCharsets.ISO_8859_1);
    Session session = new Session(variables, Bytes.of(bytes), null);
    String name = about + ": " + role + ": " + stdout.toString().replace("\n", " | ");
    List<String> none = new ArrayList<>();
    return new Shown(name, session, fate, none, new ArrayList<>(), new ArrayList<>());
  }
}
