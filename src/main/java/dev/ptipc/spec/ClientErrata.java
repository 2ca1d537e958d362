package dev.ptipc.spec;

import java.util.List;

/** Errata of section 3.3.2 on methods and the end of the launch. */
final class ClientErrata {
  static final List<Erratum> LIST =
      List.of(
          new Erratum(
              "E-17",
              "3.3.2",
              "The text of CMETHOD speaks of an IP address, its format only of an address. "
                  + "Host names, the form of an IPv6 address and port 0 are not mentioned.",
              "The address is an IPv4 address in four decimal parts, or an IPv6 address in "
                  + "brackets, not a name, and without a zone. The port is 1 to 65535 without a "
                  + "leading zero. Anything else is an error.",
              "tor accepts `[::1]:9` and refuses `localhost:9`, `::1:9`, port 0 and port "
                  + "65536. Arti, by its source, accepts port 0 but no names. ptproxy, "
                  + "OnionShare, IVPN and others split at the first or the last colon and fail on "
                  + "IPv6."),
          new Erratum(
              "E-18",
              "3.3.2",
              "The format of CMETHOD has the names of the protocols in quotes.",
              "The quotes are notation. The protocol is `socks4` or `socks5`, bare and in lower"
                  + " case.",
              "tor accepts neither `'socks5'` nor `SOCKS5`; nor, by its source, does Arti."),
          new Erratum(
              "E-25",
              "3.3.2",
              "Nothing is said of a second report for one name, nor of a report for a name that was"
                  + " not requested.",
              "A second report for a name, and a report for a name that was not requested, are"
                  + " errors.",
              "tor skips a second CMETHOD with a notice, registers both addresses of two "
                  + "SMETHOD, and registers a name that it did not request. Arti, by its source, "
                  + "lets the second report replace the first, and abandons the launch over a "
                  + "name it did not request."),
          new Erratum(
              "E-26",
              "3.3.2",
              "It is not said whether a transport that fails brings down the others in the "
                  + "same process.",
              "One that fails does not bring down the others; the session goes on to its "
                  + "DONE line.",
              "tor goes on. Arti, by its source, gives up the process over any "
                  + "CMETHOD-ERROR and over any requested name without a report, so a transport "
                  + "that reports an unknown name as failed cannot run under it."),
          new Erratum(
              "E-27",
              "3.3.2",
              "No limit is set on the time that a launch may take.",
              "A launch may take any time. A live run waits 30 seconds by default.",
              "By their sources tor sets no limit, and Arti waits 30 seconds."),
          new Erratum(
              "E-28",
              "3.3.2",
              "The DONE line is said to complete the launch, but what a later protocol "
                  + "message would mean is not said.",
              "A message on the version, the proxy or the methods after DONE is an error. LOG,"
                  + " STATUS and unknown keywords may still come, and ENV-ERROR with a warning"
                  + " (E-38).",
              "tor counts the transport as broken and ends it though it was working, for a late"
                  + " CMETHOD as for a late VERSION."));

  private ClientErrata() {}
}
