package dev.ptipc.live.tor;

import dev.ptipc.environment.Role;
import dev.ptipc.live.Outgoing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The configuration of a tor that runs one transport program and can reach nothing. */
final class Torrc {

  static final String PORT_FILE = "port";
  static final String COOKIE_FILE = "cookie";
  static final String DATA = "data";

  /** Nobody: what tor cannot do without is at a port where nothing listens. */
  private static final String NOWHERE = "127.0.0.1:1";

  private final StringBuilder text = new StringBuilder();

  private Torrc() {}

  /**
   * Writes it.
   *
   * @param request what is asked of the transport
   * @param directory for tor's files
   * @param program the transport and its arguments
   * @throws Outgoing.Refused when tor cannot be told one of them
   */
  static Torrc of(TorRequest request, Path directory, List<String> program)
      throws Outgoing.Refused {
    Torrc torrc = new Torrc();
    torrc.common(directory);
    if (request.role() == Role.SERVER) {
      torrc.server(request, program);
    } else {
      torrc.client(request, program);
    }
    return torrc;
  }

  /** Its text, one character a byte. */
  String text() {
    return text.toString();
  }

  private void common(Path directory) throws Outgoing.Refused {
    path("DataDirectory", directory.resolve(DATA));
    words("ControlPort", "127.0.0.1:auto");
    path("ControlPortWriteToFile", directory.resolve(PORT_FILE));
    words("CookieAuthentication", "1");
    path("CookieAuthFile", directory.resolve(COOKIE_FILE));
    words("__OwningControllerProcess", Long.toString(ProcessHandle.current().pid()));
    words("ShutdownWaitLength", "0");
    words("AvoidDiskWrites", "1");
    words("SocksPort", "0");
    // The transport is not started before somebody listens to what tor says of it.
    words("DisableNetwork", "1");
    words("DirAuthority", "nobody", "orport=1", NOWHERE, "0".repeat(40));
    // They take most of tor's start.
    words("GeoIPFile", "/dev/null");
    words("GeoIPv6File", "/dev/null");
  }

  private void client(TorRequest request, List<String> program) throws Outgoing.Refused {
    words("ClientOnly", "1");
    words("ReachableAddresses", "reject", "*:*");
    words("UseBridges", "1");
    int port = 1;
    for (String name : request.names()) {
      // A transport is started only when a bridge needs it, and no two bridges have one address.
      words("Bridge", name, "127.0.0.1:" + port++);
    }
    plugin("ClientTransportPlugin", request.names(), program);
    TorRequest.Proxy proxy = request.proxy();
    if (proxy != null) {
      words(proxy.option(), proxy.address());
    }
  }

  private void server(TorRequest request, List<String> program) throws Outgoing.Refused {
    words("BridgeRelay", "1");
    words("ORPort", "127.0.0.1:auto");
    words("ExtORPort", "127.0.0.1:auto");
    words("Address", "127.0.0.1");
    words("AssumeReachable", "1");
    words("PublishServerDescriptor", "0");
    words("ContactInfo", "none");
    plugin("ServerTransportPlugin", request.names(), program);
    for (List<String> listener : request.listeners()) {
      text.append(Outgoing.torrcWords("ServerTransportListenAddr", listener));
    }
  }

  private void plugin(String option, List<String> names, List<String> program)
      throws Outgoing.Refused {
    List<String> words = new ArrayList<>(List.of(String.join(",", names), "exec"));
    words.addAll(program);
    text.append(Outgoing.torrcWords(option, words));
  }

  private void words(String option, String... words) throws Outgoing.Refused {
    text.append(Outgoing.torrcWords(option, Arrays.asList(words)));
  }

  private void path(String option, Path path) throws Outgoing.Refused {
    text.append(Outgoing.torrc(option, path.toString()));
  }
}
