package dev.ptipc.docs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
 * The session machines of a program: a JSON file in the folder {@code
 * dev/ptipc/observations/machines} of this jar.
 *
 * @param program with its version
 * @param seen the day, as {@code 2026-01-31}
 * @param learned its session machines; null when nobody learned them
 */
@JsonIgnoreProperties("observations")
record LearnedFile(String program, String seen, @Nullable JsonNode learned) {

  private static final String FOLDER = "/dev/ptipc/observations/machines";

  /** All files of this jar. */
  static List<LearnedFile> all() {
    List<LearnedFile> all = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : ResourceFolder.read(FOLDER).entrySet()) {
      if (file.getKey().endsWith(".json")) {
        all.add(parse(file.getValue()));
      }
    }
    return all;
  }

  /** Reads a file. */
  static LearnedFile parse(byte[] json) {
    try {
      return new ObjectMapper().readValue(json, LearnedFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
