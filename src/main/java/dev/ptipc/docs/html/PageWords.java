package dev.ptipc.docs.html;

import dev.ptipc.docs.page.Block;
import dev.ptipc.docs.page.Page;
import dev.ptipc.docs.page.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of a page by which it can be found, beside those of its title and summary. */
final class PageWords {

  /** Shorter words are on every page. */
  private static final int SHORTEST = 4;

  private final Set<String> words = new TreeSet<>();

  private PageWords() {}

  /** Each word once, in lower case: of its text and of its examples, but not of its tables. */
  static String of(Page page) {
    PageWords found = new PageWords();
    page.blocks().forEach(found::block);
    String before = (page.title() + " " + page.summary().plain()).toLowerCase(Locale.ROOT);
    found.words.removeIf(before::contains);
    return String.join(" ", found.words);
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      add(paragraph.text());
    } else if (block instanceof Block.Items items) {
      items.texts().forEach(this::add);
    } else if (block instanceof Block.Card card) {
      add(card.title());
      card.input().forEach(this::add);
    } else if (block instanceof Block.Heading heading) {
      add(heading.text());
    }
  }

  private void add(Text text) {
    add(text.plain());
  }

  private void add(String text) {
    for (String word : List.of(text.toLowerCase(Locale.ROOT).split("[\\s,;()\"`]+", -1))) {
      String bare = word.replaceAll("[.:]+$", "");
      if (bare.length() >= SHORTEST) {
        words.add(bare);
      }
    }
  }
}
