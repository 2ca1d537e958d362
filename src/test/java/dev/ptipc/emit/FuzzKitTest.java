package dev.ptipc.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.source.Bytes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a foreign fuzzer gets, before any compiler sees it. */
class FuzzKitTest {

  private static final int SCREEN = 70;
  private static final int MOST_LINES = 900;
  private static final Pattern NAMED = Pattern.compile("\\]\\(([^)]+)\\)");

  @Test
  void the_committed_files_are_fresh() throws Exception {
    for (Map.Entry<String, String> file : FuzzKit.made().entrySet()) {
      Path path = Path.of(FuzzKit.FOLDER + file.getKey());
      assertThat(path).exists();
      assertThat(Files.readString(path, StandardCharsets.UTF_8))
          .as("%s; `ptipc docs --write` makes it anew", path)
          .isEqualTo(file.getValue());
      assertThat(file.getValue().lines().count()).as(file.getKey()).isLessThan(MOST_LINES);
    }
  }

  @Test
  void a_page_is_one_screen_and_leads_to_pages_that_are_there() {
    Map<String, String> files = FuzzKit.files();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".md")) {
            assertThat(text.lines().count()).as(path).isLessThanOrEqualTo(SCREEN);
            Matcher link = NAMED.matcher(text);
            while (link.find()) {
              assertThat(files).containsKey(link.group(1));
            }
          }
        });
  }

  /** A state by which no line can go on would leave the mutator in a loop. */
  @Test
  void every_state_is_reached_and_left() {
    KitModel model = KitModel.make();
    assertThat(model.places()).contains(model.parser().tokenOf().size() - 1);
    assertThat(model.places().stream().distinct()).hasSize(model.parser().size());
    for (int state = 0; state < model.parser().size(); state++) {
      boolean ends = model.parser().endOf().get(state) == 0;
      assertThat(model.endSteps().get(state) == model.parser().classes())
          .as("state %d", state)
          .isEqualTo(ends);
    }
  }

  @Test
  void seeds_are_sessions_and_lines_each_once() {
    List<Bytes> seeds = FuzzKit.seeds();
    assertThat(seeds).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    assertThat(seeds).anyMatch(seed -> seed.toString().contains("CMETHODS DONE\n"));
  }
}
