package dev.ptipc.check.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.source.Bytes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against the ABNF of RFC 3986, section 3.2.2, written down as regular expressions. */
class HostsTest {
  private static final String DEC_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])";
  private static final String IPV4 = "(?:" + DEC_OCTET + "\\.){3}" + DEC_OCTET;
  private static final String H16 = "[0-9A-Fa-f]{1,4}";
  private static final String LS32 = "(?:" + H16 + ":" + H16 + "|" + IPV4 + ")";
  private static final String IPV6 =
      String.join(
          "|",
          "(?:" + H16 + ":){6}" + LS32,
          "::(?:" + H16 + ":){5}" + LS32,
          "(?:" + H16 + ")?::(?:" + H16 + ":){4}" + LS32,
          upTo(1) + "::(?:" + H16 + ":){3}" + LS32,
          upTo(2) + "::(?:" + H16 + ":){2}" + LS32,
          upTo(3) + "::" + H16 + ":" + LS32,
          upTo(4) + "::" + LS32,
          upTo(5) + "::" + H16,
          upTo(6) + "::");
  private static final Pattern HOST = Pattern.compile(IPV4 + "|\\[(?:" + IPV6 + ")\\]");

  /** The ABNF's {@code [ *n( h16 ":" ) h16 ]}. */
  private static String upTo(int more) {
    return "(?:(?:" + H16 + ":){0," + more + "}" + H16 + ")?";
  }

  @Provide
  Arbitrary<String> nearAddresses() {
    Arbitrary<String> octet =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 300).map(String::valueOf),
            Arbitraries.of("", "00", "01", "001", "249", "250", "255", "256", "1000", "a"));
    Arbitrary<String> ipv4 =
        octet.list().ofMinSize(3).ofMaxSize(5).map(parts -> String.join(".", parts));
    Arbitrary<String> rareIpv4 = octet.list().ofSize(4).map(parts -> String.join(".", parts));
    Arbitrary<String> group =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of("0", "1", "ffff", "FFFF", "0001", "aB9")),
            Tuple.of(2, Arbitraries.just("")),
            Tuple.of(1, Arbitraries.of("g", "00001", "%25", "-1", ".")),
            Tuple.of(1, rareIpv4));
    Arbitrary<String> ipv6 =
        group.list().ofMinSize(2).ofMaxSize(10).map(parts -> "[" + String.join(":", parts) + "]");
    return Arbitraries.oneOf(
        ipv4, ipv6, Arbitraries.strings().withChars("[]:.01fFgG%").ofMaxLength(12));
  }

  @Property(tries = 20_000)
  void an_address_is_what_the_rfc_calls_one(@ForAll("nearAddresses") String host) {
    byte[] address = Hosts.parse(Bytes.of(host));

    assertThat(address != null).as(host).isEqualTo(HOST.matcher(host).matches());
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> octet = Arbitraries.integers().between(0, 255).map(String::valueOf);
    Arbitrary<String> ipv4 = octet.list().ofSize(4).map(parts -> String.join(".", parts));
    Arbitrary<String> group = Arbitraries.integers().between(0, 0xFFFF).map(Integer::toHexString);
    Arbitrary<String> groups =
        group.list().ofMinSize(2).ofMaxSize(9).map(parts -> String.join(":", parts));
    Arbitrary<String> gap =
        Arbitraries.of("::", "::%s", "%s::", "1::%s", "%s::1")
            .flatMap(form -> groups.map(some -> form.replace("%s", some)));
    Arbitrary<String> tail =
        ipv4.flatMap(
            some ->
                Arbitraries.of("::%s", "1::2:%s", "1:2:3:4:5:6:%s", "::ffff:%s")
                    .map(form -> form.replace("%s", some)));
    return Arbitraries.oneOf(
            ipv4, Arbitraries.oneOf(groups, gap, tail).map(text -> "[" + text + "]"))
        .filter(host -> HOST.matcher(host).matches());
  }

  /** The platform is no judge of what is an address, but it knows the bytes of a good one. */
  @Property(tries = 3000)
  void an_address_has_the_bytes_that_the_platform_reads(@ForAll("addresses") String host)
      throws UnknownHostException {
    assertThat(Hosts.parse(Bytes.of(host))).as(host).isEqualTo(platform(host));
  }

  private static byte[] platform(String host) throws UnknownHostException {
    byte[] bytes = InetAddress.getByName(host).getAddress();
    if (bytes.length == 16) {
      return bytes;
    }
    byte[] mapped = Arrays.copyOf(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1}, 16);
    System.arraycopy(bytes, 0, mapped, 12, 4);
    return mapped;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "]",
        "[]",
        "[:]",
        "[:::]",
        "[::1",
        "::1]",
        "::1",
        "[[::1]]",
        "[127.0.0.1]",
        "127.0.0.1.",
        ".127.0.0.1",
        "127.0.0.1 ",
        "127.0.1",
        "[::1%eth0]",
        "[v1.a]",
        "[1::2::3]",
        "[1:2:3:4:5:6:7]",
        "[1:2:3:4:5:6:7:8:9]",
        "[1:2:3:4:5:6:7:8::]",
        "[1:2:3:4:5:6:7:8:]",
        "[:1:2:3:4:5:6:7:8]",
        "[1:2:3:4:5:6:7:1.2.3.4]",
        "[1.2.3.4::]",
        "[::1.2.3.4:5]",
        "[::1.2.3]",
        "[::1.2.3.256]",
        "[::g]",
        "[::12345]",
        "[1:]",
        "[::1:]",
        "\u0661.0.0.1"
      })
  void these_are_no_addresses(String host) {
    assertThat(HOST.matcher(host).matches()).isFalse();
    assertThat(Hosts.parse(Bytes.of(host))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "255.255.255.255",
        "[::]",
        "[::1]",
        "[1::]",
        "[1:2:3:4:5:6:7:8]",
        "[::1.2.3.4]",
        "[::2:3:4:5:6:7:8]",
        "[1:2:3:4:5:6:7::]",
        "[1:2:3::5:6:7:8]",
        "[1:2:3:4:5:6:1.2.3.4]",
        "[1:2:3:4:5::1.2.3.4]",
        "[::ffff:127.0.0.1]",
        "[FFFF::ffff]",
        "[0000::0]"
      })
  void these_are_addresses(String host) {
    assertThat(HOST.matcher(host).matches()).isTrue();
    assertThat(Hosts.parse(Bytes.of(host))).hasSize(16);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1,true",
    "127.0.0.0,true",
    "127.255.255.255,true",
    "126.255.255.255,false",
    "128.0.0.0,false",
    "0.0.0.0,false",
    "0.0.0.1,false",
    "[::1],true",
    "[0:0:0:0:0:0:0:1],true",
    "[::],false",
    "[::2],false",
    "[::1:1],false",
    "[::0101],false",
    "[::1:0:1],false",
    "[::1:0:0:1],false",
    "[1::1],false",
    "[100::1],false",
    "[::127.0.0.1],false",
    "[::ffff:127.0.0.1],true",
    "[::ffff:7fff:ffff],true",
    "[::ffff:128.0.0.1],false",
    "[::ffff:0.0.0.1],false",
    "[::fffe:127.0.0.1],false",
    "[::feff:127.0.0.1],false",
    "[::1:ffff:127.0.0.1],false",
    "[::ff00:0:1],false",
    "[::ff:0:1],false",
    "[fe80::1],false"
  })
  void loopback_is_127_and_1_also_when_mapped(String host, boolean loopback) {
    assertThat(Hosts.isLoopback(Hosts.parse(Bytes.of(host)))).isEqualTo(loopback);
  }
}
