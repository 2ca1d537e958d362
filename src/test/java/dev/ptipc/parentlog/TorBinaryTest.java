package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.Peer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A sentence that the installed tor can write about a transport is in the catalogue. */
@Tag("peers")
class TorBinaryTest {

  private static final int SHORTEST = 6;

  /** What a sentence about a transport has in it. */
  private static final Pattern ABOUT_TRANSPORTS =
      Pattern.compile(
          "anaged.prox|luggable|[tT]ransport|Proxy Client|PT_|\\bPT |Extended ORPort|ExtORPort"
              + "|Bridge line|Bridge address|Bridge key|for Bridge|UseBridges|k=v item|SOCKS arguments can"
              + "|external proxy|k=v value|pt prox|No running bridges|child process");

  @Test
  void no_sentence_is_missing() throws IOException {
    Set<String> missing = new TreeSet<>(stringsOfTor());
    assertThat(missing).as("sentences in the binary of tor").hasSizeGreaterThan(90);
    Sentences.all().forEach(each -> missing.remove(each.format()));
    missing.removeAll(excluded());
    assertThat(missing).as("sentences of tor that the catalogue does not have").isEmpty();
  }

  /** A sentence that is said to have been seen, or to be in the binary, is in the binary. */
  @Test
  void none_is_made_up() throws IOException {
    String binary = new String(Files.readAllBytes(Peer.need("tor")), StandardCharsets.ISO_8859_1);
    for (Sentence each : Sentences.all()) {
      String known = each.known();
      boolean isThere = known == null || known.startsWith("from the binary");
      if (each.by().equals("tor") && isThere && !isPutTogether(each)) {
        assertThat(binary).as(each.id()).contains("\0" + each.format() + "\0");
      }
    }
  }

  /** tor puts these together of two strings. */
  private static boolean isPutTogether(Sentence sentence) {
    return sentence.format().startsWith("Delaying directory fetches: ");
  }

  private static Set<String> stringsOfTor() throws IOException {
    byte[] binary = Files.readAllBytes(Peer.need("tor"));
    Set<String> found = new TreeSet<>();
    StringBuilder current = new StringBuilder();
    for (byte b : binary) {
      if (b >= ' ' && b < 0x7F) {
        current.append((char) b);
        continue;
      }
      String text = current.toString();
      current.setLength(0);
      if (text.length() >= SHORTEST
          && text.trim().indexOf(' ') > 0
          && !text.startsWith("<h1>")
          && !text.startsWith("<title>")
          && ABOUT_TRANSPORTS.matcher(text).find()) {
        found.add(text);
      }
    }
    return found;
  }

  private static Set<String> excluded() throws IOException {
    Set<String> excluded = new HashSet<>();
    try (InputStream in = TorBinaryTest.class.getResourceAsStream("/logs/no-sentences.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        int reason = line.indexOf(" ## ");
        if (reason > 0) {
          excluded.add(line.substring(0, reason));
        }
      }
    }
    return excluded;
  }
}
