package dev.ptipc.parentlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the lines that can matter: all anchors are looked for at once, at one step a byte (Aho and
 * Corasick's machine). Every sentence of the catalogue, every option of torrc that is about
 * transports and every line of the protocol holds an anchor.
 */
final class Anchors {

  static final List<String> WORDS =
      List.of(
          "anaged prox",
          "luggable",
          "ransport",
          "roxy Client",
          "roxy server",
          "Socks4Proxy",
          "CreateProcess",
          "child process",
          "ridge",
          "PT ",
          "(pt ",
          "Extended ORPort",
          "ExtORPort",
          "external proxy",
          "k=v value",
          "Stuck at",
          "Bootstrapped",
          "Tor 0.",
          "Catching signal",
          "tor_ptmgr",
          "IPC line",
          "state directory at",
          "expand path",
          "binary path",
          "METHOD",
          "VERSION",
          "ENV-ERROR",
          "PROXY",
          "LOG SEV",
          "STATUS ");

  /** The state of a line's end, and of every anchor. */
  static final int NEWLINE = 0;

  static final int FOUND = 1;

  /** Where a line begins. */
  static final int START = 2;

  private static final int BYTES = 256;

  private static final int[] TABLE = table();

  private Anchors() {}

  /** By state and byte the next state. */
  static int[] steps() {
    return TABLE;
  }

  private static int[] table() {
    int states = START + 1 + WORDS.stream().mapToInt(String::length).sum();
    int[] table = new int[states * BYTES];
    Arrays.fill(table, -1);
    int last = START;
    for (String word : WORDS) {
      byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
      int state = START;
      for (int i = 0; i < bytes.length && state >= START; i++) {
        int entry = state * BYTES + bytes[i];
        if (i == bytes.length - 1) {
          table[entry] = FOUND;
        } else if (table[entry] < 0) {
          table[entry] = ++last;
        }
        state = table[entry];
      }
    }
    complete(table, last);
    return table;
  }

  /** What no word goes on with is what the longest end that is a beginning goes on with. */
  private static void complete(int[] table, int last) {
    int[] back = new int[last + 1];
    Deque<Integer> queue = new ArrayDeque<>(List.of(START));
    while (!queue.isEmpty()) {
      int state = queue.remove();
      for (int b = 0; b < BYTES; b++) {
        int entry = state * BYTES + b;
        int otherwise = state == START ? START : table[back[state] * BYTES + b];
        int next = table[entry];
        if (next > START && otherwise != FOUND) {
          back[next] = otherwise;
          queue.add(next);
        } else if (next != FOUND) {
          table[entry] = otherwise;
        }
      }
      table[state * BYTES + '\n'] = NEWLINE;
    }
  }
}
