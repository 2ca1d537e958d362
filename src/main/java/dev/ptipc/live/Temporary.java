package dev.ptipc.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** New folders and files where the system keeps what is needed only for a while. */
public final class Temporary {

  private Temporary() {}

  /** A way to make something. */
  private interface Maker {
    Path make() throws IOException;
  }

  /**
   * Makes a folder for its owner alone.
   *
   * @param prefix what its name begins with
   * @return where it is
   * @throws IOException when it cannot be made; the message says where, and why
   */
  public static Path folder(String prefix) throws IOException {
    return make("folder", () -> Files.createTempDirectory(prefix));
  }

  /**
   * Makes a file for its owner alone.
   *
   * @param prefix what its name begins with
   * @return where it is
   * @throws IOException when it cannot be made; the message says where, and why
   */
  public static Path file(String prefix) throws IOException {
    return make("file", () -> Files.createTempFile(prefix, ""));
  }

  private static Path make(String what, Maker maker) throws IOException {
    try {
      return maker.make();
    } catch (IOException e) {
      String why =
          e instanceof NoSuchFileException ? "there is no such folder" : SystemReason.of(e);
      throw new IOException(
          "cannot make a temporary %s in %s (java.io.tmpdir): %s"
              .formatted(what, System.getProperty("java.io.tmpdir"), why),
          e);
    }
  }
}
