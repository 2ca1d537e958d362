package dev.ptipc.parentlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the lines that can matter: all anchors are looked for at once, and most bytes are not
 * looked at (Wu and Manber's search). Every sentence of the catalogue, every option of torrc that
 * is about transports and every line of the protocol that says what became of one holds an anchor.
 */
final class Anchors {

  /** Each cut to begin where few lines have what it begins with: the rest passes over more. */
  static final List<String> WORDS =
      List.of(
          "d prox",
          "luggable",
          "ranspor",
          "y Client",
          "roxy server",
          "4Proxy",
          "teProcess",
          "d process",
          "Bridge",
          "bridge",
          " SOCKS",
          "T binary",
          "PT launch",
          "eported",
          "T violated",
          "t prox",
          "d ORPort",
          "xtORPort",
          "l proxy",
          "=v value",
          "=v item",
          "S argum",
          "n option",
          "e config",
          "g config",
          "Stuck at",
          "trapped",
          "Tor 0.",
          "atching signal",
          "_ptmgr",
          "PC line",
          "ctory at",
          "pand path",
          "nary path",
          "ERROR]",
          "Retrying",
          "METHOD",
          "VERSION",
          "V-ERROR",
          // Where the journal writes the codes of its bytes, a message has no words.
          "SSAGE\":[",
          "SSAGE\" : [",
          "PROXY DONE",
          "PROXY-ERROR");

  /** So many bytes of each are looked for first: as long as the shortest. */
  private static final int WINDOW = WORDS.stream().mapToInt(String::length).min().orElseThrow();

  private static final int PAIRS = 1 << 13;

  /** By a pair of bytes how far the window can go on; 0 where a word may end. */
  private static final byte[] STEPS = new byte[PAIRS];

  /** By the pair that the window ends in. */
  private static final byte[][][] ENDING = new byte[PAIRS][][];

  static {
    Arrays.fill(STEPS, (byte) (WINDOW - 1));
    List<List<byte[]>> ending = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      ending.add(new ArrayList<>());
    }
    for (String word : WORDS) {
      byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
      for (int end = 1; end < WINDOW; end++) {
        int pair = pair(bytes[end - 1], bytes[end]);
        STEPS[pair] = (byte) Math.min(STEPS[pair], WINDOW - 1 - end);
      }
      ending.get(pair(bytes[WINDOW - 2], bytes[WINDOW - 1])).add(bytes);
    }
    for (int i = 0; i < PAIRS; i++) {
      ENDING[i] = ending.get(i).toArray(new byte[0][]);
    }
  }

  private Anchors() {}

  private static int pair(byte first, byte second) {
    return ((first << 6) ^ (second & 0xFF)) & (PAIRS - 1);
  }

  /**
   * Finds the first anchor.
   *
   * @return where it begins; -1 when there is none
   */
  static int find(byte[] bytes, int from, int to) {
    int end = from + WINDOW - 1;
    while (end < to) {
      int pair = pair(bytes[end - 1], bytes[end]);
      int step = STEPS[pair];
      if (step > 0) {
        end += step;
        continue;
      }
      int start = end - WINDOW + 1;
      for (byte[] word : ENDING[pair]) {
        if (start + word.length <= to
            && Arrays.equals(bytes, start, start + word.length, word, 0, word.length)) {
          return start;
        }
      }
      end++;
    }
    return -1;
  }
}
