package dev.ptipc.peers.learn;

import dev.ptipc.ast.Keyword;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.fuzz.GoodLines;
import dev.ptipc.peers.parent.CaseMaker;
import dev.ptipc.peers.parent.ParentCase;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a transport is asked for, and one good line a keyword to answer with, all about the one
 * transport that is asked for. Sessions are words over the keywords.
 *
 * @param situation in a few words
 * @param name of the transport
 * @param variables what the transport is asked for
 * @param lines by keyword, without LF
 */
public record Vocabulary(
    String situation, String name, Map<String, Bytes> variables, Map<Keyword, Bytes> lines) {

  /** A name that is easier to read than one drawn at random. */
  private static final String TRANSPORT = "trebuchet";

  /** Any proxy does; nothing connects to it. */
  private static final Bytes PROXY = Bytes.of("socks5://127.0.0.1:9050");

  /** Keeps the maps from changing; those of Map.copyOf have another order in every run. */
  public Vocabulary {
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
  }

  /**
   * The situations that the specification tells apart.
   *
   * @param seed another gives other names and texts
   * @return a client, a client behind a proxy, a server
   */
  public static List<Vocabulary> all(long seed) {
    Map<Keyword, Bytes> lines = new LinkedHashMap<>();
    String drawn = GoodLines.transport(seed);
    GoodLines.ofOneTransport(seed)
        .forEach(
            (keyword, line) -> lines.put(keyword, Bytes.ofLatin1(line.replace(drawn, TRANSPORT))));
    Bytes name = Bytes.of(TRANSPORT);
    Map<String, Bytes> proxied = new LinkedHashMap<>();
    proxied.put(Variable.CLIENT_TRANSPORTS, name);
    proxied.put(Variable.PROXY, PROXY);
    return List.of(
        new Vocabulary("a client", TRANSPORT, Map.of(Variable.CLIENT_TRANSPORTS, name), lines),
        new Vocabulary("a client behind a proxy", TRANSPORT, proxied, lines),
        new Vocabulary("a server", TRANSPORT, Map.of(Variable.SERVER_TRANSPORTS, name), lines));
  }

  /** The role that the transport is asked for. */
  Role role() {
    return variables.containsKey(Variable.SERVER_TRANSPORTS) ? Role.SERVER : Role.CLIENT;
  }

  /**
   * A session.
   *
   * @param word what the transport says
   * @return the same as a parent can be given it, of a transport that stays
   */
  public ParentCase session(List<Keyword> word) {
    StringBuilder stdout = new StringBuilder();
    for (Keyword keyword : word) {
      stdout.append(lines.getOrDefault(keyword, Bytes.EMPTY).latin1()).append('\n');
    }
    return CaseMaker.session(
        situation, new Session(variables, Bytes.ofLatin1(stdout.toString()), null));
  }
}
