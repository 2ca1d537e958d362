package dev.ptipc.emit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines at the edges: of bytes, of lengths, of escapes, of addresses. */
final class HostileLines {

  private static final List<String> BEGINNINGS =
      List.of(
          "", "A", "A ", "LOG SEVERITY=debug MESSAGE=", "LOG A=\"\\", "SMETHOD a 1.1.1.1:1 ARGS:");

  /** Every beginning of each is a host too. */
  private static final List<String> HOSTS =
      List.of(
          "127.0.0.1",
          "255.255.255.255",
          "256.0.0.1",
          "1.2.3.256",
          "01.2.3.4",
          "1.2.3.04",
          "0.0.0.00",
          "1.2.3.4.5",
          "1..3.4",
          "1.2.3.4.",
          "1111.2.3.4",
          "0x7f.1",
          "localhost",
          "[127.0.0.1]",
          "[1:2:3:4:5:6:7:8]",
          "[1:2:3:4:5:6:7:8:9]",
          "[1:2:3:4:5:6:7:8::]",
          "[::1:2:3:4:5:6:7:8]",
          "[::2:3:4:5:6:7:8]",
          "[1::3:4:5:6:7:8]",
          "[1:2:3::5:6:7:8]",
          "[1:2:3:4:5:6:7::]",
          "[1::2::3]",
          "[::1::]",
          "[:::1]",
          "[1:::2]",
          "[:1:2:3:4:5:6:7]",
          "[1:2:3:4:5:6:7:]",
          "[aBcD:EF01::fFfF]",
          "[12345::]",
          "[::g]",
          "[::ffff:1.2.3.4]",
          "[1:2:3:4:5:6:1.2.3.4]",
          "[1:2:3:4:5:6:7:1.2.3.4]",
          "[1:2:3:4:5::1.2.3.4]",
          "[::2:3:4:5:6:1.2.3.4]",
          "[::1:2:3:4:5:6:1.2.3.4]",
          "[1:2:3:4:5:1.2.3.4]",
          "[1.2.3.4::]",
          "[::1.2.3.4:5]",
          "[::1.2.3.4.5]",
          "[::1.2.3.04]",
          "[::1.2.3.256]",
          "[::1.2.3]",
          "[fe80::1%25eth0]",
          "[fe80::1%eth0]",
          "[v1.a]",
          "[[::1]]",
          "[]");

  private static final List<String> PORTS =
      List.of(
          "0",
          "1",
          "01",
          "00",
          "9",
          "10",
          "65535",
          "65536",
          "065535",
          "99999",
          "000000001",
          "999999999",
          "1000000000",
          "4294967297",
          "",
          "1a",
          "-1",
          "+1");

  private static final List<String> SEVERITIES =
      List.of(
          "error",
          "warning",
          "notice",
          "info",
          "debug",
          "warn",
          "Error",
          "inf",
          "infoo",
          "warnings",
          "\"info\"",
          "\"\\151nfo\"",
          "\"inf\\o\"",
          "\"info\\0\"",
          "\"info\\400\"",
          "\"\"",
          "");

  private HostileLines() {}

  static List<byte[]> all() {
    List<byte[]> lines = new ArrayList<>(escapes());
    lines.addAll(addresses());
    lines.addAll(runs());
    for (String severity : SEVERITIES) {
      lines.add(("LOG SEVERITY=" + severity + " MESSAGE=a").getBytes(US_ASCII));
      lines.add(("LOG MESSAGE=a SEVERITY=" + severity + " SEVERITY=x").getBytes(US_ASCII));
      lines.add(("STATUS TRANSPORT=a SEVERITY=" + severity).getBytes(US_ASCII));
    }
    lines.add(new byte[0]);
    for (int b = 0; b < 256; b++) {
      for (String beginning : BEGINNINGS) {
        byte[] line = Arrays.copyOf(beginning.getBytes(US_ASCII), beginning.length() + 1);
        line[beginning.length()] = (byte) b;
        if (b != '\n') {
          lines.add(line);
        }
      }
    }
    for (int length : new int[] {65535, 65536, 65537, 1 << 20}) {
      byte[] line = new byte[length];
      Arrays.fill(line, (byte) 'A');
      lines.add(line.clone());
      line[1] = ' ';
      line[length - 1] = '\r';
      lines.add(line);
    }
    return lines;
  }

