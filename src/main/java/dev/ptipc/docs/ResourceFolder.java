package dev.ptipc.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A folder of files in this jar, or in the folder of classes that stands for it in a build. */
final class ResourceFolder {

  private static final String LIST = "dev/ptipc/docs/files.txt";

  private ResourceFolder() {}

  /** By name the bytes of each file, sorted; empty when there is no such folder. */
  static Map<String, byte[]> read(String folder) {
    URL url = ResourceFolder.class.getResource(folder);
    if (url == null) {
      return Map.of();
    }
    try {
      return url.openConnection() instanceof JarURLConnection connection
          ? entries(connection.getJarFile(), connection.getEntryName())
          : files(Path.of(url.toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The jar stays open: its classes are loaded from it. It has thousands of entries, so the build
   * puts a list of the files in such folders into it.
   */
  private static Map<String, byte[]> entries(JarFile jar, String folder) throws IOException {
    String prefix = folder.endsWith("/") ? folder : folder + "/";
    String list = new String(bytes(jar, LIST), StandardCharsets.UTF_8);
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : list.split("\n", -1)) {
      if (name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0) {
        files.put(name.substring(prefix.length()), bytes(jar, name));
      }
    }
    return files;
  }

  private static byte[] bytes(JarFile jar, String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
      return in.readAllBytes();
    }
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.filter(Files::isRegularFile).toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
