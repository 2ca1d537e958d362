package dev.ptipc.check.fate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.16: exit codes that stand for a signal. */
class LastWordsTest {

  @ParameterizedTest
  @CsvSource({
    "128,",
    "129, SIGHUP",
    "133, SIGTRAP",
    "135, SIGBUS",
    "137, SIGKILL",
    "139, SIGSEGV",
    "143, SIGTERM",
    "144, SIGSTKFLT",
    "159, SIGSYS",
    "160, signal 32",
    "192, signal 64",
    "193,"
  })
  void a_signal_has_its_name(int code, String name) {
    assertThat(LastWords.signal(code)).isEqualTo(name);
  }
}
