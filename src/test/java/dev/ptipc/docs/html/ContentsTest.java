package dev.ptipc.docs.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.docs.DerivedFiles;
import dev.ptipc.docs.page.Section;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the navigation to the pages that there are. */
class ContentsTest {

  private static final String FOLDER = "grammar-docs/";

  @Test
  void every_page_stands_under_its_section_once() throws Exception {
    Map<String, String> files = DerivedFiles.all();
    Set<String> firsts =
        Arrays.stream(Section.values()).map(Section::path).collect(Collectors.toSet());
    Set<String> pages = new TreeSet<>();
    for (String file : files.keySet()) {
      String path = file.substring(Math.min(file.length(), FOLDER.length())).replace(".html", "");
      if (file.startsWith(FOLDER) && file.endsWith(".html") && !firsts.contains(path)) {
        pages.add(path);
      }
    }
    String contents = files.get(FOLDER + Contents.FILE);
    Matcher entry = Pattern.compile("^\\[\".*?\",\"(.*?)\"]", Pattern.MULTILINE).matcher(contents);
    assertThat(entry.results().map(each -> each.group(1)).toList())
        .containsExactlyInAnyOrderElementsOf(pages)
        .hasSizeGreaterThan(100);
  }
}
