package dev.ptipc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.docs.html.HtmlWriter;
import dev.ptipc.docs.markdown.MarkdownWriter;
import dev.ptipc.docs.page.Block;
import dev.ptipc.docs.page.Page;
import dev.ptipc.docs.page.Site;
import dev.ptipc.docs.plain.PlainWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A terminal, a forge and a browser are told the same. */
class ExplanationsTest {

  private static final List<Page> PAGES = Site.pages(Sources.shipped(), new ArrayList<>());

  /** Words only: how they are marked and where lines are broken differs. */
  private static String words(String text) {
    return text.replaceAll("[`\\\\\\[\\]]", "").replaceAll("\\s+", " ");
  }

  private static String wordsOfHtml(String html) {
    return words(
        html.replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&"));
  }

  private static String wordsOfMarkdown(String markdown) {
    return words(markdown.replaceAll("]\\([^)]*\\)", ""));
  }

  private static Stream<String> sentences(Page page) {
    Stream<String> blocks =
        page.blocks().stream()
            .flatMap(
                block -> {
                  if (block instanceof Block.Items items) {
                    return items.texts().stream().map(text -> text.plain());
                  }
                  if (block instanceof Block.Card card) {
                    return Stream.of(card.title(), card.output().replaceAll("\\s+", " "));
                  }
                  return Stream.of();
                });
    return Stream.concat(Stream.of(page.heading(), page.summary().plain()), blocks)
        .map(ExplanationsTest::words);
  }

  @Test
  void every_sentence_is_in_all_three_forms() {
    for (Page page : PAGES) {
      String plain = words(PlainWriter.write(page));
      String html = wordsOfHtml(HtmlWriter.write(page));
      String markdown = wordsOfMarkdown(MarkdownWriter.write(page));
      assertThat(sentences(page))
          .as(page.path())
          .allSatisfy(
              sentence -> {
                assertThat(plain).contains(sentence);
                assertThat(html).contains(sentence);
                assertThat(markdown).contains(sentence);
              });
    }
  }

  @Test
  void a_terminal_shows_an_example_with_what_there_is_to_say() {
    Page page =
        PAGES.stream().filter(each -> each.path().equals("checks/line/version")).findFirst().get();
    assertThat(PlainWriter.write(page))
        .startsWith("line/version (error): VERSION with a version other than 1\n\n")
        .contains("\n  | VERSION 2\n    error[line/version]: ");
  }
}