  /**
   * Texts of each length about that of two machine words, with each byte that may matter in each
   * place.
   */
  static List<byte[]> runs() {
    List<byte[]> lines = new ArrayList<>();
    for (String beginning : List.of("LOG SEVERITY=debug MESSAGE=\"", "ENV-ERROR ", "A ")) {
      for (int length = 1; length <= 2 * Long.BYTES + 2; length++) {
        for (int at = 0; at < length; at++) {
          for (char b : "\0\t\r !\"#\\\u0080\u00A2\u00DC\u00FF".toCharArray()) {
            String text = "a".repeat(at) + b + "a".repeat(length - at - 1) + "\"";
            lines.add((beginning + text).getBytes(ISO_8859_1));
          }
        }
      }
    }
    return lines;
  }

  /** Every beginning of each host, with the bracket that it lacks and without; and ports. */
  static List<byte[]> addresses() {
    List<byte[]> lines = new ArrayList<>();
    for (String host : HOSTS) {
      for (int end = 0; end <= host.length(); end++) {
        String part = host.substring(0, end);
        for (String one : List.of(part, part + "]", part + "1]", "[" + part + "]")) {
          lines.add(("CMETHOD a socks5 " + one + ":9").getBytes(US_ASCII));
        }
      }
    }
    for (String port : PORTS) {
      lines.add(("SMETHOD a [::1]:" + port + " ARGS:a").getBytes(US_ASCII));
      lines.add(("CMETHOD a-b socks4 localhost:" + port).getBytes(US_ASCII));
    }
    lines.addAll(longHosts(60_000));
    return lines;
  }

  /** Hosts of one part or many, before and behind colons. */
  static List<byte[]> longHosts(int length) {
    List<byte[]> lines = new ArrayList<>();
    String groups = "1:".repeat(length / 2);
    for (String host : List.of(groups, groups.replace(':', '.'), "0".repeat(length))) {
      lines.add(("SMETHOD a " + host + ":1").getBytes(US_ASCII));
      lines.add(("SMETHOD a [::" + host + "1]:1").getBytes(US_ASCII));
      lines.add(("SMETHOD a [" + host + "1::1]:1").getBytes(US_ASCII));
    }
    return lines;
  }

  /** Every octal escape of up to three digits, every other one, and those of ARGS. */
  static List<byte[]> escapes() {
    List<byte[]> lines = new ArrayList<>();
    for (int number = 0; number < 512; number++) {
      String octal = Integer.toOctalString(number);
      lines.add(("LOG SEVERITY=debug MESSAGE=\"\\" + octal + "\"").getBytes(US_ASCII));
      lines.add(("STATUS TRANSPORT=a B=\"x\\" + octal + "1\\" + octal + "\"").getBytes(US_ASCII));
    }
    for (int b = 0x20; b < 0x7F; b++) {
      String escape = "\\" + (char) b;
      lines.add(("LOG SEVERITY=debug MESSAGE=\"a" + escape + "b\"").getBytes(US_ASCII));
      lines.add(("SMETHOD a 1.1.1.1:1 ARGS:a" + escape + "=b" + escape).getBytes(US_ASCII));
    }
    lines.add("SMETHOD a 1.1.1.1:1 ARGS:a\\,b\\=c\\\\=d=e\\,f,g=h\\".getBytes(US_ASCII));
    for (int first = 0xC0; first < 0x100; first++) {
      for (int second : new int[] {0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0}) {
        byte[] line =
            "ENV-ERROR ??\u0080\u0080x".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        line[10] = (byte) first;
        line[11] = (byte) second;
        lines.add(line);
        lines.add(Arrays.copyOf(line, 12));
        lines.add(Arrays.copyOf(line, 13));
      }
    }
    return lines;
  }
}
