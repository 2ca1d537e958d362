package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.Peer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real tor writes every sentence of the catalogue that is said to have been seen. */
@Tag("peers")
class ProvokedSentencesTest {

  private static final long SECONDS = 120;

  private static final String FINGERPRINT = "0123456789ABCDEF0123456789ABCDEF01234567";

  @TempDir Path folder;

  /** By name what a transport writes to stdout; what has no DONE in it ends at once. */
  private static Map<String, List<String>> transports() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put("bareenv", List.of("ENV-ERROR"));
    all.put("env", List.of("ENV-ERROR no TOR_PT_X"));
    all.put("novers", List.of("VERSION-ERROR no-version"));
    all.put("few", List.of("VERSION 1", "CMETHOD few"));
    all.put("bare", List.of("VERSION"));
    all.put("two", List.of("VERSION 2"));
    all.put("ident", List.of("VERSION 1", "CMETHOD 4x socks5 127.0.0.1:9"));
    all.put("proto", List.of("VERSION 1", "CMETHOD proto socks6 127.0.0.1:9"));
    all.put("noport", List.of("VERSION 1", "CMETHOD noport socks5 127.0.0.1"));
    all.put("host", List.of("VERSION 1", "CMETHOD host socks5 localhost:9"));
    all.put("none", List.of("VERSION 1", "CMETHODS DONE"));
    all.put("failed", List.of("VERSION 1", "CMETHOD-ERROR failed no port", "CMETHODS DONE"));
    all.put("barelog", List.of("VERSION 1", "LOG", "CMETHODS DONE"));
    all.put("barestatus", List.of("VERSION 1", "STATUS", "CMETHODS DONE"));
    all.put(
        "twice",
        List.of(
            "VERSION 1",
            "CMETHOD twice socks5 127.0.0.1:7",
            "CMETHOD twice socks5 127.0.0.1:8",
            "CMETHODS DONE"));
    all.put(
        "words",
        List.of(
            "VERSION 1",
            "LOG x",
            "LOG SEVERITY=notice",
            "LOG MESSAGE=x",
            "LOG SEVERITY=foo MESSAGE=x",
            "LOG SEVERITY=notice MESSAGE=x",
            "STATUS x",
            "STATUS TRANSPORT=words A=1",
            "STATUS TYPE=version TYPE=version",
            "STATUS TYPE=version IMPLEMENTATION=x",
            "STATUS TYPE=version VERSION=1",
            "FOO",
            "CMETHOD words socks5 127.0.0.1:9",
            "CMETHODS DONE"));
    return all;
  }

  /** Lines of torrc each of which tor complains of. */
  private static List<String> mistakes() {
    String bridge = "BridgeRelay 1\nORPort 127.0.0.1:auto\nContactInfo none\n";
    return List.of(
        "ClientTransportPlugin one",
        "ClientTransportPlugin one foo /x",
        "ClientTransportPlugin one,two socks5 127.0.0.1:1",
        "ClientTransportPlugin fo-o exec /x",
        "ClientTransportPlugin one socks5 127.0.0.1:1\nSocks5Proxy 127.0.0.1:2",
        "ClientTransportPlugin one exec /x\nSandbox 1",
        "ClientTransportPlugin one exec /x\nNoExec 1",
        "ServerTransportPlugin one exec /x",
        bridge + "ServerTransportPlugin one",
        bridge + "ServerTransportPlugin one exec /x",
        bridge + "ServerTransportListenAddr one 127.0.0.1:1",
        bridge + "ServerTransportListenAddr one",
        bridge + "ServerTransportListenAddr one foo",
        bridge + "ServerTransportOptions one",
        bridge + "ServerTransportOptions one foo",
        bridge + "ExtORPort foo",
        bridge + "ExtORPort 8.8.8.8:1",
        "UseBridges 1\nBridge one 127.0.0.1:1 " + FINGERPRINT + " foo",
        "UseBridges 1\nBridge one 127.0.0.1:1 " + FINGERPRINT + " =foo",
        "UseBridges 1\nBridge one 127.0.0.1:1 " + FINGERPRINT + " f",
        "UseBridges 1\nBridge one 127.0.0.1:99999",
        "UseBridges 1\nBridge one",
        "UseBridges 1\nBridge \" \"",
        "UseBridges 1\nBridge one 127.0.0.1:1 0123",
        "UseBridges 1\nBridge one 127.0.0.1:1 " + FINGERPRINT.replace('0', 'O'),
        "UseBridges 1\nBridge one 127.0.0.1:1 " + FINGERPRINT + " k=" + "v".repeat(600),
        "UseBridges 1\nBridge one 127.0.0.1:1 "
            + FINGERPRINT
            + "\nBridge one 127.0.0.1:1 "
            + FINGERPRINT.replace('0', '1'),
        "UseBridges 1",
        "UseBridges 1\nBridge 127.0.0.1:1\nUseEntryGuards 0",
        "UseBridges 1\nBridge 127.0.0.1:1\nEntryNodes {de}",
        "UseBridges 1\nBridge 127.0.0.1:1\nORPort 127.0.0.1:auto\nContactInfo none",
        "UseBridges yes",
        "one 127.0.0.1:1",
        "Bridge \"one");
  }

  private static void collect(String log, Set<String> ids) {
    LogLineReader reader = new LogLineReader();
    for (String line : log.split("\n", -1)) {
      Match match = Sentences.find(reader.read(line));
      if (match != null) {
        ids.add(match.sentence().id());
      }
    }
  }

  private Set<String> claimed() {
    Set<String> claimed = new TreeSet<>();
    for (Sentence each : Sentences.all()) {
      if (!each.seen().isEmpty()) {
        claimed.add(each.id());
      }
    }
    return claimed;
  }

  @Test
  void each_that_was_seen_is_seen_again() throws Exception {
    Set<String> ids = new TreeSet<>();
    Path tor = Peer.need("tor");
    int count = 0;
    for (String mistake : mistakes()) {
      Path file = folder.resolve("torrc" + count++);
      String common =
          "DataDirectory " + Files.createDirectories(folder.resolve("d" + count)) + "\n";
      Files.writeString(file, common + mistake + "\n");
      collect(output(tor, file), ids);
    }
    client(tor, ids);
    bridge(tor, ids);
    proxied(tor, ids);
    Path plain = Files.createDirectories(folder.resolve("plain"));
    BrokenTor without = new BrokenTor(tor, plain).client("obfs4");
    without.runUntil("no configured transport");
    collect(without.read("info"), ids);
    server(tor, ids);
    assertThat(ids).containsAll(claimed());
  }

  private String output(Path tor, Path torrc) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(tor.toString(), "--verify-config", "-f", torrc.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("tor does not end of itself with " + Files.readString(torrc));
    }
    return Files.readString(out, StandardCharsets.ISO_8859_1);
  }

  /** All transports at once. */
  private void client(Path tor, Set<String> ids) throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve("client"));
    BrokenTor client = new BrokenTor(tor, home).client("gone");
    client.with("Log debug file " + home.resolve("debug"));
    int port = 2;
    for (Map.Entry<String, List<String>> each : transports().entrySet()) {
      Path own = Files.createDirectories(home.resolve(each.getKey()));
      List<String> lines = new ArrayList<>(List.of("cat <<'END'"));
      lines.addAll(each.getValue());
      lines.addAll(List.of("END", "echo word >&2", "exec cat"));
      String program = BrokenTor.script(own, lines.toArray(new String[0]));
      client.with("Bridge " + each.getKey() + " 127.0.0.1:" + port++ + " " + FINGERPRINT);
      client.with("ClientTransportPlugin " + each.getKey() + " exec " + program);
    }
    client.with("ClientTransportPlugin gone exec /nonexistent/x");
    client.with("Bridge plain 127.0.0.1:98 " + FINGERPRINT);
    client.runUntil(
        "missing IMPLEMENTATION",
        "socks6",
        "4x",
        "has no port",
        "localhost:9",
        "malformed VERSION",
        "too few arguments",
        "method error",
        "status code 1",
        "version '2'",
        "failed the configuration protocol");
    collect(client.read("debug"), ids);
  }

  /** obfs4proxy, whose bridge is a port where nobody listens. */
  private void bridge(Path tor, Set<String> ids) throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve("bridge"));
    BrokenTor client = new BrokenTor(tor, home).client("obfs4");
    client.with("Log debug file " + home.resolve("debug"));
    client.with("ClientTransportPlugin obfs4 exec " + Peer.need("obfs4proxy"));
    client.runUntil("general SOCKS server failure");
    collect(client.read("debug"), ids);
  }

  /** One that refuses the proxy, and one that says nothing of it. */
  private void proxied(Path tor, Set<String> ids) throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve("proxied"));
    Path own = Files.createDirectories(home.resolve("own"));
    String refuses = BrokenTor.script(home, "echo VERSION 1", "echo PROXY-ERROR no", "exec cat");
    String silent = BrokenTor.script(own, "echo VERSION 1", "echo CMETHODS DONE", "exec cat");
    BrokenTor client = new BrokenTor(tor, home).client("refuses");
    client.with("Log debug file " + home.resolve("debug"), "Socks5Proxy 127.0.0.1:1");
    client.with("ClientTransportPlugin refuses exec " + refuses);
    client.with("ClientTransportPlugin silent exec " + silent);
    client.with("Bridge silent 127.0.0.1:2 " + FINGERPRINT);
    client.runUntil("outgoing proxy. (no)", "did not configure the specified outgoing proxy");
    collect(client.read("debug"), ids);
  }

  private void server(Path tor, Set<String> ids) throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve("server"));
    BrokenTor server = new BrokenTor(tor, home).server();
    server.with("Log debug file " + home.resolve("debug"));
    server.with("ServerTransportPlugin obfs4 exec " + Peer.need("obfs4proxy"));
    server.runUntil("Registered server transport");
    collect(server.read("debug"), ids);
  }
}
