package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is hidden, and what is not. */
class MaskTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "bridge 198.51.100.5:9443 is; bridge *** is",
        "Bridge obfs4 192.0.2.77:443 0123 crt=AbCd ert=Ef; Bridge obfs4 ***",
        "> bridge webtunnel [2001:db8::1]:443 cert AbCd; > bridge webtunnel ***",
        "Bridge my.example.org:443 0123; Bridge ***",
        "obfs4 192.0.2.77:443 0123456789ABCDEF0123456789ABCDEF01234567 crt=AbCd; obfs4 ***",
        "Bridge obfs4 has no address; Bridge obfs4 has no address",
        "bridge '198.51.100.5' is; bridge '***' is",
        "with [2001:db8::1]:443 ID; with *** ID",
        "with 2001:db8::1 ID; with *** ID",
        "at 2001:db8:0:0:0:0:0:1.; at ***.",
        "at 127.0.0.1:9050 and [::1]:9050; at 127.0.0.1:9050 and [::1]:9050",
        "Tor 0.4.9.11 at 15:02:24; Tor 0.4.9.11 at 15:02:24",
        "0123456789ABCDEF0123456789ABCDEF01234567; ***",
        "$0123456789ABCDEF0123456789ABCDEF01234567~Name; ***",
        "ID=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA RSA_ID=0123456789abcdef0123456789abcdef01234567; ID=*** RSA_ID=***",
        "cert=AAAA+/b iat-mode=0; cert=*** iat-mode=0",
        "url=https://bridge.example/x ver=1; url=*** ver=1",
        "see https://bridge.example/x; see https://***",
        "see https://support.torproject.org/faq; see https://support.torproject.org/faq",
        "socks5://me:secret@127.0.0.1:9; socks5://***@127.0.0.1:9",
        "Socks5ProxyPassword hush hush; Socks5ProxyPassword ***",
        "HTTPSProxyAuthenticator me:hush; HTTPSProxyAuthenticator ***",
        "/home/alice/tor; /home/***/tor",
        "/Users/alice b/tor; /Users/***/tor",
        "C:\\Users\\Alice Smith\\tor.exe; C:\\Users\\***\\tor.exe",
        "C:/Users/alice/tor.exe; C:/Users/***/tor.exe",
        "/usr/bin/obfs4proxy; /usr/bin/obfs4proxy",
        "tor_ptmgr::ipc; tor_ptmgr::ipc",
      })
  void secrets(String text, String masked) {
    assertThat(new Mask(true).text(text)).isEqualTo(masked);
    assertThat(new Mask(false).text(text)).isEqualTo(text);
    assertThat(new Mask(true).text(masked)).as("a second time").isEqualTo(masked);
  }
}
