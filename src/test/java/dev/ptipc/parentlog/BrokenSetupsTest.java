package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.Peer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty ways to break a setup, each done with a real tor: the answer names the way, from the log
 * at level notice and from the one at level info. tor 0.4.9 says the same of a program that is
 * missing, that it may not execute, that is for another machine, that has no `#!` line, or whose
 * path has a space, as it says of one that ended with 1; and at notice nothing of one that hangs.
 */
@Tag("peers")
class BrokenSetupsTest {

  private static final String PLUGIN = "ClientTransportPlugin obfs4 exec ";
  private static final String STATUS = "terminated with status code";
  private static final String DESTROYED = "will be destroyed";
  private static final String LISTENS = "echo CMETHOD obfs4 socks5 127.0.0.1:9";

  @TempDir Path folder;

  private BrokenTor tor() throws IOException {
    return new BrokenTor(Peer.need("tor"), folder);
  }

  private BrokenTor client(String program) throws IOException {
    return tor().client("obfs4").with(PLUGIN + program);
  }

  private void tells(BrokenTor tor, List<String> notice, List<String> info, String... said)
      throws IOException {
    Diagnosis atNotice = diagnosed(tor, "notice");
    Diagnosis atInfo = diagnosed(tor, "info");
    assertThat(atNotice.kind()).isEqualTo(Kind.TOR_LOG);
    assertThat(Diagnosed.words(atNotice)).as(tor.read("notice")).containsAll(notice);
    assertThat(Diagnosed.words(atInfo)).as(tor.read("info")).containsAll(info);
    assertThat(words(atNotice).subList(0, notice.size())).isEqualTo(notice);
    assertThat(words(atInfo).subList(0, info.size())).isEqualTo(info);
    String text = Diagnosed.text(atInfo).replaceAll("\\s+", " ");
    assertThat(text).contains(said);
  }

  private static List<String> words(Diagnosis diagnosis) {
    return Diagnosed.words(diagnosis);
  }

  private static Diagnosis diagnosed(BrokenTor tor, String level) throws IOException {
    return Diagnosed.of(tor.read(level).getBytes(StandardCharsets.ISO_8859_1), true);
  }

  private void same(BrokenTor tor, String until, String word, String... said)
      throws IOException, InterruptedException {
    tor.runUntil(until);
    tells(tor, List.of(word), List.of(word), said);
  }

  @Test
  void program_missing() throws Exception {
    same(client("/nonexistent/obfs4proxy"), STATUS, "exited", "the program is missing");
  }

  @Test
  void mode_644() throws Exception {
    Path file = Files.writeString(folder.resolve("plain"), "#!/bin/sh\n");
    same(client(file.toString()), STATUS, "exited", "is not executable");
  }

  @Test
  void wrong_architecture() throws Exception {
    byte[] elf = Files.readAllBytes(Path.of("/bin/true"));
    elf[18] = (byte) 0xF7;
    elf[19] = 0;
    Path file = Files.write(folder.resolve("other"), elf);
    same(client(BrokenTor.executable(file)), STATUS, "exited", "could not be started");
  }

  @Test
  void script_without_its_first_line() throws Exception {
    Path file = Files.writeString(folder.resolve("script"), "echo VERSION 1\n");
    same(client(BrokenTor.executable(file)), STATUS, "exited", "has no `#!` line");
  }

  @Test
  void quotes() throws Exception {
    same(client("\"/bin/true\""), STATUS, "cannot-execute", "without quotes");
  }

  @Test
  void space_in_the_path() throws Exception {
    Path spaced = Files.createDirectories(folder.resolve("my tools"));
    Path file = Files.copy(Path.of("/bin/true"), spaced.resolve("transport"));
    same(client(file.toString()), STATUS, "exited", "quotes or a space in its path");
  }

  @Test
  void option_refused() throws Exception {
    String program = Peer.need("obfs4proxy") + " -nosuchoption";
    same(client(program), STATUS, "exited", "ended with 2", "an option that they do not know");
  }

  @Test
  void wrong_name() throws Exception {
    BrokenTor tor = tor().client("nosuch");
    tor.with("ClientTransportPlugin nosuch exec " + Peer.need("obfs4proxy"));
    same(tor, "launch any pluggable", "unknown-name", "has no transport `nosuch`");
  }

  @Test
  void port_in_use() throws Exception {
    try (ServerSocket taken = BrokenTor.taken()) {
      BrokenTor tor = tor().server();
      tor.with("ServerTransportPlugin obfs4 exec " + Peer.need("obfs4proxy"));
      tor.with("ServerTransportListenAddr obfs4 127.0.0.1:" + taken.getLocalPort());
      same(tor, "launch any pluggable", "transport-failed", "address already in use");
    }
  }

  /** In the words of obfs4proxy: a test that runs as root could not provoke them. */
  @Test
  void port_below_1024() throws Exception {
    String program =
        BrokenTor.script(
            folder,
            "echo VERSION 1",
            "echo 'SMETHOD-ERROR obfs4 listen tcp 127.0.0.1:443: bind: permission denied'",
            "echo SMETHODS DONE",
            "exec cat");
    BrokenTor tor = tor().server().with("ServerTransportPlugin obfs4 exec " + program);
    same(tor, "launch any pluggable", "transport-failed", "bind: permission denied");
  }

  @Test
  void no_state_directory() throws Exception {
    BrokenTor tor = client(Peer.need("obfs4proxy").toString());
    Files.writeString(folder.resolve("data/pt_state"), "");
    same(tor, STATUS, "exited", "No state directory");
  }

