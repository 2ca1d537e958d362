package dev.ptipc.live.tor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.ptipc.environment.Variable;
import dev.ptipc.live.Outgoing;
import dev.ptipc.peers.parent.CaseMaker;
import dev.ptipc.peers.parent.ParentCase;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Transcripts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A.1: whatever a session asks for, a torrc says what it is meant to say. */
class TorrcTest {

  private static final int TIMES = 100_000;

  private static final Path DIRECTORY = Path.of("/tmp/a \"directory");

  private static final List<String> PROGRAM = List.of("/usr/bin/java", "-cp", "a\\b", "play");

  /** As tor reads one: an option, a blank, and a value in quotes with escapes. */
  private static final Pattern LINE =
      Pattern.compile("([A-Za-z0-9_]+) \"((?:[^\"\\\\]|\\\\[\"\\\\])*)\"");

  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

  private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";

  private static final Pattern LIST = Pattern.compile(NAME + "(," + NAME + ")*");

  private static final Pattern BINDING =
      Pattern.compile(NAME + "-(127\\.0\\.0\\.1:443|\\[::1\\]:9)");

  private static final Pattern REFUSAL = Pattern.compile("TOR_PT_[A-Z_0-9]+( and .*)?: [ -~]+");

  private static final List<String> COMMON =
      List.of(
          "DataDirectory",
          "ControlPort",
          "ControlPortWriteToFile",
          "CookieAuthentication",
          "CookieAuthFile",
          "__OwningControllerProcess",
          "ShutdownWaitLength",
          "AvoidDiskWrites",
          "SocksPort",
          "DisableNetwork",
          "DirAuthority",
          "GeoIPFile",
          "GeoIPv6File");

  private static final List<String> PIECES =
      List.of(
          "obfs4",
          "a",
          "x_1",
          ",",
          ",",
          "127.0.0.1:1",
          "-127.0.0.1:443",
          "-[::1]:9",
          "socks5://",
          "http://u:p@",
          " exec /bin/sh -c id",
          "%include /etc/passwd",
          "\\x0a",
          "\\x00",
          "\\x0d",
          "\"",
          "'",
          "\\\\",
          " ",
          "\\x80",
          "\\xff",
          "\u00e9",
          "\u00ff",
          "#",
          ":0",
          ":99999",
          ";");

  private static final List<String> NAMES =
      List.of(
          Variable.CLIENT_TRANSPORTS,
          Variable.SERVER_TRANSPORTS,
          Variable.PROXY,
          Variable.BIND_ADDRESSES,
          Variable.SERVER_OPTIONS,
          "TOR_PT_X exec",
          "PATH");

  private final Random random = new Random(13);

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** A header as a hostile file may have it; every second list is one that can be asked for. */
  private byte[] session() {
    StringBuilder text = new StringBuilder("# ptipc transcript 1\n");
    List<String> names = new ArrayList<>(NAMES);
    if (random.nextBoolean()) {
      text.append("# env: ").append(names.remove(random.nextInt(2))).append("=a,obfs4\n");
    }
    for (int left = random.nextInt(4); left > 0; left--) {
      text.append("# env: ").append(names.remove(random.nextInt(names.size()))).append('=');
      for (int more = random.nextInt(5); more > 0; more--) {
        text.append(pick(PIECES));
      }
      text.append('\n');
    }
    text.append("# stdout: 10 bytes\nVERSION 1\n# stderr: 0 bytes\n");
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  @Tag("slow")
  void hostile_headers_make_no_other_option_word_or_line() throws IOException {
    int written = 0;
    for (int i = 0; i < TIMES; i++) {
      byte[] file = session();
      ParentCase given;
      try {
        given =
            CaseMaker.session(
                "file",
                Transcripts.read(new ByteArrayInputStream(file), 1 << 20, Transcripts::refuse));
      } catch (IOException e) {
        continue; // the header is broken, and that is said
      }
      try {
        String torrc = Torrc.of(TorRequest.of(given.environment()), DIRECTORY, PROGRAM).text();
        assertMeant(given, torrc, new String(file, StandardCharsets.ISO_8859_1));
        written++;
      } catch (Outgoing.Refused e) {
        assertThat(e.getMessage()).matches(REFUSAL);
      }
    }
    assertThat(written).isBetween(TIMES / 20, TIMES - TIMES / 20);
  }

  private static void assertMeant(ParentCase given, String torrc, String file) {
    assertThat(torrc).endsWith("\"\n");
    List<String> options = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (String line : torrc.lines().toList()) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        fail("%s of %s", line, file);
      }
      options.add(matcher.group(1));
      values.add(ESCAPED.matcher(matcher.group(2)).replaceAll("$1"));
    }
    assertThat(options.subList(0, COMMON.size())).isEqualTo(COMMON);
    assertThat(values.get(0)).isEqualTo(DIRECTORY + "/data");
    List<String> due = new ArrayList<>();
    Bytes server = given.session().environment().get(Variable.SERVER_TRANSPORTS);
    String list = server == null ? text(given, Variable.CLIENT_TRANSPORTS) : server.latin1();
    assertThat(list).as(file).matches(LIST);
    if (server == null) {
      due.addAll(List.of("ClientOnly 1", "ReachableAddresses reject *:*", "UseBridges 1"));
      int port = 1;
      for (String name : list.split(",", -1)) {
        due.add("Bridge " + name + " 127.0.0.1:" + port++);
      }
      due.add("ClientTransportPlugin " + list + " exec " + String.join(" ", PROGRAM));
      String proxy = text(given, Variable.PROXY);
      if (!proxy.isEmpty()) {
        String scheme = proxy.substring(0, proxy.indexOf(':'));
        String address = proxy.substring(proxy.indexOf("//") + 2).replaceFirst(".*@", "");
        assertThat(address).matches("127\\.0\\.0\\.1:1");
        due.add((scheme.equals("http") ? "HTTPSProxy " : "Socks5Proxy ") + address);
      }
    } else {
      due.addAll(List.of("BridgeRelay 1", "ORPort 127.0.0.1:auto", "ExtORPort 127.0.0.1:auto"));
      due.addAll(List.of("Address 127.0.0.1", "AssumeReachable 1", "PublishServerDescriptor 0"));
      due.add("ContactInfo none");
      due.add("ServerTransportPlugin " + list + " exec " + String.join(" ", PROGRAM));
      String bindings = text(given, Variable.BIND_ADDRESSES);
      for (String binding : bindings.isEmpty() ? new String[0] : bindings.split(",")) {
        assertThat(binding).matches(BINDING);
        due.add("ServerTransportListenAddr " + binding.replaceFirst("-", " "));
      }
    }
    List<String> rest = new ArrayList<>();
    for (int i = COMMON.size(); i < options.size(); i++) {
      rest.add(options.get(i) + " " + values.get(i));
    }
    assertThat(rest).as(file).isEqualTo(due);
  }

  private static String text(ParentCase given, String variable) {
    Bytes value = given.session().environment().get(variable);
    return value == null ? "" : value.latin1();
  }
}
