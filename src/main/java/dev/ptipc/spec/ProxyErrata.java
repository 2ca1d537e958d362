package dev.ptipc.spec;

import java.util.List;

/** Errata on the upstream proxy, sections 3.2.2 and 3.3.2. */
final class ProxyErrata {
  static final List<Erratum> LIST =
      List.of(
          new Erratum(
              "E-23",
              "3.3.2",
              "It is not said whether PROXY DONE may come when no proxy was set, a second time, or"
                  + " after a CMETHOD.",
              "PROXY DONE without a proxy, a second time or after a CMETHOD is an error "
                  + "each time.",
              "tor notes an unknown line where no proxy was set, and accepts PROXY DONE "
                  + "twice or late. To Arti, by its source, a PROXY DONE that was not asked for, "
                  + "or comes twice, is a breach of protocol."),
          new Erratum(
              "E-29",
              "3.3.2",
              "TOR_PT_PROXY may be set and yet be empty.",
              "An empty TOR_PT_PROXY counts as unset.",
              "tor leaves the variable out; goptlib and obfs4proxy take an empty one as unset."),
          new Erratum(
              "E-30",
              "3.3.2",
              "It is not clear which message answers a proxy URI that cannot be parsed: "
                  + "PROXY-ERROR, or ENV-ERROR as with other variables.",
              "PROXY-ERROR answers a proxy URI that cannot be parsed.",
              "ClientSetup in goptlib returns an error to its caller and writes no line, so that"
                  + " obfs4proxy and snowflake-client die in silence after VERSION."),
          new Erratum(
              "E-31",
              "3.2.2",
              "The brackets in the form given for TOR_PT_PROXY do not balance, and a stray full"
                  + " stop ends it.",
              "The form of TOR_PT_PROXY is `type://[user[:pass]@]ip:port`.",
              "goptlib leaves it to the URL parser of Go."));

  private ProxyErrata() {}
}
