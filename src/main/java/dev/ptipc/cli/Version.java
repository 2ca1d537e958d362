package dev.ptipc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/**
 * The version of this program, and the commit it was built from, as the jar's manifest tells them.
 */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String commit = commit();
    return new String[] {"ptipc " + number() + (commit == null ? "" : " (" + commit + ")")};
  }

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  /** None outside a jar, or where it was built without the history. */
  private static @Nullable String commit() {
    return ofManifest("Ptipc-Commit");
  }

  /** What the build has written into the jar; null for nothing. */
  static @Nullable String ofManifest(String name) {
    try (InputStream in = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
      String value = in == null ? null : new Manifest(in).getMainAttributes().getValue(name);
      return value == null || value.isEmpty() ? null : value;
    } catch (IOException e) {
      return null;
    }
  }
}
