package dev.ptipc.check.fate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.source.Bytes;
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

  /** D.11: Rust tells where first, and what was wrong on the next line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thread 'main' panicked at src/main.rs:4:5:;no state directory;note: run with `RUST_BACKTRACE=1`"
            + " | on stderr, `no state directory`",
        "thread 'main' panicked at 'no key', src/main.rs:4:5;note: run with RUST_BACKTRACE"
            + " | on stderr, `thread 'main' panicked at 'no key', src/main.rs:4:5`",
        "panic: runtime error;goroutine 1 [running]: | on stderr, `panic: runtime error`"
      })
  void the_reason_is_what_was_wrong(String lines, String reason) {
    LastWords words = new LastWords();
    for (String line : lines.split(";", -1)) {
      words.stderr(Bytes.of(line));
    }
    assertThat(words.reason()).isEqualTo(reason);
  }
}
