package dev.ptipc.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.peers.learn.LearnedJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a program: a JSON file in the folder {@code dev/ptipc/findings} of this jar.
 *
 * @param program with its version
 * @param seen the day, as {@code 2026-01-31}
 * @param observations what it was seen to do
 * @param learned its session machines; null when nobody learned them
 */
record FindingsFile(
    String program, String seen, List<Observed> observations, @Nullable JsonNode learned) {

  /** What it was seen to do: about which keywords, clauses, errata and rules, and a text. */
  record Observed(List<String> about, String text) {}

  private static final String FOLDER = "/dev/ptipc/findings";

  /** All files of this jar. */
  static List<FindingsFile> all() {
    List<FindingsFile> all = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : ResourceFolder.read(FOLDER).entrySet()) {
      if (file.getKey().endsWith(".json")) {
        all.add(parse(file.getValue()));
      }
    }
    return all;
  }

  /** Reads a file. */
  static FindingsFile parse(byte[] json) {
    try {
      return new ObjectMapper().readValue(json, FindingsFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it was seen to do. */
  List<Observation> known() {
    return observations.stream()
        .map(one -> new Observation(one.about(), program, seen, one.text()))
        .toList();
  }

  /** Its session machines, of those situations in which something was learned. */
  List<ObservedMachine> machines() {
    List<ObservedMachine> machines = new ArrayList<>();
    if (learned != null) {
      for (JsonNode one : learned) {
        if (one.path("observed").isArray()) {
          machines.add(
              new ObservedMachine(
                  program,
                  seen,
                  one.path("situation").asText(),
                  LearnedJson.machine(one.path("specified")),
                  LearnedJson.machine(one.path("observed"))));
        }
      }
    }
    return machines;
  }
}
