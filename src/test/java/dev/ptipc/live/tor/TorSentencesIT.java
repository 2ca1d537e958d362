package dev.ptipc.live.tor;

import dev.ptipc.Peer;
import dev.ptipc.live.tor.TorSentences.Shown;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sentence of ours about tor that a session can show, run once more against a real tor. */
@Tag("peers")
class TorSentencesIT {

  /** Most of the time each waits for tor, so it may be more than there are processors. */
  private static final int AT_ONCE = 8;

  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @Test
  void tor_does_what_we_say() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try (TorParent parent = new TorParent(Peer.need("tor"), PlayerCommand.in(folder), LIMIT)) {
      Map<Shown, Future<TorOutcome>> all = new LinkedHashMap<>();
      for (TorSentences.Sentence sentence : TorSentences.read()) {
        for (Shown shown : sentence.sessions()) {
          all.put(shown, pool.submit(() -> parent.run(shown.session())));
        }
      }
      SoftAssertions softly = new SoftAssertions();
      for (var each : all.entrySet()) {
        judge(softly, each.getKey(), each.getValue().get());
      }
      softly.assertAll();
    } finally {
      pool.shutdownNow();
    }
  }

  private static void judge(SoftAssertions softly, Shown shown, TorOutcome outcome) {
    String ending = outcome.ending().name().toLowerCase(Locale.ROOT);
    softly.assertThat(outcome.crash()).as("%s", shown).isNull();
    softly
        .assertThat(outcome.state() + ", " + ending)
        .as("%s: %s", shown, outcome)
        .isEqualTo(shown.fate());
    softly
        .assertThat(outcome.registered())
        .as("%s", shown)
        .extracting(
            one ->
                one.role().name().toLowerCase(Locale.ROOT)
                    + (" " + one.transport() + " " + one.address() + " " + one.port()))
        .containsExactlyElementsOf(shown.registered());
    String log = String.join("\n", outcome.log()).replaceAll("/[^\"' ]*/java", "java");
    shown.said().forEach(words -> softly.assertThat(log).as("%s", shown).contains(words));
    shown.unsaid().forEach(words -> softly.assertThat(log).as("%s", shown).doesNotContain(words));
  }
}
