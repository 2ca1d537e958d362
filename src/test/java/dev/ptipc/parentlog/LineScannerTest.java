package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of a log are looked at, however it is cut into pieces. */
class LineScannerTest {

  private static final Pattern ANCHOR =
      Pattern.compile(Anchors.WORDS.stream().map(Pattern::quote).collect(Collectors.joining("|")));

  private static List<String> scanned(String text, long head, int piece) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>();
    LineScanner scanner = new LineScanner(head, (number, line) -> lines.add(number + " " + line));
    for (int at = 0; at < bytes.length; at += piece) {
      scanner.feed(bytes, at, Math.min(bytes.length, at + piece));
    }
    scanner.finish();
    lines.add(scanner.lines() + " lines");
    return lines;
  }

  /** The same, as one would write it without haste. */
  private static List<String> expected(String text, long head) {
    List<String> all = new ArrayList<>(List.of(text.split("\n", -1)));
    if (all.get(all.size() - 1).isEmpty()) {
      all.remove(all.size() - 1);
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i < head || ANCHOR.matcher(all.get(i)).find()) {
        lines.add((i + 1) + " " + all.get(i).replaceFirst("\r$", ""));
      }
    }
    lines.add(all.size() + " lines");
    return lines;
  }

  private static String log(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      for (int words = random.nextInt(6); words > 0; words--) {
        String word = Anchors.WORDS.get(random.nextInt(Anchors.WORDS.size()));
        // Mostly something that only begins or ends as an anchor does.
        int from = random.nextInt(3) == 0 ? 0 : random.nextInt(word.length());
        int cut = random.nextInt(8) == 0 ? 0 : random.nextInt(word.length() - from);
        text.append(word, from, word.length() - cut).append(random.nextBoolean() ? " " : "e");
      }
      text.append(random.nextInt(10) == 0 ? "\r\n" : "\n");
    }
    return text.append(random.nextBoolean() ? "Tor 0." : "").toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 64, 1 << 20})
  void the_lines_with_an_anchor_and_no_others(int piece) {
    for (long seed = 0; seed < 20; seed++) {
      String log = log(seed);
      assertThat(scanned(log, 0, piece)).isEqualTo(expected(log, 0));
      assertThat(scanned(log, 9, piece)).isEqualTo(expected(log, 9));
    }
  }

  @Test
  void a_long_line_is_cut() {
    String line = "Tor 0." + "x".repeat(200_000);
    String told = "1 " + line.substring(0, LineScanner.LIMIT);
    assertThat(scanned(line + "\nTor 0.\n", 0, 1 << 20))
        .isEqualTo(List.of(told, "2 Tor 0.", "2 lines"));
    assertThat(scanned(line + "\nTor 0.\n", 0, 1000))
        .isEqualTo(List.of(told, "2 Tor 0.", "2 lines"));
  }
}
