package dev.ptipc.docs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The search of the committed pages, in a real browser. */
@Tag("browser")
class SearchInBrowserTest {

  private static final int DESK = 1280;

  private static Browser browser;

  @BeforeAll
  static void start(@TempDir Path profile) {
    browser = new Browser(Path.of("grammar-docs"), profile);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void search_by_keyboard_alone() {
    browser.size(DESK, 800);
    browser.open("index.html");
    browser.type("/");
    assertThat(browser.active().getAttribute("id")).isEqualTo("search");
    browser.type("smethod");
    browser.waitFor("return document.querySelectorAll('#results a').length > 0");
    browser.type(Keys.ARROW_DOWN, Keys.ENTER);
    assertThat(browser.path()).isEqualTo("messages/SMETHOD.html");
  }

  @Test
  void a_search_leaves_nothing_out_without_a_word() {
    browser.size(DESK, 800);
    browser.open("index.html");
    browser.type("/");
    browser.type("smethod");
    browser.waitFor("return document.querySelectorAll('#results a').length > 0");
    String all =
        (String) browser.run("return document.querySelector('#results button').textContent");
    browser.run("document.querySelector('#results button').focus()");
    browser.type(Keys.ENTER);
    assertThat("Show all " + browser.run("return document.querySelectorAll('#results a').length"))
        .isEqualTo(all);
    assertThat(browser.active().getTagName()).isEqualTo("a");
  }

  @Test
  void a_finding_as_a_terminal_shows_it_is_found() {
    browser.size(DESK, 800);
    browser.open("index.html");
    browser.type("/", "error[session/no-done]: stdout ends");
    browser.waitFor("return document.querySelectorAll('#results a').length > 0");
    browser.type(Keys.ENTER);
    assertThat(browser.path()).isEqualTo("checks/session/no-done.html");
  }

  @Test
  void a_search_that_finds_nothing_says_so() {
    browser.size(DESK, 800);
    browser.open("index.html");
    browser.type("/");
    browser.type("xyzzy");
    browser.waitFor("return document.querySelector('#results').textContent == 'No results'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "failed the configuration protocol",
        "terminated with status code",
        "Nov 27 15:02:24.000 [warn] Managed proxy \"/home/ann/My Tor/obfs4proxy\" having PID 4068"
            + " terminated with status code 256",
        "2026/11/27 15:02:24 Problem bootstrapping. Stuck at 10% (conn_done): Connected to a"
            + " relay. (Connection refused; CONNECTREFUSED; count 3; recommendation warn; host"
            + " 0123 at 192.0.2.1:443)"
      })
  void what_stands_in_a_log_is_found(String sentence) {
    browser.size(DESK, 800);
    browser.open("index.html");
    browser.type("/", sentence);
    browser.waitFor("return document.querySelectorAll('#results a').length > 0");
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('#results a')]"
                    + ".some(each => each.href.includes('sentences.html'))"))
        .isEqualTo(true);
  }

  @Test
  void enter_takes_the_first_hit_and_escape_closes_the_list() {
    browser.size(DESK, 800);
    browser.open("messages/LOG.html");
    browser.type("/", "port 65535");
    browser.waitFor("return document.querySelectorAll('#results a').length > 0");
    browser.type(Keys.ESCAPE);
    assertThat(browser.run("return document.getElementById('results').hidden")).isEqualTo(true);
    browser.type(Keys.BACK_SPACE);
    browser.waitFor("return !document.getElementById('results').hidden");
    browser.type(Keys.ENTER);
    assertThat(browser.path()).isNotEqualTo("messages/LOG.html");
  }
}
