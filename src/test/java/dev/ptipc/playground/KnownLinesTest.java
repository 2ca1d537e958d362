package dev.ptipc.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.codec.ParsedLine;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownLinesTest {

  private final List<String> parsed = new ArrayList<>();
  private final KnownLines known =
      new KnownLines(
          line -> {
            parsed.add(line.text());
            return new ParsedLine(null, List.of());
          });

  private List<String> parsedOf(String... lines) {
    parsed.clear();
    known.begin();
    for (String line : lines) {
      known.parse(Bytes.of(line));
    }
    return parsed;
  }

  @Test
  void only_changed_lines_are_parsed_again() {
    assertThat(parsedOf("one", "two", "one")).containsExactly("one", "two");
    assertThat(parsedOf("one", "two", "three")).containsExactly("three");
    assertThat(parsedOf("two", "three", "one")).isEmpty();
  }

  @Test
  void lines_that_are_gone_are_forgotten() {
    assertThat(parsedOf("one", "two")).containsExactly("one", "two");
    assertThat(parsedOf("two")).isEmpty();
    assertThat(parsedOf("one")).containsExactly("one");
  }
}
