package dev.ptipc.emit;

import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Values of variables and arguments, good and bad, always the same ones; and words for targets. */
final class EnvironmentWords {

  private static final List<String> PARTS =
      List.of(
          "obfs4",
          "a",
          "_b",
          "a-b",
          "4a",
          "1",
          "2,1a,1",
          "127.0.0.1:443",
          "a-127.0.0.1:0",
          "_b-[::1]:443",
          "obfs4-localhost:1",
          "[::ffff:1.2.3.4]:65535",
          "1.2.3.4:65536",
          "1.2.3.4:0",
          "1.2.3.4:01",
          "1.2.3.4:1234567890",
          "[::1]",
          "192.0.2.1",
          "socks5://127.0.0.1:9050",
          "http://user:secret@[::1]:8080",
          "socks4a://u@198.51.100.1:1",
          "://@:",
          "a:k=v",
          "obfs4:iat-mode=1",
          "_b:a\\:b=\\;c\\\\",
          "k=v",
          "cert=AA\\;A=",
          "/var/lib",
          "C:\\x",
          "\\\\share",
          "",
          " ",
          ",",
          ";",
          ":",
          "-",
          "=",
          "\\",
          "@",
          "/",
          "?",
          "\u0001",
          "\t",
          "\n",
          "\u007f",
          "\u0080",
          "\u00c3\u00bc",
          "\u00ff",
          "0",
          "[",
          "]");

  private final Random random;

  EnvironmentWords(long seed) {
    random = new Random(seed);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Some parts side by side, or with separators, as they come. */
  Bytes value() {
    StringBuilder value = new StringBuilder();
    String between = pick(List.of("", ",", ",", ";", ";"));
    for (int left = below(5); left >= 0; left--) {
      value.append(pick(PARTS)).append(left > 0 && below(8) > 0 ? between : "");
    }
    return Bytes.ofLatin1(value.toString());
  }

  /** A value of the kind that a variable has, of which a part may be another. */
  Bytes valueOf(String variable) {
    List<String> items =
        switch (variable) {
          case Variable.VERSIONS -> List.of("1", "1", "2", "1a", "");
          case Variable.CLIENT_TRANSPORTS, Variable.SERVER_TRANSPORTS ->
              List.of("obfs4", "a", "_b", "x9", "a");
          case Variable.BIND_ADDRESSES ->
              List.of("a-127.0.0.1:0", "_b-[::1]:443", "obfs4-0.0.0.0:65535", "x9-1.2.3.4:9");
          case Variable.SERVER_OPTIONS -> List.of("a:k=v", "_b:a\\:b=\\;c\\\\", "x9:iat-mode=");
          case Variable.PROXY ->
              List.of("socks5://127.0.0.1:9050", "http://u:p@[::1]:1", "ftp://1.2.3.4:5");
          case Variable.OR_PORT, Variable.EXTENDED_PORT ->
              List.of("127.0.0.1:9001", "[::1]:1", "", "1.2.3.4:0");
          case Variable.BIND_V4 -> List.of("192.0.2.1", "[::1]", "");
          case Variable.BIND_V6 -> List.of("192.0.2.1", "[::1]", "::1");
          default ->
              List.of("/var/lib/tor", "1", "state", "C:\\tor", "z:/tor", "1:/tor", "\\\\tor");
        };
    String between = variable.equals(Variable.SERVER_OPTIONS) ? ";" : ",";
    boolean list = variable.endsWith("S") || variable.endsWith("VER") || variable.endsWith("ADDR");
    List<String> chosen = new ArrayList<>();
    for (int left = list ? below(4) : 0; left >= 0; left--) {
      chosen.add(below(12) == 0 ? pick(PARTS) : pick(items));
    }
    return Bytes.ofLatin1(String.join(between, chosen));
  }

  /** A part of an item that is to be written; null for one that it has not. */
  String part() {
    return below(3) == 0
        ? pick(PARTS)
        : pick(List.of("obfs4", "a", "127.0.0.1", "[::1]", "443", "0", "k", "a:b;c\\d=e,f"));
  }

  /** The longest value that a test has, and one byte more than a page of memory. */
  static List<Bytes> longest() {
    List<Bytes> values = new ArrayList<>();
    for (String part : List.of("a", "a,", "a-1.1.1.1:1,", "a:b=c;", "a=\\;", ",", "\\", "1", "[")) {
      byte[] value = new byte[65536];
      for (int i = 0; i < value.length; i++) {
        value[i] = (byte) part.charAt(i % part.length());
      }
      values.add(Bytes.of(value));
      values.add(Bytes.of(Arrays.copyOf(value, 4097)));
    }
    return values;
  }

  /** A text as a target takes and gives it. */
  static String word(Bytes text) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int b = text.at(i);
      boolean plain =
          (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || b == '_';
      word.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
    }
    return word.toString();
  }
}
