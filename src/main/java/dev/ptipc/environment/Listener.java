package dev.ptipc.environment;

/**
 * An address and a port, taken apart at the last colon.
 *
 * @param host the text before it, brackets included
 * @param port the digits after it
 */
public record Listener(Item host, Item port) {

  /**
   * Takes an address apart.
   *
   * @param item one that holds a colon and digits behind it
   * @return host and port
   */
  public static Listener of(Item item) {
    int colon = item.bytes().lastIndexOf(':');
    return new Listener(item.part(0, colon), item.part(colon + 1, item.bytes().length()));
  }
}
