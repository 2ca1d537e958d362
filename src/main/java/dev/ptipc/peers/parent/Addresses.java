package dev.ptipc.peers.parent;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Spellings of one IP address brought together. */
final class Addresses {

  private Addresses() {}

  /** The same text for the same address; what is no literal address stays as it is. */
  static String normal(String address) {
    // Only what cannot be a name is handed to what would otherwise ask for it.
    if (!address.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*|[0-9]+(\\.[0-9]+){3}")) {
      return address;
    }
    try {
      return Arrays.toString(InetAddress.getByName(address).getAddress());
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
