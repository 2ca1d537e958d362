package dev.ptipc.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the pages about the checks are. */
final class HelpPages {

  /** From the folder of the jar: in a distribution, and in a clone. */
  private static final List<String> BESIDE =
      List.of("../../share/doc/ptipc/grammar-docs", "../grammar-docs", "../../grammar-docs");

  private HelpPages() {}

  /**
   * The site that the build was told of ({@code ptipc.site}), or else the pages that were shipped
   * with this jar.
   *
   * @return an address with a slash at its end; null where there are no pages
   */
  static @Nullable String address() {
    String site = Version.ofManifest("Ptipc-Site");
    if (site != null) {
      return site.endsWith("/") ? site : site + "/";
    }
    try {
      Path jar =
          Path.of(HelpPages.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return beside(jar.toAbsolutePath().resolveSibling(""));
    } catch (URISyntaxException e) {
      return null;
    }
  }

  static @Nullable String beside(Path folder) {
    for (String way : BESIDE) {
      Path pages = folder.resolve(way).normalize();
      if (Files.isRegularFile(pages.resolve("checks/index.html"))) {
        return pages.toUri().toString();
      }
    }
    return null;
  }
}
