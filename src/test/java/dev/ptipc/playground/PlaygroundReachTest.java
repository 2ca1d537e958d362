package dev.ptipc.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The playground for those with a long transcript, a keyboard only, or a phone. */
class PlaygroundReachTest extends PlaygroundInBrowser {

  @Test
  void the_keyboard_alone_reaches_everything() {
    page.open();
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      page.press(Keys.TAB);
      WebElement active = page.driver().switchTo().activeElement();
      String name = active.getDomAttribute("id");
      reached.add(name == null || name.isEmpty() ? active.getTagName() : name);
      if (active.getTagName().equals("summary")) {
        break;
      }
    }

    assertThat(reached)
        .containsSubsequence("stdout", "file", "copy", "input", "variable", "add", "summary");
    assertThat(page.find("#lines details").getDomProperty("open")).isEqualTo("true");
    page.press(Keys.ENTER);
    assertThat(page.find("#lines details").getDomProperty("open")).isEqualTo("false");
  }

  @Test
  void fits_a_phone_without_sideways_scrolling() {
    page.width(390);
    page.open(
        OpenPlayground.HOSTILE,
        "server",
        Map.of("TOR_PT_SERVER_TRANSPORT_OPTIONS", "x".repeat(200)));
    page.script("document.querySelectorAll('details').forEach(each => each.open = true)");
    page.script("document.querySelectorAll('details').forEach(each => each.open = true)");

    assertThat((Long) page.script("return document.scrollingElement.scrollWidth"))
        .isLessThanOrEqualTo(390L);
    assertThat(
            page.script(
                "return [...document.querySelectorAll('main *')].filter(each => "
                    + "!each.closest('svg, #stdout') && each.getBoundingClientRect().right > 390)"
                    + ".map(each => each.outerHTML.slice(0, 100))"))
        .isEqualTo(List.of());
  }
}
