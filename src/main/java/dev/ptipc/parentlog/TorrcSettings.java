package dev.ptipc.parentlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What torrc says beside its plugin lines about how a transport is started. */
public final class TorrcSettings {

  private final Map<String, String> values = new HashMap<>();
  private final List<String> listeners = new ArrayList<>();
  private final Room listenerRoom = new Room();
  private final List<String> options = new ArrayList<>();
  private final Room optionRoom = new Room();

  TorrcSettings() {}

  /** Takes the words of an option, its name in small letters; false when not all are kept. */
  boolean add(String option, List<String> words) {
    switch (option) {
      case "servertransportlistenaddr" -> {
        if (words.size() >= 2) {
          return add(words.get(0) + "-" + words.get(1), listeners, listenerRoom);
        }
      }
      case "servertransportoptions" -> {
        for (String pair : words.subList(Math.min(1, words.size()), words.size())) {
          if (!add(words.get(0) + ":" + pair, options, optionRoom)) {
            return false;
          }
        }
      }
      case "socks4proxy",
          "socks5proxy",
          "socks5proxyusername",
          "socks5proxypassword",
          "httpsproxy",
          "httpsproxyauthenticator" ->
          values.put(option, String.join(" ", words));
      default -> {}
    }
    return true;
  }

  private static boolean add(String text, List<String> list, Room room) {
    return room.takes(text.length()) && list.add(text);
  }

  /**
   * Where the transports of a server are to listen.
   *
   * @return NAME-ADDRESS:PORT each
   */
  public List<String> listeners() {
    return List.copyOf(listeners);
  }

  /**
   * The options of the transports of a server.
   *
   * @return NAME:K=V each
   */
  public List<String> options() {
    return List.copyOf(options);
  }

  /**
   * The proxy of a client, as tor tells it.
   *
   * @return a URI; null without a proxy
   */
  public @Nullable String proxy() {
    String socks5 = values.get("socks5proxy");
    String socks4 = values.get("socks4proxy");
    String https = values.get("httpsproxy");
    if (socks5 != null) {
      String user = values.get("socks5proxyusername");
      String password = values.get("socks5proxypassword");
      return "socks5://"
          + (user == null || password == null ? "" : user + ":" + password + "@")
          + withPort(socks5, 1080);
    } else if (socks4 != null) {
      return "socks4a://" + withPort(socks4, 1080);
    } else if (https != null) {
      String user = values.get("httpsproxyauthenticator");
      return "http://" + (user == null ? "" : user + "@") + withPort(https, 443);
    }
    return null;
  }

  private static String withPort(String address, int port) {
    boolean has = address.lastIndexOf(':') > address.lastIndexOf(']') && address.indexOf(':') >= 0;
    return has ? address : address + ":" + port;
  }
}
