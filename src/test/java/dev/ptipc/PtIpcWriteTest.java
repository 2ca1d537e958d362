package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.ast.Option;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PtIpcWriteTest {
  private static final Value X = Value.of("x");
  private static final Endpoint HERE = new Endpoint(Value.of("127.0.0.1"), Value.of("1"));

  private static Stream<Arguments> factories() {
    return Stream.of(
        Arguments.of(Messages.version(), "VERSION 1"),
        Arguments.of(Messages.versionError(), "VERSION-ERROR no-version"),
        Arguments.of(Messages.envError("no state"), "ENV-ERROR no state"),
        Arguments.of(Messages.proxyDone(), "PROXY DONE"),
        Arguments.of(Messages.proxyError("no proxy"), "PROXY-ERROR no proxy"),
        Arguments.of(
            Messages.clientMethod("x", "socks5", "127.0.0.1", 65535),
            "CMETHOD x socks5 127.0.0.1:65535"),
        Arguments.of(Messages.clientMethod("x", "socks4", "::1", 1), "CMETHOD x socks4 [::1]:1"),
        Arguments.of(Messages.clientMethod("x", "socks5", "[::1]", 1), "CMETHOD x socks5 [::1]:1"),
        Arguments.of(Messages.clientMethodError("x", "no"), "CMETHOD-ERROR x no"),
        Arguments.of(Messages.clientMethodsDone(), "CMETHODS DONE"),
        Arguments.of(Messages.serverMethod("x", "1.2.3.4", 1), "SMETHOD x 1.2.3.4:1"),
        Arguments.of(
            Messages.serverMethod("x", "1.2.3.4", 1, Pair.of("a", "b="), Pair.of("c,", "")),
            "SMETHOD x 1.2.3.4:1 ARGS:a=b\\=,c\\,="),
        Arguments.of(Messages.serverMethodError("x", "no"), "SMETHOD-ERROR x no"),
        Arguments.of(Messages.serverMethodsDone(), "SMETHODS DONE"),
        Arguments.of(
            Messages.log("info", "a \u00e9"), "LOG SEVERITY=info MESSAGE=\"a \\303\\251\""),
        Arguments.of(Messages.status("x", Pair.of("a", "b")), "STATUS TRANSPORT=x a=b"));
  }

  @ParameterizedTest
  @MethodSource("factories")
  void a_message_is_written_with_its_lf(Message message, String line) {
    assertThat(PtIpc.write(message)).asString(StandardCharsets.US_ASCII).isEqualTo(line + "\n");
  }

  private static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(Messages.log("notice", "a\0b"), "`\\000` gives a NUL (E-36)"),
        Arguments.of(Messages.status("x", Pair.of("A", "\0")), "`\\000` gives a NUL (E-36)"),
        Arguments.of(
            Messages.clientMethod("x-y", "socks5", "127.0.0.1", 1),
            "`x-y` is not a C identifier (3.1-NAME-1)"),
        Arguments.of(
            Messages.clientMethod("x", "socks5", "localhost", 1),
            "`localhost` is not an IP address (3.3.2-CMETHOD-2)"),
        Arguments.of(
            Messages.serverMethod("x", "::1", 65536),
            "port 65536 is not in the range 1 to 65535 (3.3.3-SMETHOD-2)"),
        Arguments.of(
            Messages.serverMethod("x", "::1", 1, Pair.of("", "")),
            "pair without a key (3.3.3-ARGS-1)"),
        Arguments.of(Messages.envError(""), "nothing after `ENV-ERROR` and a space (3.3-ARGS-1)"),
        Arguments.of(Messages.proxyError("h\u00e9"), "2 bytes that are not ASCII (3.3-ARGCHAR-1)"),
        Arguments.of(Messages.log("warn", "x"), "`warn` is not a severity (3.3.4-LOG-2)"),
        Arguments.of(
            Messages.status("x"), "`STATUS` says nothing besides TRANSPORT (3.3.5-STATUS-2)"),
        Arguments.of(
            new Message.Status(null, List.of()),
            "`STATUS` ends where a `KEY=VALUE` pair is expected (3.3.5-STATUS-1)"),
        Arguments.of(new Message.Unknown(Value.of(""), null), "empty line (3.3-BLANK-1)"),
        Arguments.of(Messages.envError("a\nb"), "no line can carry an LF in the error message"),
        Arguments.of(
            Messages.envError("a".repeat(65536)),
            "the line has more than 65536 bytes and was not read"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void a_breach_is_refused_with_its_clause(Message message, String text) {
    assertThatThrownBy(() -> PtIpc.write(message))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(text);
  }

  @Test
  void a_line_of_exactly_the_limit_is_written() {
    String reason = "a".repeat(65536 - "ENV-ERROR ".length());

    assertThat(PtIpc.write(Messages.envError(reason))).hasSize(65537);
  }

  private static Stream<Arguments> misread() {
    return Stream.of(
        Arguments.of(Messages.envError("why\r"), "`ENV-ERROR why\\x0d`"),
        Arguments.of(
            new Message.ServerMethod(X, HERE, List.of(option("ARGS", "a=b")), null),
            "`SMETHOD x 127.0.0.1:1 ARGS:a=b`"),
        Arguments.of(
            new Message.ServerMethod(X, HERE, List.of(option("a:b", "c")), null),
            "`SMETHOD x 127.0.0.1:1 a:b:c`"),
        Arguments.of(
            new Message.Log(null, X, List.of(Pair.of("SEVERITY", "info"))),
            "`LOG MESSAGE=x SEVERITY=info`"),
        Arguments.of(
            new Message.Status(null, List.of(Pair.of("TRANSPORT", "x"), Pair.of("a", "b"))),
            "`STATUS TRANSPORT=x a=b`"),
        Arguments.of(
            new Message.Status(X, List.of(Pair.of("a=b", "c"))), "`STATUS TRANSPORT=x a=b=c`"),
        Arguments.of(new Message.Unknown(Value.of("VERSION"), Value.of("1")), "`VERSION 1`"),
        Arguments.of(new Message.Unknown(Value.of("FOO"), Value.of("a\r")), "`FOO a\\x0d`"));
  }

  private static Option option(String name, String text) {
    return new Option(Value.of(name), Value.of(text));
  }

  @ParameterizedTest
  @MethodSource("misread")
  void a_message_that_would_be_read_differently_is_refused(Message message, String line) {
    assertThatThrownBy(() -> PtIpc.write(message))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a parent would read another message from " + line);
  }

  @Test
  void a_word_without_a_name_is_an_option_only_in_a_breach() {
    Option args = new Option(null, Value.of("ARGS:x"));
    Message message = new Message.ServerMethod(X, HERE, List.of(args), null);

    assertThatThrownBy(() -> PtIpc.write(message))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`x` has no equals sign (3.3.3-ARGS-1)");
  }

  @Test
  void warnings_do_not_keep_a_message_from_being_written() {
    Message message = Messages.clientMethod("x", "socks5", "0.0.0.0", 1);

    assertThat(PtIpc.write(message)).hasSize("CMETHOD x socks5 0.0.0.0:1\n".length());
  }
}
