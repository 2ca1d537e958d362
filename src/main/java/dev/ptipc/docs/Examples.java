package dev.ptipc.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The examples that lie in this jar: a folder for each rule, a file for each example. */
public final class Examples {

  private static final String FOLDER = "/dev/ptipc/examples";

  private Examples() {}

  /**
   * The examples of a rule.
   *
   * @param rule its id
   * @return by file name without its ending, sorted; empty for a rule without examples
   */
  public static Map<String, Example> of(String rule) {
    URL url = Examples.class.getResource(FOLDER + "/" + rule);
    if (url == null) {
      return Map.of();
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath(FOLDER, rule));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Example> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(Files::isRegularFile).sorted().toList();
    }
    Map<String, Example> examples = new LinkedHashMap<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
      try (InputStream in = Files.newInputStream(file)) {
        List<Example> read = Example.parse(in.readAllBytes());
        if (read.size() != 1) {
          throw new IllegalStateException(file + " holds " + read.size() + " examples");
        }
        examples.put(name, read.get(0));
      }
    }
    return examples;
  }
}
