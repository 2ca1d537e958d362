package dev.ptipc.docs.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.docs.page.Page;
import java.util.List;

/** What the search looks through: a script, because a page from a file may not fetch. */
public final class SearchIndex {

  private SearchIndex() {}

  /**
   * Writes the index.
   *
   * @param pages all pages
   * @return a script with an array of name, path and summary, a line a page
   */
  public static String write(List<Page> pages) {
    StringBuilder out = new StringBuilder("window.ptipcIndex = [\n");
    ObjectMapper json = new ObjectMapper();
    try {
      for (Page page : pages) {
        List<String> entry = List.of(page.title(), page.path(), page.summary().plain());
        out.append(json.writeValueAsString(entry)).append(",\n");
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    return out.append("];\n").toString();
  }
}
