package dev.ptipc.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.environment.ConnectionArguments.Argument;
import dev.ptipc.environment.ConnectionArguments.Login;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionArgumentsTest {

  private static final Bytes NUL = Bytes.of(new byte[1]);

  private static Argument argument(String key, String value) {
    return new Argument(Bytes.ofLatin1(key), Bytes.ofLatin1(value));
  }

  /** Each item as its key and value in angle brackets, or {@code bad} and its bytes. */
  private static String read(String text) {
    List<String> items = new ArrayList<>();
    for (Item item : ConnectionArguments.items(Bytes.ofLatin1(text))) {
      Argument argument = ConnectionArguments.argument(item);
      assertThat(argument != null).isEqualTo(item.good());
      items.add(
          argument == null
              ? "bad <" + item.bytes().latin1() + ">"
              : "<" + argument.key().latin1() + "><" + argument.value().latin1() + ">");
    }
    return String.join(" ", items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                | ``",
        "a=b               | <a><b>",
        "a=                | <a><>",
        "a=b;c=d           | <a><b> <c><d>",
        "a=1;a=2           | <a><1> <a><2>",
        "a=b=c             | <a><b=c>",
        "a\\;b=c\\;d       | <a;b><c;d>",
        "a\\=b=c\\=d       | <a=b><c=d>",
        "a\\\\=\\\\        | <a\\><\\>",
        "a\\\\;b=c         | bad <a\\\\> <b><c>",
        "é=ÿ               | <é><ÿ>",
        "a                 | bad <a>",
        "=b                | bad <=b>",
        ";                 | bad <> bad <>",
        "a=b;              | <a><b> bad <>",
        "a=b\\             | bad <a=b\\>",
      })
  void each_item_is_an_argument_or_is_bad(String text, String items) {
    assertThat(read(text)).isEqualTo(items);
  }

  @Test
  void a_nul_is_no_part_of_an_argument() {
    assertThat(read("a=\0")).isEqualTo("bad <a=\0>");
    assertThat(read("\0=b")).isEqualTo("bad <\0=b>");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a,b,a=b",
        "a,``,a=",
        "a;b,c;d,a\\;b=c\\;d",
        "a=b,c=d,a\\=b=c\\=d",
        "\\,\\,\\\\=\\\\"
      })
  void what_is_written_is_escaped_and_read_as_it_was(String key, String value, String text) {
    Bytes written = ConnectionArguments.text(List.of(argument(key, value), argument("last", "1")));
    assertThat(written.latin1()).isEqualTo(text + ";last=1");
    assertThat(
            ConnectionArguments.items(written).stream().map(ConnectionArguments::argument).toList())
        .containsExactly(argument(key, value), argument("last", "1"));
  }

  @Test
  void no_arguments_are_an_empty_text() {
    assertThat(ConnectionArguments.text(List.of())).isEqualTo(Bytes.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"\",b,`=b` cannot be an argument: its key is empty",
        "\"\0\",b,`\\x00=b` cannot be an argument: it holds a NUL",
        "\"a\0\",b,`a\\x00=b` cannot be an argument: it holds a NUL",
        "a,\"\0\",`a=\\x00` cannot be an argument: it holds a NUL",
        "a,\"\u001b\0\",`a=\\x1b\\x00` cannot be an argument: it holds a NUL"
      })
  void what_no_text_can_carry_is_refused(String key, String value, String message) {
    List<Argument> arguments = List.of(argument("good", "1"), argument(key, value));
    assertThatThrownBy(() -> ConnectionArguments.text(arguments))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,1",
    "1,1,1",
    "254,254,1",
    "255,255,1",
    "256,255,1",
    "509,255,254",
    "510,255,255"
  })
  void a_text_fills_the_name_before_the_password(int length, int user, int password) {
    Bytes text = Bytes.of("ab".repeat(length).substring(0, length));
    Login login = ConnectionArguments.login(text);
    assertThat(login).isNotNull();
    assertThat(login.user()).isEqualTo(text.part(0, user));
    assertThat(login.password()).isEqualTo(length > user ? text.part(user, length) : NUL);
    assertThat(login.password().length()).isEqualTo(password);
    assertThat(ConnectionArguments.text(login)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {511, 512, 1000})
  void a_text_that_two_fields_cannot_hold_has_no_login(int length) {
    assertThat(ConnectionArguments.login(Bytes.of("a".repeat(length)))).isNull();
  }

  /** Only a password of one NUL is none: a parent may put it behind a name of any length. */
  @Test
  void fields_are_put_together_as_they_are() {
    Bytes user = Bytes.of("a=b");
    assertThat(ConnectionArguments.text(new Login(user, NUL))).isEqualTo(user);
    assertThat(ConnectionArguments.text(new Login(user, Bytes.EMPTY))).isEqualTo(user);
    assertThat(ConnectionArguments.text(new Login(user, Bytes.of(";c=d"))).latin1())
        .isEqualTo("a=b;c=d");
    assertThat(ConnectionArguments.text(new Login(user, Bytes.ofLatin1("\0\0"))).latin1())
        .isEqualTo("a=b\0\0");
    assertThat(ConnectionArguments.text(new Login(user, Bytes.ofLatin1("ÿ"))).latin1())
        .isEqualTo("a=bÿ");
  }
}
