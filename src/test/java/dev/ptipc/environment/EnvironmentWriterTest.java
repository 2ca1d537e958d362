package dev.ptipc.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.check.environment.EnvironmentCheck;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.junit.jupiter.api.Test;

class EnvironmentWriterTest {

  private static final String STATE = "/var/lib/pt";

  private static EnvironmentWriter client() {
    return EnvironmentWriter.client(List.of("obfs4", "meek"), STATE);
  }

  private static EnvironmentWriter server() {
    return EnvironmentWriter.server(List.of("obfs4", "meek"), STATE, "127.0.0.1:9001");
  }

  private static void assertWellFormed(EnvironmentWriter writer) {
    assertThat(EnvironmentCheck.check(writer.environment())).isEmpty();
  }

  @Test
  void aClientIsGivenThis() {
    assertThat(client().variables())
        .hasToString(
            "{TOR_PT_MANAGED_TRANSPORT_VER=1, TOR_PT_STATE_LOCATION=/var/lib/pt,"
                + " TOR_PT_EXIT_ON_STDIN_CLOSE=1, TOR_PT_CLIENT_TRANSPORTS=obfs4,meek}");
    assertWellFormed(client());
  }

  @Test
  void aServerIsGivenThis() {
    assertThat(server().variables())
        .hasToString(
            "{TOR_PT_MANAGED_TRANSPORT_VER=1, TOR_PT_STATE_LOCATION=/var/lib/pt,"
                + " TOR_PT_EXIT_ON_STDIN_CLOSE=1, TOR_PT_SERVER_TRANSPORTS=obfs4,meek,"
                + " TOR_PT_EXTENDED_SERVER_PORT=, TOR_PT_ORPORT=127.0.0.1:9001}");
    assertWellFormed(server());
  }

  @Test
  void aProxyThatIsNoneIsLeftOut() {
    EnvironmentWriter writer = client().proxy("socks5://127.0.0.1:9050");
    assertThat(writer.variables()).containsEntry(Variable.PROXY, "socks5://127.0.0.1:9050");
    assertWellFormed(writer);
    assertThat(writer.proxy(null).variables()).doesNotContainKey(Variable.PROXY);
    writer.proxy("http://a:b@127.0.0.1:1");
    assertThat(writer.proxy("").variables()).doesNotContainKey(Variable.PROXY);
  }

  @Test
  void bindAddressesKeepTheOrderOfTheirCalls() {
    EnvironmentWriter writer = server().bind("obfs4", "[::]:443").bind("meek", "0.0.0.0:0");
    assertThat(writer.variables())
        .containsEntry(Variable.BIND_ADDRESSES, "obfs4-[::]:443,meek-0.0.0.0:0");
    assertWellFormed(writer);
    assertThat(
            EnvironmentCheck.check(
                server().bind("meek", "0.0.0.0:0").bind("obfs4", "[::]:443").environment()))
        .hasSize(1);
  }

  /** A.1: one name, address or option does not become two, and nothing is cut off. */
  @Test
  void whatWouldBecomeSomethingElseIsRefused() {
    List<Runnable> wrong =
        List.of(
            () -> EnvironmentWriter.client(List.of("a,b"), STATE),
            () -> EnvironmentWriter.client(List.of("a\0"), STATE),
            () -> EnvironmentWriter.client(List.of("a"), "/\0"),
            () -> EnvironmentWriter.server(List.of("a"), STATE, "\0"),
            () -> client().proxy("socks5://127.0.0.1:1\0"),
            () -> server().bind("obfs4", "127.0.0.1:1,meek-0.0.0.0:1"),
            () -> server().bind("obfs4,meek", "127.0.0.1:1"),
            () -> server().bind("obfs4-1", "127.0.0.1:1"),
            () -> server().option("obfs4:a=b;meek", "k", "v"),
            () -> server().option("obfs4", "k\0", "v"),
            () -> server().option("obfs4", "k", "v\0"),
            () -> server().set("A=B", "c"),
            () -> server().set("A=B", null),
            () -> server().set("A\0", "c"),
            () -> server().set("A", "c\0"));
    assertThat(wrong)
        .allSatisfy(
            call ->
                assertThatThrownBy(call::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .matches("`.+` cannot be the .+: it holds (`.`|a NUL)"));
  }

  @Test
  void aRefusalShowsWhatIsWrong() {
    assertThatThrownBy(() -> server().bind("obfs4", "127.0.0.1:9,\u00e9\u001b"))
        .hasMessage("`127.0.0.1:9,\\xc3\\xa9\\x1b` cannot be the address: it holds `,`");
    assertThatThrownBy(() -> server().set("", "c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the name of a variable cannot be empty");
  }

  @Test
  void anyVariableCanBeSetAndLeftOut() {
    EnvironmentWriter writer = server().set("TOR_PT_X", "a").set(Variable.OR_PORT, null);
    writer.set("HOME", "/root").set("TOR_PT_X", "b\u00e9");
    assertThat(writer.variables())
        .containsEntry("TOR_PT_X", "b\u00e9")
        .containsEntry("HOME", "/root")
        .doesNotContainKey(Variable.OR_PORT);
    Environment environment = writer.environment();
    assertThat(environment.value("TOR_PT_X").text()).isEqualTo("b\u00e9");
    assertThat(environment.value("HOME")).isNull();
    assertThat(environment.value(Variable.OR_PORT)).isNull();
  }

  @Test
  void whatIsReturnedIsACopy() {
    EnvironmentWriter writer = client();
    writer.variables().clear();
    Environment before = writer.environment();
    writer.set(Variable.STATE, "/elsewhere");
    assertThat(writer.variables()).hasSize(4);
    assertThat(before.value(Variable.STATE).text()).isEqualTo(STATE);
  }

  @Test
  void aKeyThatCannotBeWrittenIsRefused() {
    for (String key : List.of("=", "=a", "a=b")) {
      assertThatThrownBy(() -> server().option("obfs4", key, "v"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("`" + key + "` cannot be the key of an option: it holds `=`");
    }
    assertThatThrownBy(() -> server().option("obfs4", "", "v"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the key of an option cannot be empty");
  }

  @Property
  void optionsComeBack(
      @ForAll("keys") String key, @ForAll("values") String value, @ForAll("values") String other) {
    EnvironmentWriter writer = server().option("obfs4", key, value).option("meek", "k", other);
    List<Item> items = writer.environment().serverOptions();
    assertThat(items).hasSize(2).allMatch(Item::good);
    assertThat(unescaped(items.get(0))).isEqualTo("obfs4:" + key + "=" + value);
    assertThat(unescaped(items.get(1))).isEqualTo("meek:k=" + other);
    assertWellFormed(writer);
  }

  private static String unescaped(Item item) {
    return item.bytes().text().replaceAll("(?s)\\\\(.)", "$1");
  }

  @Provide
  Arbitrary<String> keys() {
    return text().ofMinLength(1).filter(key -> key.indexOf('=') < 0);
  }

  @Provide
  Arbitrary<String> values() {
    return text();
  }

  private static StringArbitrary text() {
    return Arbitraries.strings().withChars(":;\\= ,\t\n\r\"'aZ\u00e9\u20ac").ofMaxLength(12);
  }
}
