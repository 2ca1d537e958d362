package dev.ptipc.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.source.Bytes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

  private static Environment of(String name, String value) {
    return Environment.of(Map.of(name, Bytes.of(value)));
  }

  /** An item as tests write it: its text, its place, and a question mark when it is not good. */
  private static String text(Item item) {
    return item.bytes().text()
        + "@"
        + item.span().start()
        + "-"
        + item.span().end()
        + (item.good() ? "" : "?");
  }

  private static String text(List<Item> items) {
    return String.join(" ", items.stream().map(EnvironmentTest::text).toList());
  }

  private static String text(Listener address) {
    return text(address.host()) + " " + text(address.port());
  }

  @Test
  void onlyVariablesOfTheProtocolAreTaken() {
    Environment environment =
        Environment.of(
            Map.of(
                "HOME", Bytes.of("/root"),
                "TOR_PT_", Bytes.of("a"),
                "TOR_PT_STATE_LOCATION", Bytes.of("/s")));
    assertThat(environment.value("HOME")).isNull();
    assertThat(environment.value("TOR_PT_")).isEqualTo(Bytes.of("a"));
    assertThat(environment.value(Variable.STATE)).isEqualTo(Bytes.of("/s"));
    assertThat(environment.value(Variable.PROXY)).isNull();
  }

  @Test
  void aNameThatMayBeMisspeltIsKept() {
    assertThat(of("tor_pt_proxy", "a").names()).containsExactly("tor_pt_proxy");
    assertThat(of("PT_PROXY", "a").names()).containsExactly("PT_PROXY");
    assertThat(of("HTTP_PROXY", "a").names()).isEmpty();
  }

  @Test
  void textIsMoreThanBeingSet() {
    Environment environment =
        Environment.of(Map.of(Variable.PROXY, Bytes.EMPTY, Variable.STATE, Bytes.of(" ")));
    assertThat(environment.hasText(Variable.PROXY)).isFalse();
    assertThat(environment.hasText(Variable.STATE)).isTrue();
    assertThat(environment.hasText(Variable.VERSIONS)).isFalse();
  }

  @Test
  void theRoleIsThatOfTheOnlyList() {
    assertThat(of(Variable.CLIENT_TRANSPORTS, "").role()).isEqualTo(Role.CLIENT);
    assertThat(of(Variable.SERVER_TRANSPORTS, "a").role()).isEqualTo(Role.SERVER);
    assertThat(of(Variable.VERSIONS, "1").role()).isNull();
    Bytes name = Bytes.of("a");
    assertThat(
            Environment.of(
                    Map.of(Variable.CLIENT_TRANSPORTS, name, Variable.SERVER_TRANSPORTS, name))
                .role())
        .isNull();
    assertThat(Role.CLIENT.word() + Role.SERVER.word()).isEqualTo("clientserver");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "null",
      value = {
        "obfs4            | obfs4@0-5",
        "a,_b2            | a@0-1 _b2@2-5",
        "a,,b             | a@0-1 @2-2? b@3-4",
        ",                | @0-0? @1-1?",
        "a,               | a@0-1 @2-2?",
        "4a,b-c,\u00e9,d  | 4a@0-2? b-c@3-6? \u00e9@7-9? d@10-11",
        "\" a\"           | \" a@0-2?\"",
        "\"\"             | \"\""
      })
  void namesArePartedByCommas(String value, String items) {
    assertThat(text(of(Variable.CLIENT_TRANSPORTS, value).transports(Role.CLIENT)))
        .isEqualTo(items);
    assertThat(text(of(Variable.SERVER_TRANSPORTS, value).transports(Role.SERVER)))
        .isEqualTo(items);
  }

  @Test
  void aListOfTheOtherRoleIsEmpty() {
    assertThat(of(Variable.CLIENT_TRANSPORTS, "a").transports(Role.SERVER)).isEmpty();
    assertThat(of(Variable.SERVER_TRANSPORTS, "a").transports(Role.CLIENT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {"1 | 1@0-1", "1,2-b!,x y | 1@0-1 2-b!@2-6 x y@7-10?", "\"\" | \"\""})
  void versionsArePrintable(String value, String items) {
    assertThat(text(of(Variable.VERSIONS, value).versions())).isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a-1.2.3.4:5          | a@0-1 | 1.2.3.4@2-9 5@10-11",
        "x,b-[::1]:0443       | b@2-3 | [::1]@4-9 0443@10-14",
        "a_b-c-d:1            | a_b@0-3 | c-d@4-7 1@8-9"
      })
  void aBindingIsANameAndAnAddress(String value, String name, String address) {
    List<Item> bindings = of(Variable.BIND_ADDRESSES, value).bindings();
    Item last = bindings.get(bindings.size() - 1);
    assertThat(last.good()).isTrue();
    assertThat(text(Environment.bindingName(last))).isEqualTo(name);
    assertThat(text(Environment.bindingAddress(last))).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a-1.2.3.4", "-1.2.3.4:5", "1.2.3.4:5", "a-:5", "a-b:", "a-b:1x"})
  void otherBindingsAreNotGood(String value) {
    assertThat(text(of(Variable.BIND_ADDRESSES, value).bindings()))
        .isEqualTo(value + "@0-" + value.length() + "?");
  }

  @Test
  void theFirstGoodBindingOfANameCounts() {
    Environment environment = of(Variable.BIND_ADDRESSES, "b,a-1.1.1.1:1,b-2.2.2.2:2,b-3.3.3.3:3");
    Map<Bytes, Listener> bindings = environment.bindingsByName();
    assertThat(bindings).containsOnlyKeys(Bytes.of("a"), Bytes.of("b"));
    assertThat(text(bindings.get(Bytes.of("b")))).isEqualTo("2.2.2.2@16-23 2@24-25");
    assertThat(of(Variable.STATE, "x").bindingsByName()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a:k=v;b:k=         | a:k=v@0-5 b:k=@6-10",
        "a:k\\;\\:\\\\=v=w  | a:k\\;\\:\\\\=v=w@0-13",
        "a:k=\\;;x          | a:k=\\;@0-6 x@7-8?",
        "a:k;;a:=v          | a:k@0-3? @4-4? a:=v@5-9?",
        "a:k=v:w;b:\\k=v    | a:k=v:w@0-7? b:\\k=v@8-14?",
        "x\\                | x\\@0-2?",
        "\"\"               | \"\""
      })
  void optionsArePartedBySemicolons(String value, String items) {
    assertThat(text(of(Variable.SERVER_OPTIONS, value).serverOptions())).isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:9001, 127.0.0.1:9001@0-14",
    "[::1]:1, [::1]:1@0-7",
    "127.0.0.1, 127.0.0.1@0-9?",
    ":1, :1@0-2?",
    "a:, a:@0-2?"
  })
  void aListenerIsAHostAndAPort(String value, String item) {
    assertThat(text(of(Variable.OR_PORT, value).listener(Variable.OR_PORT))).isEqualTo(item);
    assertThat(text(of(Variable.EXTENDED_PORT, value).listener(Variable.EXTENDED_PORT)))
        .isEqualTo(item);
  }

  @Test
  void whatIsUnsetOrEmptyIsNeitherListenerNorProxy() {
    assertThat(of(Variable.OR_PORT, "").listener(Variable.OR_PORT)).isNull();
    assertThat(of(Variable.STATE, "").listener(Variable.OR_PORT)).isNull();
    assertThat(of(Variable.PROXY, "").proxy()).isNull();
    assertThat(of(Variable.STATE, "").proxy()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "socks5://127.0.0.1:9050, 127.0.0.1@9-18 9050@19-23",
    "http://user:secret@198.51.100.7:80, 198.51.100.7@19-31 80@32-34",
    "socks4a://@[::1]:1, [::1]@11-16 1@17-18"
  })
  void aProxyHasAnAddress(String value, String address) {
    Item proxy = of(Variable.PROXY, value).proxy();
    assertThat(text(proxy)).isEqualTo(value + "@0-" + value.length());
    assertThat(text(Environment.proxyAddress(proxy))).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:9050", "socks5://127.0.0.1", "socks5://a@b@c:1", "a://b:1/"})
  void otherProxiesAreNotGood(String value) {
    assertThat(of(Variable.PROXY, value).proxy().good()).isFalse();
  }
}
