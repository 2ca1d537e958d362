package dev.ptipc.fuzz.session;

import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.source.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Environments as a parent may write them: without a fault, in all their variety. */
final class Environments {

  /** Names that transports have, and the bounds of what a name may be. */
  private static final List<String> NAMES =
      List.of(
          "obfs4", "snowflake", "webtunnel", "meek_lite", "a", "_", "Z9", "_0_", "x".repeat(64));

  private static final List<String> VERSIONS =
      List.of("1", "1", "1", "1,2", "2,1a,1", "3,2,1", "2", "2,1a", "!,~");

  private static final List<String> PROXIES =
      List.of(
          "socks5://127.0.0.1:9050",
          "socks4a://198.51.100.1:1080",
          "http://user:secret@192.0.2.7:8080",
          "socks5://[2001:db8::1]:1");

  private static final List<String> ADDRESSES =
      List.of("127.0.0.1", "0.0.0.0", "198.51.100.9", "[::]", "[::1]", "[2001:db8::2]");

  private static final List<String> PORTS = List.of("0", "1", "443", "65535");

  private Environments() {}

  /** One for a role. */
  static Map<String, Bytes> draw(Role role, RandomPieces words) {
    List<String> names = names(words);
    EnvironmentWriter writer =
        role == Role.CLIENT
            ? EnvironmentWriter.client(names, state(words))
            : EnvironmentWriter.server(
                names, state(words), "127.0.0.1:" + (1 + words.below(65535)));
    writer.set(Variable.VERSIONS, words.pick(VERSIONS));
    writer.set(Variable.EXIT_ON_STDIN_CLOSE, words.pick(List.of("1", "1", "0", "")));
    if (words.below(4) == 0) {
      writer.set(Variable.BIND_V4, words.pick(List.of("", "192.0.2.1", "0.0.0.0")));
      writer.set(Variable.BIND_V6, words.pick(List.of("", "[2001:db8::3]")));
    }
    if (role == Role.CLIENT) {
      writer.proxy(words.below(2) == 0 ? words.pick(PROXIES) : null);
    } else {
      server(writer, names, words);
    }
    return bytes(writer.variables());
  }

  private static Map<String, Bytes> bytes(Map<String, String> texts) {
    Map<String, Bytes> bytes = new LinkedHashMap<>();
    texts.forEach((name, text) -> bytes.put(name, Bytes.of(text.getBytes(StandardCharsets.UTF_8))));
    return bytes;
  }

  private static List<String> names(RandomPieces words) {
    Set<String> names = new LinkedHashSet<>();
    for (int left = 1 + words.below(4); left > 0; left--) {
      names.add(words.below(4) == 0 ? "pt" + words.below(1000) : words.pick(NAMES));
    }
    return new ArrayList<>(names);
  }

  private static String state(RandomPieces words) {
    return words.pick(
        List.of("/var/lib/tor/pt_state", "/", "C:\\tor\\pt_state", "/tmp/Ünïcode dir"));
  }

  private static void server(EnvironmentWriter writer, List<String> names, RandomPieces words) {
    for (String name : names) {
      if (words.below(2) == 0) {
        writer.bind(name, words.pick(ADDRESSES) + ":" + words.pick(PORTS));
      }
      if (words.below(4) == 0) {
        writer.option(name, "key", words.pick(List.of("", "1", "a:b;c\\d")));
      }
    }
    if (words.below(3) == 0) {
      writer.set(Variable.EXTENDED_PORT, "127.0.0.1:" + (1 + words.below(65535)));
      writer.set(Variable.COOKIE, "/var/lib/tor/extended_orport_auth_cookie");
    }
  }
}
