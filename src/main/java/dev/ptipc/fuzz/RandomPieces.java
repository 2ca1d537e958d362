package dev.ptipc.fuzz;

import java.util.List;

/** Small pieces of lines, drawn at random: what belongs there, bounds of ranges above all. */
public final class RandomPieces {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
  private static final String DIGITS = "0123456789";

  private final CaseRandom random;

  /**
   * Words of a case.
   *
   * @param random where its numbers are drawn
   */
  public RandomPieces(CaseRandom random) {
    this.random = random;
  }

  /** Where the numbers are drawn. */
  public CaseRandom random() {
    return random;
  }

  /** A number from 0 up to a bound, which is at least 1 and not itself included. */
  public int below(int bound) {
    return random.below(bound);
  }

  /** One of some texts. */
  public String one(String... choices) {
    return choices[random.below(choices.length)];
  }

  /** One of some things. */
  public <T> T pick(List<T> choices) {
    return choices.get(random.below(choices.size()));
  }

  /** A C identifier of one to eight characters. */
  public String name() {
    return from(LETTERS, 1) + from(LETTERS + DIGITS, random.below(8));
  }

  /** One to six names with a space between. */
  public String text() {
    StringBuilder text = new StringBuilder(name());
    for (int more = random.below(6); more > 0; more--) {
      text.append(' ').append(name());
    }
    return text.toString();
  }

  /** A word of so many of the given characters. */
  public String from(String characters, int count) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(characters.charAt(random.below(characters.length())));
    }
    return word.toString();
  }

  /** A number of a range, each of its bounds as likely as all others together. */
  private int number(int from, int to) {
    return switch (random.below(3)) {
      case 0 -> from;
      case 1 -> to;
      default -> from + random.below(to - from + 1);
    };
  }

  /** A port from 1 to 65535. */
  public int port() {
    return number(1, 65535);
  }

  /** A dotted IPv4 address with a given first octet. */
  public String ipv4(int first) {
    return first + "." + octet() + "." + octet() + "." + octet();
  }

  private int octet() {
    return number(0, 255);
  }

  /** An IPv6 address without brackets, some of its groups left out. */
  private String ipv6() {
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
  public String loopback() {
    return random.below(3) == 0 ? one("::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1") : ipv4(127);
  }

  /** Any good address, without brackets. */
  public String address() {
    return random.below(3) == 0 ? ipv6() : ipv4(octet());
  }

  /** An address as it stands before a port: in brackets where it has a colon. */
  public static String host(String address) {
    return address.indexOf(':') < 0 ? address : "[" + address + "]";
  }
}
