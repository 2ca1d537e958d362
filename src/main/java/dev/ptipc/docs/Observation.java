package dev.ptipc.docs;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a real program was seen to do. Observations lie in this jar in the folder {@code
 * dev/ptipc/findings}: JSON files, each an array of objects with these fields.
 *
 * @param about keywords and the ids of clauses, errata and rules
 * @param program with its version
 * @param seen the day, as {@code 2026-01-31}
 * @param text a sentence or more
 */
public record Observation(List<String> about, String program, String seen, String text) {

  private static final String FOLDER = "/dev/ptipc/findings";

  /** Keeps the list from changing. */
  public Observation {
    about = List.copyOf(about);
  }

  /**
   * All observations.
   *
   * @return by file, in the order of each
   */
  public static List<Observation> all() {
    List<Observation> all = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : ResourceFolder.read(FOLDER).entrySet()) {
      if (file.getKey().endsWith(".json")) {
        all.addAll(parse(file.getValue()));
      }
    }
    return all;
  }

  /**
   * Reads a file of observations.
   *
   * @param json its bytes
   * @return what it holds
   */
  static List<Observation> parse(byte[] json) {
    try {
      return Arrays.asList(new ObjectMapper().readValue(json, Observation[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
