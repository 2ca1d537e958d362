package dev.ptipc.parentlog;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import java.util.List;

/** The rules for torrc, as far as transports are concerned. They cite no clause: tor wrote none. */
public final class TorrcRules {

  static final Rule QUOTED_PATH =
      rule(
          "torrc/quoted-path",
          "quotes around the path of a transport",
          "To tor, quotes in a plugin line are a part of the program's name, and it"
              + " finds no program of that name. Write the path without them. A path with a"
              + " space in it cannot be written at all: move the program, or make a link to it.");

  static final Rule SPACE_IN_PATH =
      rule(
          "torrc/space-in-path",
          "space in the path of a transport",
          "tor splits a plugin line at spaces, and there are no quotes and no escapes in"
              + " it, so what stands before the space is taken for the program. Move the"
              + " program to a path without spaces, or make a link to it.");

  static final Rule NO_SUCH_PROGRAM =
      rule(
          "torrc/no-such-program",
          "program of a plugin line that is not there",
          "tor 0.4.9 then says no more than `terminated with status code 1`. Checked only with"
              + " --here and by `run --torrc`, because a torrc may be from another machine.");

  static final Rule NOT_EXECUTABLE =
      rule(
          "torrc/not-executable",
          "program of a plugin line that cannot be executed",
          "It is not a file, or its mode does not allow it to be executed. tor 0.4.9"
              + " then says no more than `terminated with status code 1`. Checked only with"
              + " --here and by `run --torrc`, because a torrc may be from another machine.");

  static final Rule BRIDGE_ARGUMENTS =
      rule(
          "torrc/bridge-arguments",
          "bridge line without what its transport needs",
          "A bridge line for obfs4 needs `cert=`, one for webtunnel or meek_lite `url=`, and one"
              + " for scramblesuit `password=`. Without it the transport refuses each connection,"
              + " and tor says `general SOCKS server failure`. Copy the whole bridge line.");

  static final Rule BRIDGE_ADDRESS =
      rule(
          "torrc/bridge-address",
          "bridge line without an IP address and port",
          "Behind `Bridge` and the name of the transport stands an IP address, in brackets for"
              + " IPv6, a colon, and a port from 1 to 65535. With the name of a host, or another"
              + " port, tor says `Error parsing Bridge address`, and without an address `Too few"
              + " items to Bridge line`; it does not start. Copy the whole bridge line.");

  static final Rule BRIDGE_FINGERPRINT =
      rule(
          "torrc/bridge-fingerprint",
          "fingerprint of a bridge that is not 40 hexadecimal digits",
          "A bridge line may leave it out. With another length, with spaces or with a `$` before"
              + " it, tor says `Key digest for Bridge is wrong length`, and with another character"
              + " `Unable to decode Bridge key digest`; it does not start. Where no transport is"
              + " named, tor takes all that follows the address for it. Copy the whole bridge"
              + " line.");

  static final Rule BRIDGE_PAIR =
      rule(
          "torrc/bridge-pair",
          "word of a bridge line that is not K=V",
          "Behind the fingerprint each word is a key, `=` and a value, such as `iat-mode=0`. Of"
              + " another word tor says that it is not a `k=v item`, and does not start. Copy the"
              + " whole bridge line.");

  static final Rule NO_BRIDGE =
      rule(
          "torrc/no-bridge",
          "UseBridges 1 without a bridge",
          "With `UseBridges 1` and no Bridge line tor says `you must specify at least one bridge`,"
              + " and does not start.");

  static final Rule BARE_BRIDGE =
      rule(
          "torrc/bare-bridge",
          "bridge line without the word Bridge",
          "Those who hand out bridges leave the word out. tor then takes the transport, or the"
              + " address, for an option, says `Unknown option`, and does not start. A list of"
              + " bridges alone, which is no torrc, has no such word.");

  static final Rule NO_PLUGIN =
      rule(
          "torrc/no-plugin",
          "bridge whose transport has no program",
          "A bridge line names a transport, and no ClientTransportPlugin line names a program for"
              + " it. tor then says that it cannot find a pluggable transport proxy.");

  static final Rule NAME =
      rule(
          "torrc/name",
          "name of a transport that is not a C identifier",
          "Names of transports are made of letters, digits and `_`, and do not begin"
              + " with a digit. tor does not start with any other name.");

  static final Rule LISTEN_ADDRESS =
      rule(
          "torrc/listen-address",
          "listen address that is not an address and port",
          "It is an IP address, in brackets for IPv6, a colon, and a port from 1 to"
              + " 65535. With anything else tor says `ServerTransportListenAddr did not parse`,"
              + " and does not start.");

  static final Rule BYTE_ORDER_MARK =
      rule(
          "torrc/byte-order-mark",
          "torrc that begins with a byte order mark",
          "Some editors put three bytes before the first character of a file. tor 0.4.9 takes them"
              + " for a part of the first option's name, says `Unknown option`, and does not"
              + " start, even where the first line is a comment.");

  private TorrcRules() {}

  private static Rule rule(String id, String title, String explanation) {
    return new Rule(id, Severity.ERROR, List.of(), title, explanation);
  }

  /**
   * All of them.
   *
   * @return the rules
   */
  public static List<Rule> all() {
    return List.of(
        QUOTED_PATH,
        SPACE_IN_PATH,
        NO_SUCH_PROGRAM,
        NOT_EXECUTABLE,
        BRIDGE_ADDRESS,
        BRIDGE_FINGERPRINT,
        BRIDGE_PAIR,
        BRIDGE_ARGUMENTS,
        NO_BRIDGE,
        BARE_BRIDGE,
        NO_PLUGIN,
        NAME,
        LISTEN_ADDRESS,
        BYTE_ORDER_MARK);
  }
}
