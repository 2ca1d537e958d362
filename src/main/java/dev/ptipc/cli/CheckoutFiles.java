package dev.ptipc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The files of a checkout of this project, which nothing but its derived files is written to. */
final class CheckoutFiles {

  private final Path root;

  /**
   * Looks at a checkout.
   *
   * @param root its root
   * @throws IOException when it is none
   */
  CheckoutFiles(Path root) throws IOException {
    Path pom = root.resolve("pom.xml");
    if (!Files.isDirectory(root.resolve("src/main/antlr4/dev/ptipc"))
        || !Files.isRegularFile(pom)
        || !Files.readString(pom, StandardCharsets.UTF_8).contains("<artifactId>ptipc<")) {
      throw new IOException(
          Failures.shown(root.toAbsolutePath().normalize().toString())
              + " is not the root of a checkout of ptipc");
    }
    this.root = root;
  }

  /**
   * Refuses files that a link leads to, before any is written.
   *
   * @param files by their paths from the root
   * @throws IOException when there is a link in the way of one
   */
  void refuseLinks(Collection<String> files) throws IOException {
    for (String file : files) {
      for (Path path = Path.of(file); path != null; path = path.getParent()) {
        if (Files.isSymbolicLink(root.resolve(path))) {
          throw new IOException(
              Failures.cannotWrite(
                  file, new IOException("`" + path + "` is a link, which is not followed")));
        }
      }
    }
  }

  /** Writes a file, or deletes it for null. */
  void write(String file, @Nullable String text) throws IOException {
    Path path = root.resolve(file);
    try {
      if (text == null) {
        Files.delete(path);
        return;
      }
    } catch (IOException e) {
      throw new Failures.OutputFailed(file, e);
    }
    EmitCommand.write(path, text);
  }
}
