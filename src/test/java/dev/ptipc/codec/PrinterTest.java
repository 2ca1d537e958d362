package dev.ptipc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.ast.Option;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.parser.ReferenceParser;
import dev.ptipc.source.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterTest {
  private static final Value X = Value.of("x");
  private static final Endpoint HERE = new Endpoint(Value.of("127.0.0.1"), Value.of("1"));

  private static Message read(Bytes line) {
    ParsedLine parsed = new ReferenceParser().parse(line);
    assertThat(parsed.message()).as(() -> line.latin1() + " " + parsed.diagnostics()).isNotNull();
    return parsed.message();
  }

  @Provide
  Arbitrary<Message> messages() {
    return AnyMessage.ofAnyKind();
  }

  @Property(tries = 4000)
  void a_message_comes_back_from_its_line(@ForAll("messages") Message message) {
    Bytes line = Printer.print(message);

    Message again = read(line);

    assertThat(Messages.withoutSpans(again)).isEqualTo(message);
    assertThat(Printer.print(again)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VERSION 1",
        "VERSION 1.0",
        "VERSION-ERROR no-version",
        "ENV-ERROR  no state  directory ",
        "PROXY DONE",
        "PROXY-ERROR cannot use it\r",
        "CMETHOD trebuchet socks5 127.0.0.1:19999",
        "CMETHOD a-b socks4a [::1]:000",
        "CMETHOD x socks5 :::1",
        "CMETHOD-ERROR trebuchet  no rocks",
        "CMETHODS DONE",
        "SMETHOD trebuchet 198.51.100.1:19999",
        "SMETHOD x 127.0.0.1:80 ARGS:",
        "SMETHOD x 127.0.0.1:80 ARGS:,",
        "SMETHOD x 127.0.0.1:80 ARGS:,,",
        "SMETHOD x 127.0.0.1:80 ARGS:,a=b",
        "SMETHOD x 127.0.0.1:80 ARGS:a",
        "SMETHOD x 127.0.0.1:80 ARGS:a,=",
        "SMETHOD x 127.0.0.1:80 ARGS:a=,b=\\=\\,\\\\,\\=\\,=c",
        "SMETHOD x 127.0.0.1:80 ARGS:a=\u001b,b=\u00ff",
        "SMETHOD x 127.0.0.1:80 ARGS:a=b FORWARD:1 other :x FOO: FOO:a:b \u00e9:",
        "SMETHOD-ERROR trebuchet no cows",
        "SMETHODS DONE",
        "LOG SEVERITY=debug MESSAGE=bare",
        "LOG SEVERITY=debug MESSAGE=\"Connected to bridge A\"",
        "LOG SEVERITY=debug MESSAGE=\"\"",
        "LOG SEVERITY=debug MESSAGE=\"\\\"a\\\\b'\"",
        "LOG SEVERITY=debug MESSAGE=\"\\n\\000\\377\\177\\200\"",
        "LOG MESSAGE=a SEVERITY2=b MESSAGE=c",
        "LOG SEVERITY=\"a b\" SEVERITY=c",
        "LOG OTHER=1",
        "STATUS TRANSPORT=trebuchet CONNECT=Success",
        "STATUS TRANSPORT=trebuchet TRANSPORT=b",
        "STATUS TYPE=version IMPLEMENTATION=lyrebird VERSION=0.1",
        "STATUS .=~ \u00ff=~",
        "FOO",
        "FOO   ",
        "VERSIONS 1\t\u0080",
      })
  void a_canonical_line_is_written_back_byte_by_byte(String line) {
    Bytes bytes = Bytes.of(line.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Printer.print(read(bytes))).isEqualTo(bytes);
  }

  private static Stream<Arguments> otherSpellings() {
    return Stream.of(
        Arguments.of("SMETHOD x 1.2.3.4:1 FOO:1 ARGS:a=b", "SMETHOD x 1.2.3.4:1 ARGS:a=b FOO:1"),
        Arguments.of("SMETHOD x 1.2.3.4:1 ARGS:a=b ARGS:c=d", "SMETHOD x 1.2.3.4:1 ARGS:a=b,c=d"),
        Arguments.of("SMETHOD x 1.2.3.4:1 ARGS:a=b,", "SMETHOD x 1.2.3.4:1 ARGS:a=b"),
        Arguments.of("SMETHOD x 1.2.3.4:1 ARGS:a=b=\\c\\", "SMETHOD x 1.2.3.4:1 ARGS:a=b\\=c\\\\"),
        Arguments.of("LOG MESSAGE=\"a\" SEVERITY=info", "LOG SEVERITY=info MESSAGE=a"),
        Arguments.of("LOG MESSAGE= SEVERITY=info", "LOG SEVERITY=info MESSAGE=\"\""),
        Arguments.of("LOG MESSAGE=a\"b\\'", "LOG MESSAGE=\"a\\\"b\\\\'\""),
        Arguments.of("LOG MESSAGE=\"\\n\\t\\r\\x\\08\"", "LOG MESSAGE=\"\\n\\t\\rx\\0008\""),
        Arguments.of("LOG MESSAGE=\"\t\"", "LOG MESSAGE=\"\\t\""),
        Arguments.of("STATUS A=1 TRANSPORT=x", "STATUS TRANSPORT=x A=1"));
  }

  @ParameterizedTest
  @MethodSource("otherSpellings")
  void of_several_spellings_one_is_written(String line, String canonical) {
    assertThat(Printer.print(read(Bytes.of(line))).text()).isEqualTo(canonical);
  }

  private static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(new Message.Version(Value.of("1 ")), "a space in the version"),
        Arguments.of(new Message.Version(Value.of("1\n")), "an LF in the version"),
        Arguments.of(Messages.envError("a\nVERSION 1"), "an LF in the error message"),
        Arguments.of(Messages.envError("a\u0000b"), "a NUL in the error message"),
        Arguments.of(Messages.envError("\na"), "an LF in the error message"),
        Arguments.of(new Message.Version(Value.of(" 1")), "a space in the version"),
        Arguments.of(
            Messages.clientMethod("x\ty", "socks5", "127.0.0.1", 1),
            "a TAB in the name of the transport"),
        Arguments.of(
            Messages.clientMethod("x", "socks 5", "127.0.0.1", 1), "a space in the protocol"),
        Arguments.of(Messages.clientMethod("x", "socks5", "127.0.0.1\r", 1), "a CR in the address"),
        Arguments.of(
            new Message.ClientMethod(X, X, new Endpoint(X, Value.of("1\f"))), "an FF in the port"),
        Arguments.of(
            Messages.serverMethodError("x\u000By", "no"), "a VT in the name of the transport"),
        Arguments.of(Messages.serverMethodError("x", "no\n"), "an LF in the error message"),
        Arguments.of(
            Messages.serverMethod("x", "::1", 1, Pair.of("a b", "")),
            "a space in the key of a pair"),
        Arguments.of(
            Messages.serverMethod("x", "::1", 1, Pair.of("a", "b\tc")),
            "a TAB in the value of a pair"),
        Arguments.of(
            Messages.serverMethod("x", "::1", 1, Pair.of("a\u0000", "")),
            "a NUL in the key of a pair"),
        Arguments.of(
            Messages.serverMethod("x", "::1", 1, Pair.of("a", "b\n")),
            "an LF in the value of a pair"),
        Arguments.of(
            new Message.ServerMethod(X, HERE, List.of(new Option(null, Value.of("a b"))), null),
            "a space in the text of an option"),
        Arguments.of(
            new Message.ServerMethod(X, HERE, List.of(new Option(Value.of("a\n"), X)), null),
            "an LF in the name of an option"),
        Arguments.of(
            new Message.ServerMethod(X, HERE, List.of(new Option(X, Value.of("a\r"))), null),
            "a CR in the text of an option"),
        Arguments.of(Messages.status("x", Pair.of("a b", "c")), "a space in the key of a pair"),
        Arguments.of(new Message.Unknown(Value.of("A B"), null), "a space in the keyword"),
        Arguments.of(new Message.Unknown(Value.of("A"), Value.of("b\u0000")), "a NUL in the text"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_no_line_can_carry_is_refused(Message message, String named) {
    assertThatThrownBy(() -> Printer.print(message))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no line can carry " + named);
  }

  @ParameterizedTest
  @MethodSource("pairsWithoutValue")
  void only_a_pair_of_args_can_lack_its_value(Message message) {
    assertThatThrownBy(() -> Printer.print(message))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a pair of LOG or STATUS has a value");
  }

  private static Stream<Message> pairsWithoutValue() {
    return Stream.of(
        new Message.Log(X, X, List.of(new Pair(X, null))),
        new Message.Status(X, List.of(new Pair(X, null))));
  }

  @ParameterizedTest
  @MethodSource("doneMessages")
  void done_is_the_keyword_and_done(Message message, String line) {
    assertThat(Printer.print(message).text()).isEqualTo(line);
  }

  private static Stream<Arguments> doneMessages() {
    return Stream.of(Keyword.PROXY, Keyword.CMETHODS, Keyword.SMETHODS)
        .map(keyword -> Arguments.of(new Message.Done(keyword), keyword.word() + " DONE"));
  }
}
