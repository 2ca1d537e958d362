package dev.ptipc.check.line;

import dev.ptipc.source.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * IP addresses as RFC 3986 writes them: {@code IPv4address}, and {@code IPv6address} in brackets.
 * By hand, because the platform's own parser accepts more and looks names up.
 */
public final class Hosts {

  private static final int GROUPS = 8;

  private final Bytes text;
  private int index;

  private Hosts(Bytes text) {
    this.text = text;
  }

  /**
   * Reads a host.
   *
   * @param host an IPv4 address, or an IPv6 one in brackets
   * @return the 16 bytes of the address, an IPv4 one mapped (::ffff:0:0/96); null for no address
   */
  public static byte @Nullable [] parse(Bytes host) {
    int last = host.length() - 1;
    if (last > 0 && host.at(0) == '[' && host.at(last) == ']') {
      return new Hosts(host.part(1, last)).ipv6();
    }
    Hosts ipv4 = new Hosts(host);
    byte[] address = new byte[16];
    address[10] = address[11] = (byte) 0xFF;
    return ipv4.ipv4(address, 12) && ipv4.atEnd() ? address : null;
  }

  /**
   * Whether an address is one of IPv4.
   *
   * @param address the 16 bytes that {@link #parse} returned
   * @return true for ::ffff:0:0/96
   */
  public static boolean isMapped(byte[] address) {
    boolean zeros = true;
    for (int i = 0; i < 10; i++) {
      zeros &= address[i] == 0;
    }
    return zeros && address[10] == (byte) 0xFF && address[11] == (byte) 0xFF;
  }

  /**
   * Whether an address never leaves this machine.
   *
   * @param address the 16 bytes that {@link #parse} returned
   * @return true for 127.0.0.0/8, mapped or not, and ::1
   */
  public static boolean isLoopback(byte[] address) {
    if (isMapped(address)) {
      return address[12] == 127;
    }
    boolean zeros = true;
    for (int i = 0; i < 15; i++) {
      zeros &= address[i] == 0;
    }
    return zeros && address[15] == 1;
  }

  private boolean ipv4(byte[] address, int at) {
    for (int i = 0; i < 4; i++) {
      if (i > 0 && !skip('.')) {
        return false;
      }
      int start = index;
      int number = 0;
      while (index < start + 3 && isDigit(peek(0))) {
        number = 10 * number + peek(0) - '0';
        index++;
      }
      boolean leadingZero = index > start + 1 && text.at(start) == '0';
      if (index == start || leadingZero || number > 255) {
        return false;
      }
      address[at + i] = (byte) number;
    }
    return true;
  }

  private byte @Nullable [] ipv6() {
    byte[] address = new byte[2 * GROUPS];
    int groups = 0;
    int gap = -1;
    if (peek(0) == ':' && peek(1) == ':') {
      index = 2;
      gap = 0;
    }
    while (!atEnd()) {
      if (groups == GROUPS) {
        return null;
      }
      int wasAt = index;
      if (groups <= GROUPS - 2 && ipv4(address, 2 * groups) && atEnd()) {
        groups += 2;
        break;
      }
      index = wasAt;
      if (!group(address, 2 * groups)) {
        return null;
      }
      groups++;
      if (atEnd()) {
        break;
      }
      if (!skip(':')) {
        return null;
      }
      if (peek(0) == ':') {
        if (gap >= 0) {
          return null;
        }
        index++;
        gap = groups;
      } else if (atEnd()) {
        return null;
      }
    }
    if (gap < 0) {
      return groups == GROUPS ? address : null;
    }
    return groups < GROUPS ? spread(address, gap, groups) : null;
  }

  /** Moves the groups behind the gap to the end. */
  private static byte[] spread(byte[] address, int gap, int groups) {
    byte[] whole = new byte[2 * GROUPS];
    System.arraycopy(address, 0, whole, 0, 2 * gap);
    int tail = 2 * (groups - gap);
    System.arraycopy(address, 2 * gap, whole, 2 * GROUPS - tail, tail);
    return whole;
  }

  private boolean group(byte[] address, int at) {
    int start = index;
    int number = 0;
    while (index < start + 4 && Character.digit(peek(0), 16) >= 0) {
      number = 16 * number + Character.digit(peek(0), 16);
      index++;
    }
    address[at] = (byte) (number >> 8);
    address[at + 1] = (byte) number;
    return index > start;
  }

  private boolean skip(int b) {
    boolean there = peek(0) == b;
    index += there ? 1 : 0;
    return there;
  }

  private int peek(int distance) {
    return index + distance < text.length() ? text.at(index + distance) : 0;
  }

  private boolean atEnd() {
    return index == text.length();
  }

  private static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }
}
