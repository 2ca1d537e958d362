package dev.ptipc.fuzz.line;

import dev.ptipc.fuzz.CaseRandom;
import dev.ptipc.fuzz.RandomPieces;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines that a parent has to take or to ignore, with each construct and each escape in them: first
 * one at a time in a plain line, then together as they come.
 */
public final class GoodSuite {

  private static final List<String> NAMES =
      List.of("obfs4", "a", "bridge", "_x", "X9", "meek_lite", "Bridge", "bridge2");
  private static final List<String> LOOPBACKS =
      List.of(
          "127.0.0.1",
          "127.255.0.9",
          "[::1]",
          "[0:0:0:0:0:0:0:1]",
          "[::ffff:127.0.0.1]",
          "[::FFFF:127.1.2.3]",
          "[0:0:0:0:0:ffff:127.0.0.1]");
  private static final List<String> ADDRESSES =
      List.of(
          "198.51.100.1",
          "0.0.0.0",
          "127.0.0.1",
          "[2001:db8::1]",
          "[2001:DB8:0:0:0:0:0:1]",
          "[::]",
          "[::1]",
          "[::ffff:198.51.100.1]",
          "[::ffff:127.0.0.1]",
          "[::ffff:127.9.9.9]",
          "[64:ff9b::192.0.2.33]");
  private static final List<String> PORTS = List.of("19999", "1", "443", "65535", "8080");

