package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.environment.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue of sentences, and how a message is found in it. */
class SentencesTest {

  static List<Sentence> sentences() {
    return Sentences.all();
  }

  /** A sentence with something put into its holes. */
  static String written(Sentence sentence) {
    return sentence
        .format()
        .replace("%s", "x")
        .replace("%lu", "7")
        .replace("%d", "7")
        .replace("%u", "7")
        .replace("%p", "0x7")
        .replace("%%", "%");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void each_is_found_again(Sentence sentence) {
    assertThat(Sentences.of("Nov 28 09:00:33.000 [warn] " + written(sentence)).map(Sentence::id))
        .contains(sentence.id());
  }

  /** Else a line of a large log would be passed over. */
  @ParameterizedTest
  @MethodSource("sentences")
  void each_holds_an_anchor(Sentence sentence) {
    assertThat(Anchors.WORDS).as(sentence.format()).anyMatch(sentence.format()::contains);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void each_says_where_it_is_known_from(Sentence sentence) {
    assertThat(sentence.seen().isEmpty()).isEqualTo(sentence.known() != null);
  }

  @ParameterizedTest
  @CsvSource({
    "Client managed proxy sent us a proxy protocol we don't recognize. (x), CLIENT",
    "Managed proxy 'x' did not configure the specified outgoing proxy and will be terminated.,"
        + " CLIENT",
    "Managed proxy failed to configure the pluggable transport's outgoing proxy. (x), CLIENT",
    "Registered server transport 'x' at '127.0.0.1:9', SERVER",
    "Managed proxy at 'x' failed at launch.,",
  })
  void some_are_written_about_one_role_only(String message, @Nullable Role role) {
    assertThat(Sentences.role("Nov 28 09:00:33.000 [warn] " + message)).isEqualTo(role);
  }

  @Test
  void ids_are_unique() {
    Set<String> ids = new TreeSet<>();
    sentences().forEach(each -> assertThat(ids.add(each.id())).as(each.id()).isTrue());
    assertThat(ids.size()).isGreaterThan(100);
  }

  /** What a transport says stands in a hole of a sentence, and is never tor's own word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Managed proxy \"x\": Managed proxy at 'y' failed at launch.",
        "Managed proxy \"x\": y\" having PID 7 terminated with status code 1",
        "Managed proxy \"x\": [warn] Managed proxy \"y\" having PID 7 terminated with status code"
            + " 1",
        "Managed proxy \"x\": Nov 28 09:00:33.000 [warn] Managed proxy at 'y' failed at launch.",
      })
  void words_of_a_transport_are_not_those_of_its_parent(String message) {
    assertThat(Sentences.of("Nov 28 09:00:33.000 [warn] " + message).map(Sentence::id))
        .contains("tor/log");
  }

  @Test
  void stderr_of_a_transport_is_not_its_parent() {
    String line =
        "Nov 28 09:00:33.000 [info] managed_proxy_stderr_callback(): Managed proxy at 'x' reported"
            + " via standard error: Managed proxy at 'y' failed at launch.";
    assertThat(Sentences.of(line).map(Sentence::id)).contains("tor/stderr");
    String other = "2026/06/02 13:19:55 [ERROR]: Managed proxy at 'y' failed at launch.";
    assertThat(Diagnosed.words(Diagnosed.of(other + "\n"))).containsExactly("runs");
  }
}
