package dev.ptipc.live.tor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Sources;
import dev.ptipc.live.tor.TorSentences.Sentence;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every sentence of ours about tor is in the list of those that were seen, and the other way. */
class TorSentencesTest {

  private static final Pattern TOR = Pattern.compile("(?<![\\w/])tor(?![\\w/])");

  /** Whatever speaks of programs, by id. */
  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Rule rule : Sources.allRules()) {
      texts.put(rule.id(), rule.explanation());
    }
    Errata.all().forEach(erratum -> texts.put(erratum.id(), erratum.practice()));
    Clauses.all().forEach(clause -> texts.put(clause.id(), clause.text()));
    return texts;
  }

  @Test
  void each_sentence_stands_where_it_is_said_to() throws IOException {
    Map<String, String> texts = texts();
    assertThat(TorSentences.read())
        .allSatisfy(sentence -> assertThat(texts.get(sentence.about())).contains(sentence.text()));
  }

  @Test
  void each_mention_of_tor_is_in_the_list() throws IOException {
    Map<String, String> unknown = new LinkedHashMap<>(texts());
    for (Sentence sentence : TorSentences.read()) {
      unknown.computeIfPresent(sentence.about(), (id, text) -> text.replace(sentence.text(), ""));
    }
    unknown.values().removeIf(text -> !TOR.matcher(text).find());
    assertThat(unknown).as("not shown").isEmpty();
  }

  @Test
  void each_sentence_is_seen_in_some_way() throws IOException {
    assertThat(TorSentences.read())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            sentence ->
                assertThat(sentence.sessions().size() + sentence.seen().size()).isPositive());
  }
}
