package dev.ptipc.check.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.environment.Item;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsAndPortsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/a",
        "\\\\",
        "\\\\server\\share",
        "C:\\",
        "c:/pt",
        "Z:\\pt",
        "A:/",
        "a:/",
        "z:/"
      })
  void anAbsolutePathBeginsAtARoot(String path) {
    assertThat(CommonVariables.isAbsolute(Bytes.of(path))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "a", "./a", "~/a", "\\", "\\a", "a\\\\", "C:", "C:a", "C/a", "C\\:", "\\a\\", "1:/x",
        " :/x", "@:/", "[:/", "`:/", "{:/", ":://"
      })
  void otherPathsAreRelative(String path) {
    assertThat(CommonVariables.isAbsolute(Bytes.of(path))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, true",
    "0, 1, false",
    "1, 1, true",
    "9, 0, true",
    "65535, 1, true",
    "65536, 1, false",
    "999999999, 0, false",
    "00, 0, false",
    "01, 1, false",
    "10, 1, true"
  })
  void aPortIsInItsRangeAndNotPadded(String digits, int least, boolean good) {
    Bytes bytes = Bytes.of(digits);
    Item item = new Item(bytes, new Span(0, bytes.length()), true);
    assertThat(TransportLists.isPort(item, least)).isEqualTo(good);
  }
}
