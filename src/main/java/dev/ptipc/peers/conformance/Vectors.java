package dev.ptipc.peers.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ptipc.report.Resource;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads conformance vectors; {@code vectors.schema.json} tells the shape of a file. */
public final class Vectors {

  /** The version of the files that can be read. */
  public static final int VERSION = 1;

  /** Where they lie in the jar. */
  public static final String FOLDER = "/dev/ptipc/vectors/";

  /** Names of all files in {@link #FOLDER}, a line each. */
  public static final String INDEX = "index.txt";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** All that is in a zip is no larger; a few bytes of a zip can stand for very many. */
  private static final int MOST = 16 << 20;

  private Vectors() {}

  /**
   * Those that come with ptipc.
   *
   * @return the cases of all files, in order
   * @throws IOException when they are broken
   */
  public static List<VectorCase> own() throws IOException {
    List<VectorCase> cases = new ArrayList<>();
    for (String name : Resource.text(FOLDER + INDEX).split("\n", -1)) {
      if (!name.isEmpty()) {
        cases.addAll(file(name, Resource.bytes(FOLDER + name)));
      }
    }
    return cases;
  }

  /**
   * Those of a zip as the build writes it.
   *
   * @param in the zip; not closed
   * @return the cases of all files, in order
   * @throws IOException when it cannot be read, is no such zip, or is of another version
   */
  public static List<VectorCase> zip(InputStream in) throws IOException {
    try {
      return files(new ZipInputStream(in));
    } catch (EOFException e) {
      throw new IOException("cut off", e);
    }
  }

  private static List<VectorCase> files(ZipInputStream zip) throws IOException {
    List<VectorCase> cases = new ArrayList<>();
    int left = MOST;
    for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
      byte[] file = zip.readNBytes(left + 1);
      left -= file.length;
      if (left < 0) {
        throw new IOException("more than 16 MiB in it");
      }
      if (entry.getName().endsWith(".json") && !entry.getName().endsWith(".schema.json")) {
        cases.addAll(file(entry.getName(), file));
      }
    }
    if (cases.isEmpty()) {
      throw new IOException("no vectors in it");
    }
    return cases;
  }

  private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new IOException("the name of a file in it is not UTF-8", e);
    }
  }

  private static List<VectorCase> file(String name, byte[] file) throws IOException {
    JsonNode json;
    try {
      json = JSON.readTree(file);
    } catch (JsonProcessingException e) {
      throw new IOException(name + ": no JSON", e);
    }
    JsonNode version = json.path("vectorsVersion");
    if (!version.isInt()) {
      throw new IOException(name + ": no conformance vectors");
    }
    if (version.intValue() != VERSION) {
      throw new IOException(
          name + ": vectors of version " + version + ", where " + VERSION + " can be read");
    }
    List<VectorCase> cases = new ArrayList<>();
    for (JsonNode item : json.path("cases")) {
      if (!(item instanceof ObjectNode object) || !item.path("name").isTextual()) {
        throw new IOException(name + ": a case without a name");
      }
      cases.add(
          new VectorCase(
              item.get("name").textValue(),
              json.path("construct").asText(),
              question(name, item),
              object));
    }
    return cases;
  }

  /** A line is asked as it is; a session as one line of JSON. */
  private static byte[] question(String file, JsonNode item) throws IOException {
    try {
      JsonNode session = item.get("session");
      return session == null
          ? Base64.getDecoder().decode(item.path("base64").asText())
          : JSON.writeValueAsBytes(session);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + item.get("name") + ": not Base64", e);
    }
  }
}
