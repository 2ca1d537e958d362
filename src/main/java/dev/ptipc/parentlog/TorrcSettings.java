package dev.ptipc.parentlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What torrc says beside its plugin lines about how a transport is started. */
public final class TorrcSettings {

  private static final int MOST = 1000;

  private final Map<String, String> values = new HashMap<>();
  private final List<String> listeners = new ArrayList<>();
  private final List<String> options = new ArrayList<>();

  TorrcSettings() {}

  /** Takes the words of an option, its name in small letters. */
  void add(String option, List<String> words) {
    switch (option) {
      case "servertransportlistenaddr" -> {
        if (words.size() >= 2 && listeners.size() < MOST) {
          listeners.add(words.get(0) + "-" + words.get(1));
        }
      }
      case "servertransportoptions" ->
          words.stream()
              .skip(1)
              .limit(MOST - (long) options.size())
              .forEach(pair -> options.add(words.get(0) + ":" + pair));
      case "socks4proxy",
          "socks5proxy",
          "socks5proxyusername",
          "socks5proxypassword",
          "httpsproxy",
          "httpsproxyauthenticator" ->
          values.put(option, String.join(" ", words));
      default -> {}
    }
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
