package dev.ptipc.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A folder of files in this jar, or in the folder of classes that stands for it in a build. */
final class ResourceFolder {

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

  /** The jar stays open: its classes are loaded from it. */
  private static Map<String, byte[]> entries(JarFile jar, String folder) throws IOException {
    String prefix = folder.endsWith("/") ? folder : folder + "/";
    Map<String, byte[]> files = new TreeMap<>();
    Enumeration<JarEntry> entries = jar.entries();
    while (entries.hasMoreElements()) {
      JarEntry entry = entries.nextElement();
      String name = entry.getName();
      if (name.startsWith(prefix)
          && name.indexOf('/', prefix.length()) < 0
          && !entry.isDirectory()) {
        try (InputStream in = jar.getInputStream(entry)) {
          files.put(name.substring(prefix.length()), in.readAllBytes());
        }
      }
    }
    return files;
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
