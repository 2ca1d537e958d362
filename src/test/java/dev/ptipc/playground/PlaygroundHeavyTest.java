package dev.ptipc.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A.14 and B.15: the page with more than anybody reads, held by what it draws. */
class PlaygroundHeavyTest extends PlaygroundInBrowser {

  private static final int MOST_NODES = 5000;

  private static final String NODES = "return document.querySelectorAll('main *').length";

  private static final String LINES = "return document.querySelectorAll('#lines > li').length";

  private void drawsLittle() {
    assertThat((Long) page.script(NODES)).as("elements drawn").isLessThan(MOST_NODES);
  }

  @Test
  void a_long_line_is_drawn_in_parts() {
    page.open();
    page.fill("LOG SEVERITY=info MESSAGE=\"" + "\u2401 ".repeat(32_000) + "\"\n");
    page.waitFor("1 line, ");

    drawsLittle();
    assertThat((Long) page.script("return document.querySelector('#lines .line').innerText.length"))
        .isLessThan(12_000L);
    page.script("document.querySelector('#lines .line .more:not([hidden])').click()");
    assertThat(page.script("return document.activeElement.className")).isEqualTo("bytes");
  }

  @Test
  void many_lines_are_drawn_as_they_are_asked_for() {
    page.open();
    page.fill("\n".repeat(50_000));
    page.waitFor("50000 lines");

    drawsLittle();
    assertThat(page.script(LINES)).isEqualTo(100L);
    assertThat(page.find("#verdict").getText())
        .contains("Only the first 5000 lines can be shown; ptipc check shows all");
    page.find("#more").sendKeys(Keys.ENTER);
    page.waitForText("#more", "Show 500 more of 50000 lines");
    page.waitUntil("return document.activeElement.parentElement.id === 'lines'");
    assertThat(page.script(LINES)).isEqualTo(600L);
  }

  @Test
  void many_findings_are_drawn_as_they_are_asked_for() {
    page.open("VERSION 1\nCMETHODS DONE\n", null, Map.of());
    page.find("#variable").sendKeys("TOR_PT_CLIENT_TRANSPORTS");
    page.find("#add").click();
    page.script(
        "const input = document.getElementById('variable-TOR_PT_CLIENT_TRANSPORTS');"
            + "input.value = Array.from({ length: 20000 }, (_, i) => 'n' + i).join();"
            + "input.dispatchEvent(new Event('input', { bubbles: true }));");
    page.waitForText("#whole", "Show 50 more of 500");

    drawsLittle();
    assertThat(page.find("#whole").getText())
        .contains("more are not kept here; ptipc check shows all");
  }

  @Test
  void more_than_the_page_takes_is_refused_in_words() {
    page.open();
    page.fill("\n".repeat(50_001));
    page.waitFor("50001 lines are too many for this page, which takes 50000");
    assertThat(page.script(LINES)).isEqualTo(0L);

    page.open("a".repeat(65_000), null, Map.of());
    page.waitFor("characters of a link are too many for this page, which takes 65536");
    assertThat(page.find("#verdict").getText()).contains("Open the text as a file instead");
  }

  @Test
  void a_link_leads_to_the_first_error_by_the_keyboard() {
    page.open();
    page.fill("VERSION 1\n" + "LOG SEVERITY=debug MESSAGE=x\n".repeat(300) + "CMETHOD\n");
    page.waitForText("#first", "The first error: line 302");
    page.find("#first-error").sendKeys(Keys.ENTER);
    page.waitUntil("return document.activeElement.parentElement.id === 'lines'");

    assertThat(page.script("return document.activeElement.innerText"))
        .asString()
        .contains("CMETHOD");
    assertThat(
            page.script(
                "const box = document.activeElement.getBoundingClientRect();"
                    + "return box.top >= 0 && box.top < innerHeight"))
        .isEqualTo(true);
    assertThat(page.shared().get("stdout").textValue()).endsWith("CMETHOD\n");
  }

  @Test
  void the_outcome_comes_first_and_a_line_by_itself_has_none() {
    page.open("VERSION 1\nCMETHOD x socks5 127.0.0.1:9\nCMETHODS DONE\n", null, Map.of());
    assertThat(page.find("#verdict").getText())
        .startsWith("x: listening at 127.0.0.1:9. 3 lines, 0 errors");

    page.open("VERSION 1", null, Map.of());
    assertThat(page.find("#verdict").getText())
        .isEqualTo(
            "1 line, 0 errors, 0 warnings, 0 notes, judged by itself, since no newline ends it");
  }

  /** A.6: the address may be shared. */
  @Test
  void the_address_does_not_hold_the_password_of_a_proxy() {
    page.open("VERSION 1\n", null, Map.of("TOR_PT_PROXY", "socks5://u:secret@127.0.0.1:1"));

    assertThat(page.find("#verdict").getText())
        .contains("The proxy's password is not in the address");
    assertThat(page.shared().get("env").get("TOR_PT_PROXY").textValue())
        .isEqualTo("socks5://u:***@127.0.0.1:1");
  }

  @Test
  void a_password_that_the_transport_wrote_is_in_the_address_which_is_said() {
    String uri = "http://me@corp.example:secret@127.0.0.1:1";
    page.open("PROXY-ERROR no " + uri + "\n", null, Map.of("TOR_PT_PROXY", uri));

    assertThat(page.find("#verdict").getText())
        .contains("What is in the address looks like a password")
        .doesNotContain("is not in the address");
  }
}
