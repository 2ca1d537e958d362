package dev.ptipc.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A.1: what goes out of our hands. */
class OutgoingTest {

  private static final int TIMES = 100_000;

  private static final List<String> PIECES =
      List.of(
          "a",
          "obfs4",
          "=",
          ",",
          " ",
          "\n",
          "\r",
          "\t",
          "\0",
          "\"",
          "'",
          "\\",
          "%include /etc",
          "exec",
          "-c",
          ";",
          "$(id)",
          "TOR_PT_X",
          "\u00e9",
          "\u0080",
          "\u00ff",
          "\ud800",
          "#",
          "%s");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(6); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static boolean canGo(String text) {
    // An unpaired surrogate is no text in any encoding.
    return text.indexOf('\0') < 0 && text.chars().noneMatch(c -> c >= 0xD800 && c < 0xE000);
  }

  @Test
  void a_child_is_given_exactly_its_words_and_variables_or_nothing() {
    Random random = new Random(1);
    Map<String, String> inherited = new HashMap<>(System.getenv());
    inherited.keySet().removeIf(name -> name.startsWith("TOR_PT_"));
    boolean unicode = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
    int made = 0;
    for (int i = 0; i < TIMES; i++) {
      List<String> command = List.of("sh", text(random), text(random));
      Map<String, String> variables = Map.of("TOR_PT_A", text(random), "X" + text(random), "b");
      boolean good =
          command.stream().allMatch(OutgoingTest::canGo)
              && variables.values().stream().allMatch(OutgoingTest::canGo)
              && variables.keySet().stream().allMatch(n -> canGo(n) && n.indexOf('=') < 0);
      try {
        ProcessBuilder builder = Outgoing.process(command, variables);
        assertThat(good).as("%s %s", command, variables).isTrue();
        assertThat(builder.command()).isEqualTo(command);
        Map<String, String> due = new HashMap<>(inherited);
        due.putAll(variables);
        assertThat(builder.environment()).isEqualTo(due);
        made++;
      } catch (Outgoing.Refused e) {
        assertThat(good && unicode).as("%s %s", command, variables).isFalse();
        assertThat(e.getMessage()).matches("[ -~]+");
      }
    }
    assertThat(made).isBetween(TIMES / 20, TIMES - TIMES / 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\nb", "\u007f", "a\0", "\u0085"})
  void a_word_that_would_become_another_is_no_word_of_a_torrc(String word) {
    assertThatThrownBy(() -> Outgoing.torrcWords("Bridge", List.of("a", word)))
        .isInstanceOf(Outgoing.Refused.class);
  }

  @Test
  void a_value_of_a_torrc_is_quoted_in_bytes() throws Exception {
    assertThat(Outgoing.torrc("DataDirectory", "/a \"b\\ #%include"))
        .isEqualTo("DataDirectory \"/a \\\"b\\\\ #%include\"\n");
    byte[] path = "/\u00fc".getBytes(StandardCharsets.UTF_8);
    assertThat(Outgoing.torrc("DataDirectory", "/\u00fc"))
        .isEqualTo("DataDirectory \"" + new String(path, StandardCharsets.ISO_8859_1) + "\"\n");
  }

  @Test
  void only_an_option_can_begin_a_line_of_a_torrc() {
    for (String option : List.of("", "%include", "a", "A B", "A\n", "#A")) {
      assertThatThrownBy(() -> Outgoing.torrc(option, "1")).isInstanceOf(Outgoing.Refused.class);
    }
  }

  @Test
  void without_a_program_there_is_nothing_to_start() {
    assertThatThrownBy(() -> Outgoing.process(List.of())).hasMessage("no program is named");
    assertThatThrownBy(() -> Outgoing.process(List.of(""))).hasMessage("no program is named");
  }

  @Test
  void what_java_could_not_read_is_not_handed_on() {
    assertThatThrownBy(() -> Outgoing.process(List.of("sh", "a\uFFFDb")))
        .isInstanceOf(Outgoing.Refused.class)
        .hasMessage("its words are not of this locale's encoding");
  }
}
