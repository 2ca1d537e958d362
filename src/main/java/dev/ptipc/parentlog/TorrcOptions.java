package dev.ptipc.parentlog;

import java.util.Set;

/** The names of options by which a torrc is known, in small letters. */
final class TorrcOptions {

  /** About transports. */
  private static final Set<String> OWN =
      Set.of(
          "clienttransportplugin",
          "servertransportplugin",
          "servertransportlistenaddr",
          "servertransportoptions",
          "usebridges",
          "extorport",
          "bridgerelay",
          "socks4proxy",
          "socks5proxy",
          "httpsproxy");

  /** About other things; these names no other file has at the beginning of a line. */
  private static final Set<String> OTHERS =
      Set.of(
          "clientonly",
          "controlport",
          "cookieauthentication",
          "datadirectory",
          "exitpolicy",
          "exitrelay",
          "hiddenservicedir",
          "orport",
          "runasdaemon",
          "socksport");

  private TorrcOptions() {}

  /** Whether it is about transports. */
  static boolean isOwn(String option) {
    return OWN.contains(option);
  }

  /** Whether it is about something else, and no other file has it at the beginning of a line. */
  static boolean isOther(String option) {
    return OTHERS.contains(option);
  }
}
