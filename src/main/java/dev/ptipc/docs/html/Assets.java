package dev.ptipc.docs.html;

import dev.ptipc.report.Resource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The style sheet and the scripts that are written by hand; they lie in this jar. */
public final class Assets {

  private static final List<String> NAMES =
      List.of(
          "playground-bytes.js",
          "playground-diagnosis.js",
          "playground-diagram.js",
          "playground-line.js",
          "playground-link.js",
          "playground-results.js",
          "playground-slices.js",
          "playground.css",
          "playground.js",
          "site.js",
          "style.css");

  private Assets() {}

  /**
   * All of them.
   *
   * @return by path from the folder of the documentation the text
   */
  public static Map<String, String> all() {
    Map<String, String> files = new TreeMap<>();
    for (String name : NAMES) {
      files.put("assets/" + name, text(name));
    }
    return files;
  }

  static String text(String name) {
    return Resource.text("/dev/ptipc/docs/" + name);
  }
}