  private static final List<String> PAIRS =
      List.of(
          "a=b",
          "cert=Yk9mczQ",
          "iat-mode=0",
          "x=a\\,b",
          "y=a\\=b",
          "z=a\\\\b",
          "w=a\\\\",
          "v=",
          "u\\=u=1",
          "t\\,t=2",
          "s\\\\s=3",
          "r=\\\\\\,",
          "q=\\,",
          "p=\\\\");
  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          " ",
          "\\n",
          "\\r",
          "\\t",
          "\\\"",
          "\\\\",
          "\\101",
          "\\042",
          "\\303\\253",
          "\\\\101",
          "=",
          ",",
          "'",
          "x");
  private static final List<String> TEXTS =
      List.of(
          "no such bridge",
          "a",
          "two  spaces",
          " space first",
          "space last ",
          "a=b",
          "\"quoted\"",
          "C:\\x",
          "TAB\there",
          "127.0.0.1:9");
  private static final List<String> UNKNOWN =
      List.of(
          "FOO",
          "FOO bar",
          "X",
          "VERSIONS 1",
          "CMETHODX a socks5 127.0.0.1:1",
          "SMETHOD2 a",
          "LOGS",
          "STATUS-2 A=b",
          "PROXY- DONE",
          "BANDWIDTH obfs4 4096",
          "A-1 \"q\"",
          "ENV-ERRORS no",
          "foo",
          "version 1",
          "Cmethod a",
          "X_Y z",
          "9 lives",
          "FOO  two spaces",
          "FOO a\tb",
          "DONE");
  private static final List<String> SEVERITIES =
      List.of("notice", "error", "warning", "info", "debug");

  private final Set<String> lines = new LinkedHashSet<>();

  private GoodSuite() {}

  /**
   * One construct at a time.
   *
   * @return the same lines each time, without LF
   */
  public static List<byte[]> lines() {
    GoodSuite suite = new GoodSuite();
    suite.fixed();
    suite.methods();
    suite.values();
    suite.texts();
    List<String> plain = new ArrayList<>(suite.lines);
    // A CR before the LF is the same in every message.
    for (int i = 0; i < plain.size(); i += 3) {
      suite.lines.add(plain.get(i) + "\r");
    }
    return suite.lines.stream().map(GoodSuite::bytes).toList();
  }

  /**
   * A line of several constructs.
   *
   * @param number of the line
   * @param seed another gives other lines
   * @return the same each time, without LF
   */
  public static byte[] line(long number, long seed) {
    RandomPieces words = new RandomPieces(new CaseRandom(seed).begin(number));
    String name = words.below(3) == 0 ? words.pick(NAMES) : words.name();
    String line =
        switch (words.below(12)) {
          case 0, 1 ->
              "CMETHOD "
                  + name
                  + " "
                  + words.one("socks5", "socks4")
                  + " "
                  + words.pick(LOOPBACKS)
                  + ":"
                  + words.port();
          case 2, 3, 4 ->
              "SMETHOD " + name + " " + words.pick(ADDRESSES) + ":" + words.port() + options(words);
          case 5, 6 -> "LOG SEVERITY=" + words.pick(SEVERITIES) + " MESSAGE=" + value(words);
          case 7, 8 ->
              "STATUS TRANSPORT="
                  + name
                  + " A="
                  + value(words)
                  + (words.below(2) == 0 ? " B=" + value(words) : "");
          case 9 -> words.one("CMETHOD", "SMETHOD") + "-ERROR " + name + " " + words.pick(TEXTS);
          case 10 -> words.one("ENV", "PROXY") + "-ERROR " + words.pick(TEXTS);
          default ->
              words.below(2) == 0
                  ? words.pick(UNKNOWN)
                  : "X" + words.name() + "-1 " + words.pick(TEXTS);
        };
    return bytes(words.below(16) == 0 ? line + "\r" : line);
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void fixed() {
    lines.addAll(
        List.of(
            "VERSION 1",
            "VERSION-ERROR no-version",
            "VERSION-ERROR no version of yours",
            "PROXY DONE",
            "CMETHODS DONE",
            "SMETHODS DONE"));
    for (String line : List.copyOf(lines)) {
      lines.add(line + "\r");
    }
    lines.addAll(UNKNOWN);
    for (String text : TEXTS) {
      lines.add("FUTURE " + text);
    }
  }

  private void methods() {
    for (String name : NAMES) {
      for (String port : PORTS) {
        lines.add("CMETHOD " + name + " socks5 127.0.0.1:" + port);
        lines.add("SMETHOD " + name + " 198.51.100.1:" + port);
      }
    }
    for (String address : LOOPBACKS) {
      for (String protocol : List.of("socks5", "socks4")) {
        lines.add("CMETHOD obfs4 " + protocol + " " + address + ":19999");
        lines.add("CMETHOD a " + protocol + " " + address + ":1");
      }
    }
    // Good but for a warning, which is not about the form of the address.
    for (String address :
        List.of("[::ffff:198.51.100.1]", "[64:ff9b::192.0.2.33]", "[2001:db8::1]")) {
      lines.add("CMETHOD obfs4 socks5 " + address + ":19999");
      lines.add("CMETHOD a socks4 " + address + ":1");
    }
    for (String address : ADDRESSES) {
      lines.add("SMETHOD obfs4 " + address + ":443");
      lines.add("SMETHOD obfs4 " + address + ":443 ARGS:a=b");
    }
    for (String pair : PAIRS) {
      lines.add("SMETHOD obfs4 198.51.100.1:443 ARGS:" + pair);
      lines.add("SMETHOD obfs4 198.51.100.1:443 ARGS:" + pair + ",c=d");
      lines.add("SMETHOD obfs4 198.51.100.1:443 ARGS:c=d," + pair);
    }
    for (String option : List.of("FORWARD:1", "args:a=b", "USE-EXTENDED-PORT:", "A:b C:d")) {
      lines.add("SMETHOD obfs4 198.51.100.1:443 " + option);
      lines.add("SMETHOD obfs4 198.51.100.1:443 ARGS:a=b " + option);
    }
  }

  private void values() {
    List<String> values = new ArrayList<>(List.of("Connected", "a=b", "\"\\\\\"", "\"a b\""));
    for (String piece : PIECES) {
      values.add("\"" + piece + "\"");
      values.add("\"a" + piece + "b c\"");
    }
    for (String severity : SEVERITIES) {
      lines.add("LOG SEVERITY=" + severity + " MESSAGE=Connected");
      lines.add("LOG SEVERITY=" + severity + " MESSAGE=\"Connected to a bridge\"");
    }
    for (String value : values) {
      lines.add("LOG SEVERITY=notice MESSAGE=" + value);
      lines.add("STATUS TRANSPORT=obfs4 ADDRESS=" + value);
      lines.add("STATUS TRANSPORT=obfs4 CONNECT=Success ADDRESS=" + value);
    }
    for (String name : NAMES) {
      lines.add("STATUS TRANSPORT=" + name + " CONNECT=Success");
    }
    lines.add("STATUS TYPE=version IMPLEMENTATION=lyrebird VERSION=0.8.1");
    lines.add("STATUS TYPE=version IMPLEMENTATION=\"a b\" VERSION=\"0.8 (x)\"");
    lines.add("STATUS TRANSPORT=obfs4 TYPE=version IMPLEMENTATION=x VERSION=1");
  }

  private void texts() {
    for (String text : TEXTS) {
      lines.add("ENV-ERROR " + text);
      lines.add("PROXY-ERROR " + text);
      for (String name : List.of("obfs4", "bridge")) {
        lines.add("CMETHOD-ERROR " + name + " " + text);
        lines.add("SMETHOD-ERROR " + name + " " + text);
      }
    }
  }

  private static String options(RandomPieces words) {
    if (words.below(4) == 0) {
      return words.below(2) == 0 ? "" : " FORWARD:1";
    }
    StringBuilder args = new StringBuilder(" ARGS:" + words.pick(PAIRS));
    for (int more = words.below(4); more > 0; more--) {
      args.append(',').append(words.name());
      args.append(words.below(2) == 0 ? "=" + words.name() : words.pick(PAIRS));
    }
    return args.toString();
  }

  private static String value(RandomPieces words) {
    if (words.below(4) == 0) {
      return words.name();
    }
    StringBuilder value = new StringBuilder("\"");
    for (int more = words.below(6); more >= 0; more--) {
      value.append(words.below(2) == 0 ? words.name() : words.pick(PIECES));
    }
    return value.append('"').toString();
  }
}
