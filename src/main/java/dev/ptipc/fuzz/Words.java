package dev.ptipc.fuzz;

import java.util.List;

/** Small pieces of lines, drawn at random: what belongs there, bounds of ranges above all. */
final class Words {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
  private static final String DIGITS = "0123456789";

  private final CaseRandom random;

  Words(CaseRandom random) {
    this.random = random;
  }

  CaseRandom random() {
    return random;
  }

  int below(int bound) {
    return random.below(bound);
  }

  String one(String... choices) {
    return choices[random.below(choices.length)];
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.below(choices.size()));
  }

  /** A C identifier of one to eight characters. */
  String name() {
    return from(LETTERS, 1) + from(LETTERS + DIGITS, random.below(8));
  }

  /** One to some words with spaces between. */
  String text() {
    StringBuilder text = new StringBuilder(name());
    for (int more = random.below(6); more > 0; more--) {
      text.append(' ').append(name());
    }
    return text.toString();
  }

  String from(String characters, int count) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(characters.charAt(random.below(characters.length())));
    }
    return word.toString();
  }

  /** A number of a range, its bounds as likely as all others. */
  int number(int from, int to) {
    return switch (random.below(3)) {
      case 0 -> from;
      case 1 -> to;
      default -> from + random.below(to - from + 1);
    };
  }

  int port() {
    return number(1, 65535);
  }

  String ipv4(int first) {
    return first + "." + octet() + "." + octet() + "." + octet();
  }

  int octet() {
    return number(0, 255);
  }

  /** An IPv6 address without brackets; some of its groups may be left out. */
  String ipv6() {
    int before = random.below(4);
    int behind = random.below(4);
    StringBuilder address = new StringBuilder();
    for (int i = 0; i < before; i++) {
      address.append(i > 0 ? ":" : "").append(group());
    }
    address.append("::");
    for (int i = 0; i < behind; i++) {
      address.append(i > 0 ? ":" : "").append(group());
    }
    return address.toString();
  }

  private String group() {
    return Integer.toHexString(number(0, 0xFFFF));
  }

  /** An address of this machine, without brackets. */
  String loopback() {
    return random.below(3) == 0 ? one("::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1") : ipv4(127);
  }

  /** Any good address, without brackets. */
  String address() {
    return random.below(3) == 0 ? ipv6() : ipv4(octet());
  }

  static String host(String address) {
    return address.indexOf(':') < 0 ? address : "[" + address + "]";
  }
}
