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
        BRIDGE_ARGUMENTS,
        NO_PLUGIN,
        NAME,
        LISTEN_ADDRESS,
        BYTE_ORDER_MARK);
  }
}
