package dev.ptipc.docs.html;

import dev.ptipc.docs.page.Page;
import dev.ptipc.docs.page.Section;
import dev.ptipc.docs.page.SentencesPage;
import dev.ptipc.parentlog.Sentence;
import dev.ptipc.parentlog.Sentences;
import dev.ptipc.report.Json;
import java.util.List;

/** What the search looks through: a script, because a page from a file may not fetch. */
public final class SearchIndex {

  private SearchIndex() {}

  /**
   * Writes the index.
   *
   * @param pages all pages
   * @return a script with an array of name, path, summary, anchor and the other words of the page,
   *     a line a page; a line a sentence of parents, with its parts that never vary behind
   */
  public static String write(List<Page> pages) {
    StringBuilder out = new StringBuilder("window.ptipcIndex = [\n");
    for (Page page : pages) {
      List<String> entry =
          List.of(page.title(), page.path(), page.summary().plain(), "", PageWords.of(page));
      out.append(Json.text(entry)).append(",\n");
      if (page.section() == Section.SENTENCES) {
        sentences(page, out);
      }
    }
    return out.append("];\n").toString();
  }

  /** Each sentence is found, and not only their page. */
  private static void sentences(Page page, StringBuilder out) {
    for (Sentence each : Sentences.all()) {
      List<Object> entry =
          List.of(
              SentencesPage.written(each),
              page.path(),
              SentencesPage.summary(each),
              SentencesPage.anchor(each),
              "",
              each.literals().stream().filter(part -> !part.isEmpty()).toList());
      out.append(Json.text(entry)).append(",\n");
    }
  }
}
