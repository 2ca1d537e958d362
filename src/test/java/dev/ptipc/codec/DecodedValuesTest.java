package dev.ptipc.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Message;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.parser.ReferenceParser;
import dev.ptipc.source.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What escapes stand for, and where a value stands with them. */
class DecodedValuesTest {
  private static Message read(String latin1) {
    Bytes line = Bytes.of(latin1.getBytes(StandardCharsets.ISO_8859_1));
    return new ReferenceParser().parse(line).message();
  }

  /** Control characters stand in the table as {@code ^@}, {@code ^J} and so on. */
  private static String plain(String text) {
    Matcher control = Pattern.compile("\\^(.)").matcher(text);
    return control.replaceAll(found -> String.valueOf((char) (found.group(1).charAt(0) - 64)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a\\b | a\\b",
        "a\"b' | a\"b'",
        "\\\"a\" | \\\"a\"",
        "\"\" | ``",
        "\"a b\" | a b",
        "\"\\\"\\\\\\'\" | \"\\'",
        "\"\\nn\" | ^Jn",
        "\"\\tt\" | ^It",
        "\"\\rr\" | ^Mr",
        "\"\\x41\\q\" | x41q",
        "\"\\8\\9\" | 89",
        "\"\\0\" | ^@",
        "\"\\000\" | ^@",
        "\"\\0000\" | ^@0",
        "\"\\08\" | ^@8",
        "\"\\1018\" | A8",
        "\"\\1011\" | A1",
        "\"\\101\\102\" | AB",
        "\"\\60\\61\" | 01",
        "\"\\7\" | ^G",
        "\"\\377\" | \u00ff",
        "\"\\303\\251\" | \u00c3\u00a9",
        "\"\\400\" | 400",
        "\"\\777\\7777\" | 7777777",
        "\"a\\400b\" | a400b",
        "\"\\400\\101\" | 400A",
        "\"\u00e9\" | \u00e9"
      })
  void a_value_of_log_or_status(String written, String meaning) {
    String start = "LOG SEVERITY=info MESSAGE=";

    Message.Log log = (Message.Log) read(start + written);
    Message.Status status = (Message.Status) read("STATUS TRANSPORT=x A=" + written);

    assertThat(log.message().bytes().latin1()).isEqualTo(plain(meaning));
    assertThat(status.pairs().get(0).value().bytes().latin1()).isEqualTo(plain(meaning));
    assertThat(log.message().span().start()).isEqualTo(start.length());
    assertThat(log.message().span().length()).isEqualTo(written.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a=b | a | b",
        "a= | a | ``",
        "a=\\=\\,\\\\ | a | =,\\",
        "\\=\\,\\\\a=b | =,\\a | b",
        "a=b==c= | a | b==c=",
        "a=\\:\\n | a | :n",
        "a=b\\ | a | b\\",
        "a\\b=c | ab | c",
        "a=\\\\\\ | a | \\\\",
        "=b | `` | b",
        "\u00ff=\u00fe | \u00ff | \u00fe"
      })
  void a_pair_of_args(String written, String key, String value) {
    String start = "SMETHOD x 127.0.0.1:1 ARGS:";

    Message.ServerMethod method = (Message.ServerMethod) read(start + written);

    Pair pair = method.args().get(0);
    assertThat(method.args()).hasSize(1);
    assertThat(pair.key().bytes().latin1()).isEqualTo(key);
    assertThat(pair.value().bytes().latin1()).isEqualTo(value);
    assertThat(pair.key().span().start()).isEqualTo(start.length());
    assertThat(pair.value().span().end()).isEqualTo(start.length() + written.length());
    assertThat(pair.value().span().start()).isEqualTo(pair.key().span().end() + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VERSION 1 | 8 | 9",
        "ENV-ERROR  a b  | 10 | 14",
        "FOO bar | 4 | 7",
        "LOG SEVERITY=info MESSAGE=x | 26 | 27"
      })
  void a_value_has_its_place(String line, int start, int end) {
    Message message = read(line);

    Value value =
        message instanceof Message.Version version
            ? version.version()
            : message instanceof Message.Failure failure
                ? failure.message()
                : message instanceof Message.Log log
                    ? log.message()
                    : ((Message.Unknown) message).text();
    assertThat(value.span().start()).isEqualTo(start);
    assertThat(value.span().end()).isEqualTo(end);
  }

  @Test
  void what_is_wrong_with_a_pair_is_told_in_the_order_of_the_line() {
    Bytes line = Bytes.of("STATUS TRANSPORT=a k%=\"\\q\" l%=\"\\0\"");

    assertThat(new ReferenceParser().parse(line).diagnostics())
        .extracting(diagnostic -> diagnostic.span().start() + " " + diagnostic.rule().id())
        .containsExactly("19 line/key", "23 line/escape", "27 line/key", "31 line/escape-nul");
  }
}
