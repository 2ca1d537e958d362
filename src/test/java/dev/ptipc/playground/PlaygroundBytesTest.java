package dev.ptipc.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What a transport wrote comes through the page as it was, and harms nobody. */
class PlaygroundBytesTest extends PlaygroundInBrowser {

  @Test
  void a_shared_link_restores_every_byte_the_role_and_the_variables() {
    String bytes =
        IntStream.range(0, 256).mapToObj(Character::toString).collect(Collectors.joining())
            // UTF-8 of the picture of CR, of a lone surrogate, and of a letter.
            + "\u00E2\u0090\u008D\u00ED\u00B2\u0080\u00C3\u00A9";
    page.open(bytes, "client", Map.of("TOR_PT_PROXY", "\u0001\u00FF x"));
    page.find("#variable-TOR_PT_PROXY").sendKeys("!");
    page.find("#stdout").sendKeys("the end");
    page.waitForText("#lines", "the end");

    assertThat(page.find("input[name=role][value=client]").isSelected()).isTrue();
    assertThat(page.shared().get("stdout").textValue()).isEqualTo(bytes + "the end");
    assertThat(page.shared().get("role").textValue()).isEqualTo("client");
    assertThat(page.shared().get("env").get("TOR_PT_PROXY").textValue())
        .isEqualTo("\u0001\u00FF x!");
  }

  @Test
  void a_broken_link_is_told() {
    page.openLink("eyJzdGRvdXQi");

    assertThat(page.find("#verdict").getText()).startsWith("the link is broken");
  }

  @Test
  void what_a_transport_writes_is_text_and_never_markup() {
    page.open(OpenPlayground.HOSTILE, "server", Map.of("TOR_PT_PROXY", "<img src=x>\u001B"));

    assertThat(page.script("return window.hit || null")).isNull();
    assertThat(page.script("return document.querySelectorAll('#lines img, #lines script').length"))
        .isEqualTo(0L);
    assertThat(page.find("#lines > li:nth-child(1) .line").getText())
        .contains("\\x1b[31m\\xe2\\x80\\xae\\xff\"\\x0d");
    assertThat(page.find("#lines > li:nth-child(2) .line").getText()).contains("<script>");
    assertThat(page.find("#whole-findings").getText()).contains("\\x1b").doesNotContain("\u001B");
  }

  @Test
  void control_characters_survive_pasting() {
    page.open();
    page.type("");
    page.script(
        "const data = new DataTransfer();data.setData('text/plain', 'VERSION 1\\r"
            + "\\n"
            + "HE\\r"
            + "LLO\\u001b');document.getElementById('stdout').dispatchEvent(new"
            + " ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true"
            + " }));");
    page.waitFor("2 lines");

    assertThat(page.find("#lines").getText()).contains("HE\\x0dLLO\\x1b");
  }

  @Test
  void too_much_is_refused_with_a_word() {
    page.open();
    page.fill("x".repeat(1024 * 1024 + 1));
    page.waitFor("1048577 bytes are too many for this page");

    assertThat(page.driver().findElements(By.cssSelector("#lines > li"))).isEmpty();
  }

  @Test
  void what_no_link_can_carry_is_told() {
    page.open();
    page.fill("HELLO \u00e9\n".repeat(10_000));
    page.waitFor("Only the first 5000 lines can be shown");

    assertThat(page.find("#verdict").getText()).contains("10000 lines", "Too much for the address");
    assertThat(page.driver().getCurrentUrl()).doesNotContain("#");
    assertThat(page.driver().findElements(By.cssSelector("#lines > li"))).hasSize(100);
  }
}
