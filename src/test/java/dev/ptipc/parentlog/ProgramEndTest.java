package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the number of tor says, by version and system. */
class ProgramEndTest {

  @ParameterizedTest
  @CsvSource({
    ",,1,ended with 1",
    ",,2,ended with 2",
    ",,256,ended with 1",
    ",,11,was killed by SIGSEGV",
    ",,31,was killed by SIGSYS",
    ",,134,was killed by SIGABRT",
    ",,139,was killed by SIGSEGV",
    ",,18446744073709551615,was killed by a signal",
    "0.4.9.11,Linux,1,ended with 1",
    "0.4.9.11,Linux,31,ended with 31",
    "0.4.9.11,Linux,18446744073709551615,was killed by a signal",
    "0.4.8.10,Linux,256,ended with 1",
    "0.4.8.10,Linux,512,ended with 2",
    "0.4.8.10,Linux,9,was killed by SIGKILL",
    "0.4.8.10,Linux,139,was killed by SIGSEGV",
    "0.4.8.10,Windows,3221225477,crashed",
    "0.4.8.10,Windows,2,ended with 2",
    "0.4.9.11,Windows,31,ended with 31",
    "0.5.0.1,Linux,2,ended with 2",
  })
  void of_a_version(@Nullable String version, @Nullable String system, String number, String text) {
    ParentVersion parent = ParentVersion.UNKNOWN;
    if (version != null) {
      parent = parent.after("Tor " + version + " running on " + system + " with Libevent 2.1.12.");
      assertThat(parent.tor()).isEqualTo(version);
    }
    assertThat(ProgramEnd.of(number, parent).text()).startsWith(text);
  }
}
