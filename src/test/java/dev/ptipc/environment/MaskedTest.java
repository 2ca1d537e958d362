package dev.ptipc.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A.6: the password is hidden, and nothing else. */
class MaskedTest {

  private static Environment proxy(Bytes uri) {
    return Environment.of(Map.of(Variable.PROXY, uri));
  }

  @ParameterizedTest
  @CsvSource({
    "socks5://user:secret@192.0.2.7:1080, socks5://user:***@192.0.2.7:1080",
    "http://user:s%40%3A:cr+et*@[2001:db8::1]:80, http://user:***@[2001:db8::1]:80",
    "socks5://:secret@192.0.2.7:1080, socks5://:***@192.0.2.7:1080",
    "socks5://user:secret@localhost:1080, socks5://user:***@localhost:1080",
    "SOCKS5://user:secret@192.0.2.7, SOCKS5://user:***@192.0.2.7",
    // Malformed before and after
    "socks5://user:se@cret@192.0.2.7:1080, socks5://user:***@***@192.0.2.7:1080",
    "socks5://us@er:secret@192.0.2.7:1080, socks5://us@er:***@192.0.2.7:1080",
    "socks5://user:se/cr?et#@192.0.2.7:1080, socks5://user:***@***@192.0.2.7:1080",
    "socks5://user:se cret@192.0.2.7:1080, socks5://user:***@***@192.0.2.7:1080",
    "socks5://user:@@@192.0.2.7:1080, socks5://user:***@***@192.0.2.7:1080",
    "user:secret@192.0.2.7:1080, user:***@192.0.2.7:1080",
    "user:se://cret@192.0.2.7:1080, user:***@***@192.0.2.7:1080",
    "socks5:user:secret@192.0.2.7:1080, socks5:***@192.0.2.7:1080",
    "so cks://user:secret@192.0.2.7:1080, so cks:***@***@192.0.2.7:1080",
    // Nothing to hide
    "socks5://192.0.2.7:1080, socks5://192.0.2.7:1080",
    "socks5://[2001:db8::1]:1080, socks5://[2001:db8::1]:1080",
    "socks4a://user@192.0.2.7:1080, socks4a://user@192.0.2.7:1080",
    "socks5://user:@192.0.2.7:1080, socks5://user:@192.0.2.7:1080",
    "socks5://user:***@192.0.2.7:1080, socks5://user:***@192.0.2.7:1080",
    "'', ''"
  })
  void a_uri(String given, String shown) {
    Bytes value = Bytes.of(given);
    Masked masked = Masked.uri(value);
    assertThat(masked.bytes().text()).isEqualTo(shown);
    assertThat(Masked.uri(masked.bytes()).bytes()).isEqualTo(masked.bytes());
    Item before = proxy(value).proxy();
    Item after = proxy(masked.bytes()).proxy();
    assertThat(before == null).isEqualTo(after == null);
    if (before != null && after != null) {
      assertThat(after.good()).isEqualTo(before.good());
    }
  }

  @Test
  void a_span_moves_with_what_it_marks() {
    Bytes value = Bytes.of("socks5://user:secret@192.0.2.7:1080");
    Masked masked = Masked.uri(value);
    assertThat(masked.span(new Span(0, 6))).isEqualTo(new Span(0, 6));
    assertThat(masked.bytes().part(masked.span(new Span(21, 30))).text()).isEqualTo("192.0.2.7");
    assertThat(masked.bytes().part(masked.span(new Span(31, 35))).text()).isEqualTo("1080");
    assertThat(masked.bytes().part(masked.span(new Span(15, 17))).text()).isEqualTo("***");
    assertThat(masked.span(new Span(0, value.length())))
        .isEqualTo(new Span(0, masked.bytes().length()));
  }

  @ParameterizedTest
  @CsvSource({
    "# env: TOR_PT_PROXY=socks5://user:secret@192.0.2.7:1, # env: TOR_PT_PROXY=socks5://user:***@192.0.2.7:1",
    "# env: TOR_PT_PROXY socks5://user:secret@192.0.2.7:1, # env: TOR_PT_PROXY socks5://user:***@192.0.2.7:1",
    "# env: TOR_PT_PROXY, # env: TOR_PT_PROXY",
    "# exit: code=a@b, # exit: code=a@b"
  })
  void a_line_of_a_header(String given, String shown) {
    assertThat(Masked.line(Bytes.of(given)).bytes().text()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "pt --up=socks5://u:secret@h:1 -x, pt --up=socks5://u:***@h:1 -x",
    "http://u:se@cret@h:1 a@b, http://u:***@h:1 a@b",
    "a://u:p@h b://v:q@i, a://u:***@h b://v:***@i",
    "http://h:80/ mail a@b, http://h:80/ mail a@b",
    "http://u@h:80, http://u@h:80",
    "a://b@c://u:p@h, a://b@c:***@h",
    "mail a@b http://u:p@@h, mail a@b http://u:***@h",
    "pt http://me@corp.com:secret@proxy:80 -x, pt http://me@corp.com:***@proxy:80 -x",
    "--b 'socks5://u:@pw@h:1', --b 'socks5://u:***@h:1'",
    "socks5://u:@@@h:1, socks5://u:***@h:1",
    "socks5://u:@h:1, socks5://u:@h:1",
    "socks5://u:***@h:1, socks5://u:***@h:1"
  })
  void a_text(String given, String shown) {
    assertThat(Masked.text(given)).isEqualTo(shown);
  }

  /** Long, and made to be read again from each of its characters. */
  @Test
  void a_long_text() {
    String uris = "a://a:".repeat(20_000);
    assertThat(Masked.text("a://u:p@h " + uris)).isEqualTo("a://u:***@h " + uris);
    assertThat(Masked.text("x://u:" + uris + "@h")).isEqualTo("x://u:***@h");
    String letters = "a".repeat(100_000);
    assertThat(Masked.text("://" + letters)).isEqualTo("://" + letters);
  }
}
