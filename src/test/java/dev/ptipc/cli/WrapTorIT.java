package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.Peer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real transport under a real parent, with wrap between them and without. */
@Tag("peers")
class WrapTorIT {

  private static final Pattern LAUNCHED = Pattern.compile("(.* 127\\.0\\.0\\.1) ([0-9]+)");

  @TempDir private Path folder;

  /** What the parent and its user can see of a transport; ports are masked. */
  private record Seen(String launched, String socks, String log, List<String> left) {}

  private Seen seen(String name, List<String> transport) throws Exception {
    Path own = Files.createDirectory(folder.resolve(name));
    String launched;
    String socks;
    String log;
    try (ClientTor tor = new ClientTor(Peer.need("tor"), own, transport)) {
      Matcher event = LAUNCHED.matcher(tor.launch());
      assertThat(event.matches()).isTrue();
      launched = event.group(1);
      socks = greeting(Integer.parseInt(event.group(2)));
      log = tor.logUntil("general SOCKS server failure");
      tor.terminate();
    }
    return new Seen(launched, socks, masked(log), left(own));
  }

  private static String greeting(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(120_000);
      socket.getOutputStream().write(new byte[] {5, 1, 0});
      return HexFormat.of().formatHex(socket.getInputStream().readNBytes(2));
    }
  }

  private static String masked(String log) {
    return log.replaceAll("(?m)^.*(Control listener|torrc|control connection).*\n", "")
        .replaceAll("port [0-9]+", "port N");
  }

  /** The transport was told of a state directory below tor's own, and so was what it started. */
  private static List<String> left(Path folder) throws Exception {
    List<String> left = List.of("not looked");
    for (int i = 0; i < 6000 && !left.isEmpty(); i++) {
      Thread.sleep(20);
      left =
          Suite.processes(folder).stream()
              .map(process -> process.info().commandLine().orElse("?"))
              .toList();
    }
    return left;
  }

  @Test
  void a_transport_behaves_as_without() throws Exception {
    String obfs4proxy = Peer.need("obfs4proxy").toString();
    Path report = folder.resolve("report");
    List<String> wrap = new ArrayList<>(new Cli(folder).command());
    wrap.addAll(List.of("wrap", "--report", report.toString(), "--", obfs4proxy));
    Seen without = seen("without", List.of(obfs4proxy));
    Seen with = seen("with", wrap);
    assertThat(with).isEqualTo(without);
    assertThat(with.launched()).isEqualTo("650 TRANSPORT_LAUNCHED client obfs4 127.0.0.1");
    assertThat(with.socks()).isEqualTo("0500");
    assertThat(with.log()).contains("Connected to pluggable transport");
    assertThat(with.left()).isEmpty();
    assertThat(report).content().contains("stdout | CMETHODS DONE").contains("of a client");
    assertThat(Runs.rules(Files.readString(report))).isEmpty();
    Cli.Run check = new Cli(folder).run("check", report + ".transcript");
    assertThat(check.out()).contains("nothing to complain about in 3 lines of a client");
  }

  @Test
  void a_killed_parent_takes_the_transport_with_it() throws Exception {
    Path own = Files.createDirectory(folder.resolve("killed"));
    List<String> wrap = new ArrayList<>(new Cli(folder).command());
    wrap.addAll(List.of("wrap", "--report", folder.resolve("report").toString(), "--"));
    wrap.add(Peer.need("obfs4proxy").toString());
    try (ClientTor tor = new ClientTor(Peer.need("tor"), own, wrap)) {
      tor.launch();
      assertThat(Suite.processes(own)).isNotEmpty();
    }
    assertThat(left(own)).isEmpty();
    assertThat(folder.resolve("report")).content().contains("exit   | code 0, by ");
  }
}
