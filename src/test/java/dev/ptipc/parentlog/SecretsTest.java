package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fifty secrets in logs and in torrc: none of them is in what is told, in any format. */
class SecretsTest {

  private final List<String> secrets = new ArrayList<>();

  private String secret(String text) {
    secrets.add(text);
    return text;
  }

  private String fingerprint(int i) {
    return secret(String.format("%040X", 0xABCDEF00L + i));
  }

  private String address(int i) {
    return secret("198.51.100." + (100 + i)) + ":443";
  }

  private String address6(int i) {
    return "[" + secret("2001:db8::" + Integer.toHexString(0xA0 + i)) + "]:443";
  }

  private String log() {
    String warn = "Nov 28 09:00:33.000 [warn] ";
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      lines.add(
          warn
              + "We were supposed to connect to bridge '"
              + address(i)
              + "' using pluggable transport 'obfs4', but we can't find a pluggable transport proxy"
              + " supporting 'obfs4'. This can happen if you haven't provided a"
              + " ClientTransportPlugin line, or if your pluggable transport proxy stopped"
              + " running.");
      lines.add(
          warn
              + "Problem bootstrapping. Stuck at 5%: Connecting. (Can't connect to bridge;"
              + " PT_MISSING; count 2; recommendation warn; host "
              + fingerprint(i)
              + " at "
              + address6(i)
              + ")");
    }
    lines.add(
        warn
            + "Managed proxy \"/home/"
            + secret("zebedee")
            + "/obfs4proxy\" having PID 7"
            + " terminated with status code 1");
    lines.add(
        warn
            + "Managed proxy \"C:\\Users\\"
            + secret("Yolanda Quux")
            + "\\lyrebird.exe\""
            + " having PID 7 terminated with status code 2");
    lines.add(
        warn
            + "Managed proxy at '/Users/"
            + secret("xaver")
            + "/lyrebird' failed the"
            + " configuration protocol and will be destroyed.");
    lines.add(
        warn
            + "Managed proxy failed to configure the pluggable transport's outgoing proxy."
            + " (cannot use socks5://"
            + secret("wilma")
            + ":"
            + secret("hush4")
            + "@"
            + address(9)
            + ")");
    lines.add(
        warn
            + "Managed proxy \"/usr/bin/webtunnel\": dialing url=https://"
            + secret("bridge.example")
            + "/"
            + secret("Path1")
            + " cert="
            + secret("Cert1"));
    lines.add(
        warn
            + "Managed proxy \"/usr/bin/snowflake\": broker failure at https://"
            + secret("front.example")
            + "/x");
    lines.add(
        warn
            + "Proxy Client: unable to connect OR connection (handshaking (proxy)) with "
            + address6(9)
            + " ID="
            + secret("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ")
            + " RSA_ID="
            + fingerprint(9)
            + " (\"general SOCKS server failure\")");
    lines.add(
        warn
            + "Managed proxy \"/usr/bin/webtunnel\": dial tcp: lookup "
            + secret("hidden-bridge.example.net")
            + ": no such host, for "
            + secret("other.example.sh")
            + ":443");
    lines.add(
        warn
            + "Proxy Client: unable to connect OR connection (handshaking (proxy)) with "
            + secret("named.example.org")
            + ":443 ID=<none> RSA_ID=0000 (\"general SOCKS server failure\")");
    lines.add(
        "Nov 28 09:00:33.000 [info] launch_managed_proxy(): Managed proxy at"
            + " '/usr/bin/server' has spawned with PID '77'.");
    for (String said :
        List.of(
            "VERSION 1",
            "SMETHOD obfs4 " + address(20) + "000 ARGS:cert=" + secret("Cert2") + ",iat-mode=0",
            "SMETHOD obfs4 " + address6(20) + "00 ARGS:password=" + secret("Pass2"),
            "CMETHOD-ERROR obfs4 cannot reach " + address(21))) {
      lines.add(
          "Nov 28 09:00:33.000 [info] handle_proxy_line(): Got a line from managed proxy"
              + " '/usr/bin/server': ("
              + said
              + ")");
    }
    lines.add(
        "Nov 28 09:00:33.000 [info] managed_proxy_stderr_callback(): Managed proxy at"
            + " '/usr/bin/server' reported via standard error: panic: open /home/"
            + secret("vera")
            + "/key: "
            + address(22));
    lines.add(
        warn
            + "Managed proxy \"/usr/bin/server\" having PID 77 terminated with status code"
            + " 2");
    return String.join("\n", lines) + "\n";
  }

  private String torrc() {
    List<String> lines = new ArrayList<>();
    for (int i = 30; i < 35; i++) {
      lines.add("Bridge obfs4 " + address(i) + " " + fingerprint(i) + " crt=" + i);
      lines.add(
          "Bridge nosuch "
              + address6(i)
              + " "
              + fingerprint(i + 10)
              + " cert="
              + secret("CertOf" + i));
    }
    lines.add("obfs4 " + address(40) + " " + fingerprint(40) + " cert=" + secret("BareCert"));
    lines.add("Socks5Proxy " + secret("proxy.example.com") + ":1080");
    lines.add("%include /home/" + secret("thomas") + "/torrc.d/*.conf");
    lines.add("Socks5ProxyPassword " + secret("hush5"));
    lines.add("ClientTransportPlugin obfs4 exec \"/home/" + secret("ulrich") + "/my proxy\"");
    return String.join("\n", lines) + "\n";
  }

  /** A transport's own log. */
  private String own() {
    String said = "2026/06/02 13:19:55 [ERROR]: obfs4(" + address(50) + ") - ";
    return said
        + "outgoing connection failed: dial tcp: lookup "
        + secret("own-bridge.example.net")
        + ": no such host\n"
        + said
        + "invalid arguments: cert="
        + secret("OwnCert")
        + " of "
        + fingerprint(50)
        + "\n";
  }

  private static String all(String text) {
    Diagnosis diagnosis = Diagnosed.of(text.getBytes(StandardCharsets.UTF_8), true);
    assertThat(diagnosis.isWrong()).isTrue();
    return Diagnosed.text(diagnosis)
        + Diagnosed.json(diagnosis)
        + DiagnosisMarkdown.text("tor.log", diagnosis);
  }

  @Test
  void none_is_told() {
    String told =
        all(log())
            + all(torrc())
            + all(own())
            + all("obfs4 " + address(60) + " " + fingerprint(60) + "\n");
    assertThat(secrets.size()).isGreaterThanOrEqualTo(50);
    assertThat(secrets.stream().filter(told::contains)).isEmpty();
  }

  /** Else the test above could not fail. */
  @Test
  void without_a_mask_they_are_told() {
    String log = log();
    Diagnosis diagnosis = Diagnosed.of(log.getBytes(StandardCharsets.UTF_8), false);
    String told = Diagnosed.json(diagnosis).replace("\\\\", "\\");
    assertThat(secrets.stream().filter(told::contains).count()).isGreaterThan(20);
    assertThat(IntStream.range(0, 4).mapToObj(i -> "198.51.100.10" + i)).allMatch(told::contains);
  }
}
