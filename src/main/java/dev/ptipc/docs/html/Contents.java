package dev.ptipc.docs.html;

import dev.ptipc.docs.page.Page;
import dev.ptipc.docs.page.Section;
import dev.ptipc.report.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of each section, which the navigation of a page lists: one script for all, so that a
 * new page changes this file and no other page. Without scripts the navigation has the sections,
 * and the first page of each lists the others.
 */
public final class Contents {

  /** The path from the folder of the documentation. */
  public static final String FILE = "assets/contents.js";

  private Contents() {}

  /**
   * Writes the script.
   *
   * @param pages all pages
   * @return by section an array of title and path, a line a page
   */
  public static String write(List<Page> pages) {
    StringBuilder out = new StringBuilder("window.ptipcContents = {\n");
    for (Section section : Section.values()) {
      List<String> entries = new ArrayList<>();
      for (Page page : pages) {
        if (page.section() == section && !page.path().equals(section.path())) {
          entries.add(Json.text(List.of(page.title(), page.path())));
        }
      }
      if (!entries.isEmpty()) {
        out.append('"').append(section.path()).append("\": [\n");
        out.append(String.join(",\n", entries)).append("\n],\n");
      }
    }
    return out.append("};\n").toString();
  }
}