  @Test
  void proxy_refused() throws Exception {
    String program =
        BrokenTor.script(folder, "echo VERSION 1", "echo PROXY-ERROR no such proxy", "exit 1");
    BrokenTor tor = client(program).with("Socks5Proxy 127.0.0.1:1");
    same(tor, DESTROYED, "gave-up", "cannot use the proxy that torrc names: no such proxy");
  }

  @Test
  void proxy_unanswered() throws Exception {
    String program =
        BrokenTor.script(folder, "echo VERSION 1", LISTENS, "echo CMETHODS DONE", "exec cat");
    BrokenTor tor = client(program).with("Socks5Proxy 127.0.0.1:1");
    same(tor, "will be terminated", "proxy-unanswered", "PROXY DONE");
  }

  @Test
  void dies_before_version() throws Exception {
    String program = BrokenTor.script(folder, "echo 'cannot open config' >&2", "exit 3");
    same(client(program), STATUS, "exited", "ended with 3", "on stderr, `cannot open config`");
  }

  @Test
  void dies_before_done() throws Exception {
    String program = BrokenTor.script(folder, "echo VERSION 1", "exit 3");
    same(client(program), STATUS, "exited", "ended with 3", "stdout ends before `CMETHODS DONE`");
  }

  @Test
  void dies_after_done() throws Exception {
    String program =
        BrokenTor.script(
            folder, "echo VERSION 1", LISTENS, "echo CMETHODS DONE", "sleep 1", "exit 3");
    same(client(program), STATUS, "exited", "ended with 3");
  }

  @Test
  void segfault() throws Exception {
    String program = BrokenTor.script(folder, "echo VERSION 1", "kill -SEGV $$");
    same(client(program), STATUS, "killed", "was killed by a signal");
  }

  /** At level notice tor says nothing of it, and the answer says that it does not. */
  @Test
  void hangs() throws Exception {
    String program = BrokenTor.script(folder, "echo VERSION 1", "exec cat");
    BrokenTor tor = client(program);
    tor.runUntil("-> Accepting methods");
    tells(
        tor,
        List.of(),
        List.of("stopped-by-parent"),
        "has not said that it is ready",
        "The last that it said: `VERSION 1`");
    assertThat(Diagnosed.text(diagnosed(tor, "notice")).replaceAll("\\s+", " "))
        .contains("tor says nothing of a transport that hangs");
  }

  /** tor takes it and does not show the CR at any level, so there is nothing to say. */
  @Test
  void writes_crlf() throws Exception {
    String program =
        BrokenTor.script(
            folder,
            "printf 'VERSION 1\\r\\n" + LISTENS.substring(5) + "\\r\\nCMETHODS DONE\\r\\n'",
            "exec cat");
    BrokenTor tor = client(program);
    tor.runUntil("configuration completed");
    for (String level : List.of("notice", "info")) {
      Diagnosis diagnosis = diagnosed(tor, level);
      assertThat(words(diagnosis)).doesNotContain("broke-protocol", "exited", "gave-up");
      assertThat(diagnosis.findings()).isEmpty();
    }
  }

  @Test
  void writes_a_bad_line() throws Exception {
    String program =
        BrokenTor.script(
            folder, "echo VERSION 1", "echo CMETHOD obfs4 socks5 localhost:9", "exec cat");
    BrokenTor tor = client(program);
    same(tor, DESTROYED, "broke-protocol", "it listens at `localhost`", "error[line/host]");
  }

  @Test
  void no_plugin_line() throws Exception {
    same(tor().client("obfs4"), "no configured transport", "not-registered", "`obfs4`");
  }

  /** At level info the line of the transport stands before what it writes into tor's log. */
  @Test
  void a_message_with_a_newline_is_not_the_word_of_tor() throws Exception {
    String forged = "Nov 28 09:00:33.000 [warn] Managed proxy at 'x' failed at launch.";
    String program =
        BrokenTor.script(
            folder,
            "echo VERSION 1",
            "cat <<'END'",
            "LOG SEVERITY=warning MESSAGE=\"a\\n" + forged + "\"",
            "END",
            LISTENS,
            "echo CMETHODS DONE",
            "exec cat");
    BrokenTor tor = client(program);
    tor.runUntil("configuration completed");
    assertThat(tor.read("info")).contains("\n" + forged);
    assertThat(words(diagnosed(tor, "info"))).doesNotContain("cannot-execute");
  }

  @Test
  void healthy_bridge() throws Exception {
    BrokenTor tor = tor().server();
    tor.with("ServerTransportPlugin obfs4 exec " + Peer.need("obfs4proxy"));
    tor.runUntil("Registered server transport");
    for (String level : List.of("notice", "info")) {
      Diagnosis diagnosis = diagnosed(tor, level);
      assertThat(words(diagnosis)).containsExactly("runs");
      assertThat(diagnosis.findings()).isEmpty();
      assertThat(diagnosis.isWrong()).isFalse();
    }
  }

  /** tor 0.4.9.11 shows the text of an ENV-ERROR before VERSION only. */
  @Test
  void env_error_after_version() throws Exception {
    BrokenTor tor =
        client(
            BrokenTor.script(folder, "echo VERSION 1", "echo ENV-ERROR no TOR_PT_X", "exec cat"));
    tor.runUntil(DESTROYED);
    assertThat(tor.read("notice")).contains(DESTROYED).doesNotContain("no TOR_PT_X");
    tells(tor, List.of("broke-protocol"), List.of("gave-up"), "no TOR_PT_X");
    assertThat(Diagnosed.text(diagnosed(tor, "notice")).replaceAll("\\s+", " "))
        .contains("or an ENV-ERROR after VERSION");
  }
}
