package dev.ptipc.parentlog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What keeps a file from being a log, where its first bytes show it. */
final class Unreadable {

  /** So many bytes are looked at. */
  static final int HEAD = 512;

  /** What compressed files begin with, and the program that unpacks them to its standard output. */
  private static final Map<String, String> COMPRESSED =
      Map.of(
          "\u001F\u008B", "zcat",
          "\u00FD7zXZ", "xzcat",
          "(\u00B5/\u00FD", "zstdcat",
          "BZh", "bzcat");

  /** Of what ptipc itself wrote. */
  static final Answer REPORT =
      answer(
          "the file is a report that ptipc wrote for people",
          "What became of the transport stands in its last lines.",
          new Advice(
              "reads what was recorded: `wrap` writes it beside its report, and `run --record FILE`"
                  + " to FILE",
              "ptipc diagnose FILE.transcript"));

  private Unreadable() {}

  /** What is told of such a file; null for any other. */
  static @Nullable Answer of(byte[] head) throws IOException {
    if (head.length == 0) {
      return answer(
          "the file is empty", "Where logs are rotated, the one before it may tell.", null);
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> each : COMPRESSED.entrySet()) {
      if (start.startsWith(each.getKey())) {
        String command = each.getValue() + " FILE | ptipc diagnose";
        return answer("the file is compressed", null, new Advice("unpacks it first", command));
      }
    }
    byte[] text = new Utf16Stream(new ByteArrayInputStream(head)).readAllBytes();
    return new String(text, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0
        ? answer("the file is binary: it holds NUL bytes", null, null)
        : null;
  }

  private static Answer answer(
      String headline, @Nullable String explanation, @Nullable Advice next) {
    return new Answer(headline, "", 0, "", explanation, next == null ? List.of() : List.of(next));
  }
}
