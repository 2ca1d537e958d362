package dev.ptipc.docs.page;

import java.util.ArrayList;
import java.util.List;

/** Where the published text stands, which these pages speak of. */
public final class Published {

  /** What every link to it begins with. */
  public static final String SITE = "https://spec.torproject.org/";

  private static final String PT_SPEC = SITE + "pt-spec/";

  private Published() {}

  /**
   * Whether a target is a page of the published text.
   *
   * @param target of a link
   * @return false for pages and files of this project
   */
  public static boolean has(String target) {
    return target.startsWith(SITE);
  }

  /**
   * Links to sections. Those of 3.3 have anchors of their own; of others the document is named.
   *
   * @param sections as clauses and errata have them, such as {@code 3.3.4, 3.3.5}
   * @return one for each section; empty for what is not on that site
   */
  static List<Text> links(String sections) {
    List<Text> links = new ArrayList<>();
    for (String section : sections.split(", ", -1)) {
      if (section.matches("3\\.3(\\.\\d)?( .*)?")) {
        String number = section.split(" ", -1)[0];
        links.add(Text.link("pt-spec " + number, PT_SPEC + "ipc.html#pt-spec.txt-" + number));
      } else if (section.startsWith("control-spec")) {
        links.add(Text.link("control-spec", SITE + "control-spec/"));
      } else if (section.matches("\\d.*|app.*")) {
        links.add(Text.link("pt-spec", PT_SPEC));
      }
    }
    return links.stream().distinct().toList();
  }
}
