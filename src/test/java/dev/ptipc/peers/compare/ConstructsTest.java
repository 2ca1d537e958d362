package dev.ptipc.peers.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructs are looked for in lines of others, as long as these make them. */
class ConstructsTest {

  /** The longest line that is read unless a longer one is allowed. */
  private static final int LONG = 65_536;

  @ParameterizedTest
  @CsvSource({
    "SMETHOD t 192.0.2.1:1, ' a:1'",
    "SMETHOD t 192.0.2.1:1 ARGS:a=, '\\\\'",
    "SMETHOD t 192.0.2.1:1 ARGS:a=1, ',b=\\,'",
    "SMETHOD t 192.0.2.1:1 ARGS:a=1, ' ARGS:a=1'",
    "SMETHOD t 192.0.2.1:1 a:1, ,",
    "CMETHOD t socks5 [, :",
    "LOG SEVERITY=debug MESSAGE=, '\\\\'",
    "LOG SEVERITY=debug MESSAGE=, ' A=_'",
    "STATUS TRANSPORT=, _",
    "STATUS TRANSPORT=, A1"
  })
  void areLookedForInLongLines(String start, String more) {
    StringBuilder text = new StringBuilder(start);
    while (text.length() < LONG) {
      text.append(more);
    }
    byte[] line = text.append('!').toString().getBytes(StandardCharsets.ISO_8859_1);

    for (Construct construct : Constructs.list()) {
      assertThatCode(() -> construct.isIn(line)).as(construct.name()).doesNotThrowAnyException();
    }
  }

  @Test
  void argsMayComeAfterAnyOptions() {
    byte[] line =
        ("SMETHOD t 192.0.2.1:1" + " a:1".repeat(2000) + " ARGS:a=1,b=")
            .getBytes(StandardCharsets.US_ASCII);

    List<String> names =
        Constructs.list().stream()
            .filter(construct -> construct.isIn(line))
            .map(Construct::name)
            .toList();

    assertThat(names).contains("`ARGS:`", "several pairs in ARGS", "an option other than ARGS");
  }
}
