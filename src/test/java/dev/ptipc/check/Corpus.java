package dev.ptipc.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lines of real transports. */
public final class Corpus {
  private static final Path FILE = Path.of("src/test/resources/corpus/lines.jsonl");

  private Corpus() {}

  /** All of them, without their LF. */
  public static List<byte[]> lines() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<byte[]> lines = new ArrayList<>();
    for (String object : Files.readAllLines(FILE)) {
      lines.add(bytes(json.readTree(object).get("line").textValue()));
    }
    return lines;
  }

  /** Bytes that are not UTF-8 stand in the corpus as lone surrogates U+DC80 to U+DCFF. */
  private static byte[] bytes(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text.codePoints()
        .forEach(
            point -> {
              if (point >= 0xDC80 && point <= 0xDCFF) {
                out.write(point - 0xDC00);
              } else {
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
              }
            });
    return out.toByteArray();
  }
}
