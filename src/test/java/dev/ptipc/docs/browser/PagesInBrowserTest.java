package dev.ptipc.docs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.docs.page.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The committed pages, opened from files in a real browser. */
@Tag("browser")
class PagesInBrowserTest {

  private static final Path PAGES = Path.of("grammar-docs");
  private static final int DESK = 1280;
  private static final int PHONE = 390;

  private static Browser browser;

  @BeforeAll
  static void start(@TempDir Path profile) {
    browser = new Browser(PAGES, profile);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .map(file -> PAGES.relativize(file).toString())
          .filter(file -> file.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  /** The first page of each section, and one within it. */
  private static List<String> kinds() throws IOException {
    List<String> kinds = new ArrayList<>();
    for (Section section : Section.values()) {
      String first = section.path() + ".html";
      kinds.add(first);
      String folder = first.replaceFirst("[^/]*$", "");
      pages().stream()
          .filter(page -> !folder.isEmpty() && page.startsWith(folder) && !page.equals(first))
          .findFirst()
          .ifPresent(kinds::add);
    }
    return kinds;
  }

  private static void fits(String page, int width) {
    browser.size(width, 800);
    long content = (long) browser.run("return document.documentElement.scrollWidth");
    assertThat(content).as(page + " at " + width).isLessThanOrEqualTo(width);
  }

  @Test
  void every_page_fits_and_complains_of_nothing() throws IOException {
    browser.dark(false);
    for (String page : pages()) {
      browser.size(DESK, 800);
      browser.open(page);
      fits(page, DESK);
      fits(page, PHONE);
      assertThat(browser.console()).as(page).isEmpty();
    }
  }

  @Test
  void nothing_comes_from_the_network() throws IOException {
    for (String page : kinds()) {
      browser.requests();
      browser.open(page);
      browser.type("/");
      browser.waitFor("return Array.isArray(window.ptipcIndex)");
      assertThat(browser.requests())
          .as(page)
          .anyMatch(url -> url.endsWith("assets/style.css"))
          .anyMatch(url -> url.endsWith("assets/search-index.js"))
          .allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    }
  }

  /** Colours and widths do not meet, so that two of the four are enough. */
  @Test
  void axe_finds_no_serious_fault_in_light_on_a_desk_and_in_dark_on_a_phone() throws IOException {
    for (String page : kinds()) {
      for (boolean dark : List.of(false, true)) {
        int width = dark ? PHONE : DESK;
        browser.dark(dark);
        browser.size(width, 800);
        browser.open(page);
        fits(page, width);
        assertThat(browser.seriousFaults()).as(page + (dark ? " dark" : " light")).isEmpty();
        assertThat(browser.console()).as(page).isEmpty();
      }
    }
  }

  @Test
  void dark_is_dark() {
    browser.open("messages/CMETHOD.html");
    String ground = "return getComputedStyle(document.body).backgroundColor";
    String card = "return getComputedStyle(document.querySelector('svg .card')).fill";
    browser.dark(true);
    assertThat(browser.run(ground)).isEqualTo("rgb(15, 20, 25)");
    assertThat(browser.run(card)).isEqualTo("rgb(21, 27, 34)");
    browser.dark(false);
    assertThat(browser.run(ground)).isEqualTo("rgb(255, 255, 255)");
    assertThat(browser.run(card)).isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void a_phone_sees_the_narrow_drawing_only() {
    browser.open("messages/CMETHOD.html");
    String shown =
        "return [...document.querySelectorAll('.figure svg')]"
            + ".filter(svg => svg.getClientRects().length > 0).map(svg => svg.classList[1]).join()";
    browser.size(DESK, 800);
    assertThat(browser.run(shown)).isEqualTo("wide");
    browser.size(PHONE, 800);
    assertThat(browser.run(shown)).isEqualTo("narrow");
  }

  @Test
  void a_phone_sees_what_a_caret_points_at_marked_in_the_line_itself() {
    browser.open("checks/line/args-escape.html");
    String carets =
        "return [...document.querySelectorAll('.carets')].filter(c => c.getClientRects().length > 0)"
            + ".length";
    browser.size(DESK, 800);
    assertThat(browser.run(carets)).isEqualTo(1L);
    browser.size(PHONE, 800);
    assertThat(browser.run(carets)).isEqualTo(0L);
    assertThat(browser.run("return document.querySelector('.marked').textContent"))
        .isEqualTo("\\:");
    assertThat(
            browser.run("return getComputedStyle(document.querySelector('.marked')).borderBottom"))
        .asString()
        .startsWith("3px solid");
  }

  @Test
  void what_is_wider_than_a_phone_can_be_scrolled_by_keyboard() {
    browser.open("checks/line/args-escape.html");
    String reached = "return document.querySelector('pre.input').tabIndex";
    browser.size(PHONE, 800);
    browser.waitFor(reached + " === 0");
    browser.size(DESK, 800);
    browser.waitFor(reached + " === -1");
  }

  @Test
  void a_long_section_shows_where_in_it_the_page_is() {
    browser.size(DESK, 800);
    browser.open("clauses/3.3.5-STATUS-2.html");
    browser.waitFor(
        "const nav = document.querySelector('nav').getBoundingClientRect();"
            + "const here = document.querySelector('nav [aria-current]').getBoundingClientRect();"
            + "return here.top > nav.top && here.bottom < nav.bottom");
  }

  @Test
  void the_tab_key_reaches_everything_and_focus_shows() {
    browser.size(DESK, 800);
    browser.open("messages/CMETHOD.html");
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      browser.tab();
      WebElement active = browser.active();
      reached.add(
          String.valueOf(
              browser.run(
                  "const a = arguments[0]; const s = getComputedStyle(a);"
                      + "return a.tagName.toLowerCase() + ' ' + (a.className.baseVal ?? a.className)"
                      + " + ' ' + a.id + ' ' + (a.href?.baseVal ?? a.href ?? '')"
                      + " + (s.outlineStyle === 'none' ? ' NO OUTLINE' : '')",
                  active)));
    }
    assertThat(reached.get(0)).startsWith("a skip").contains("#content");
    assertThat(reached)
        .noneMatch(each -> each.endsWith("NO OUTLINE"))
        .anyMatch(each -> each.startsWith("input") && each.contains("search"))
        .anyMatch(each -> each.endsWith("playground.html"))
        .anyMatch(each -> each.endsWith("clauses/index.html"))
        .anyMatch(each -> each.endsWith("grammar.html#line-IDENTIFIER"))
        .anyMatch(each -> each.startsWith("button copy"))
        .anyMatch(each -> each.contains("playground.html#ey"));
  }

  @Test
  void the_copy_button_says_that_it_has_copied() {
    browser.size(DESK, 800);
    browser.open("messages/CMETHOD.html");
    browser.run("document.querySelector('button.copy').focus()");
    browser.type(Keys.ENTER);
    browser.waitFor("return /opied/.test(document.querySelector('button.copy').textContent)");
  }

  /** The file of an example, and not the picture of it. */
  @Test
  void the_copy_button_copies_a_transcript_and_is_missing_where_a_clipboard_would_lose_bytes() {
    browser.open("checks/environment/state-location.html");
    browser.run(
        "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); };"
            + "document.querySelector('#n_unset button.copy').click()");
    assertThat(browser.run("return window.copied"))
        .asString()
        .startsWith("# ptipc transcript 1\n# env: TOR_PT_MANAGED_TRANSPORT_VER=1\n")
        .endsWith("\n# stderr: 0 bytes\n");
    browser.open("checks/line/carriage-return.html");
    assertThat(browser.run("return document.querySelectorAll('#i_crlf button.copy').length"))
        .isEqualTo(0L);
  }

  @Test
  void a_phone_opens_the_navigation_by_the_contents_link() {
    browser.size(PHONE, 800);
    browser.open("clauses/index.html");
    String shown = "return document.getElementById('navigation').getClientRects().length > 0";
    assertThat(browser.run(shown)).isEqualTo(false);
    browser.run("document.querySelector('a.contents').focus()");
    browser.type(Keys.ENTER);
    browser.waitFor(shown);
  }
}
