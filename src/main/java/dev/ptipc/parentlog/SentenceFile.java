package dev.ptipc.parentlog;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.report.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The file of the catalogue. For Node.js another class of this name stands in its place. */
final class SentenceFile {

  private static final String FILE = "/dev/ptipc/parentlog/sentences.json";

  private SentenceFile() {}

  /** Its entries: texts, truths, nulls, lists and maps of them. */
  static List<Map<String, Object>> read() {
    try {
      return new ObjectMapper().readValue(json(), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] json() {
    return Resource.bytes(FILE);
  }
}
