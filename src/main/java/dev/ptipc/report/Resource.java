package dev.ptipc.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that lie in this jar. */
public final class Resource {

  private Resource() {}

  /**
   * Reads one.
   *
   * @param path from the root of the jar, with a slash before it
   * @return its text
   */
  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /**
   * Reads one.
   *
   * @param path from the root of the jar, with a slash before it
   * @return all of it
   */
  public static byte[] bytes(String path) {
    try (InputStream in = Resource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not in the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
