package dev.ptipc.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The playground as a reader has it: in a browser, opened from a file. */
class PlaygroundPageTest extends PlaygroundInBrowser {

  @Test
  void shows_what_a_line_says_what_is_wrong_with_it_and_its_way_through_the_grammar() {
    page.open();
    page.type("VERSION 1\nCMETHOD trebuchet socks5 localhost:19999\n");
    page.waitFor("2 lines, 2 errors");

    WebElement line = page.find("#lines > li:nth-child(2)");
    assertThat(line.findElement(By.cssSelector(".mark")).getText()).isEqualTo("localhost");
    assertThat(line.findElement(By.cssSelector(".findings")).getText())
        .contains("error: localhost is not an IP address", "line/host", "3.3.2-CMETHOD-2");
    assertThat(line.findElement(By.cssSelector(".findings code")).getText()).isEqualTo("localhost");
    assertThat(line.findElement(By.cssSelector(".fields")).getText())
        .containsSubsequence("type", "CMETHOD", "transport", "trebuchet", "port", "19999");
    assertThat(
            line.findElements(By.cssSelector("svg.wide rect.taken + text")).stream()
                .map(WebElement::getText))
        .containsExactly("CMETHOD", "transport name", "protocol", "address");
    assertThat(page.find("#whole-findings").getText()).contains("stdout ends before CMETHODS DONE");
  }

  @Test
  void takes_a_transcript_with_its_header() {
    page.open(
        """
        # ptipc transcript 1
        # env: TOR_PT_CLIENT_TRANSPORTS=obfs4,a-b
        # stdout: 24 bytes
        VERSION 1
        CMETHODS DONE
        # stderr: 0 bytes
        """,
        null,
        Map.of());

    assertThat(page.find("#verdict").getText()).contains(". 2 lines, ").endsWith("of a client");
    assertThat(page.find("#whole-findings").getText()).contains("TOR_PT_CLIENT_TRANSPORTS");
  }

  /** With no findings for each of its lines, and nothing of it in the address of the page. */
  @Test
  void takes_a_log_of_a_parent() {
    page.open();
    page.type(
        "Nov 28 09:00:33.000 [warn] Managed proxy \"/home/alice/obfs4proxy\" having PID 4068"
            + " terminated with status code 1\n");
    page.waitFor("this is a log of tor");

    assertThat(page.find("#verdict").getText()).contains("ptipc diagnose");
    assertThat(page.find("#diagnosis").getText())
        .startsWith("/home/***/obfs4proxy ended with 1, or could not be started\n  pasted:1  ")
        .contains("next: ptipc run --client NAME -- /home/***/obfs4proxy")
        .doesNotContain("alice");
    assertThat(page.find("#lines").getText()).isEmpty();
    assertThat(page.driver().getCurrentUrl()).doesNotContain("#");

    page.type("VERSION 1\nCMETHODS DONE\n");
    page.waitFor("2 lines");
    assertThat(page.find("#diagnosis").isDisplayed()).isFalse();
  }

  /** A line that only begins like one with a keyword says nothing of the rest. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOG: Bridge obfs4 192.0.2.3:443 cert=AAAA",
        "LOGGER opened",
        "STATUS: opened",
        "VERSION: 0.8.1",
        "PROXYTYPE x"
      })
  void a_log_with_a_line_that_begins_like_a_keyword_stays_out_of_the_address(String line) {
    page.open();
    page.fill(
        line
            + "\nNov 30 07:00:01.000 [warn] Managed proxy \"/usr/bin/x\" having PID 5 terminated"
            + " with status code 1\n");
    page.waitFor("this is a log of tor");

    assertThat(page.find("#diagnosis").getText()).startsWith("/usr/bin/x ended with 1");
    assertThat(page.driver().getCurrentUrl()).doesNotContain("#");
  }

  @Test
  void judges_each_line_by_itself_when_it_is_asked_to() {
    page.open();
    page.fill("CMETHOD x socks5 127.0.0.1:9\n");
    page.waitFor("1 line, 1 error");
    page.find("#lines-only").click();
    page.waitFor("1 line, 0 errors, 0 warnings, 0 notes, each line judged by itself");

    assertThat(page.find("input[name=role][value=client]").isEnabled()).isFalse();
    assertThat(page.shared().get("linesOnly").booleanValue()).isTrue();
    page.driver().navigate().refresh();
    page.waitFor("1 line, 0 errors, 0 warnings, 0 notes, each line judged by itself");
    assertThat(page.find("#lines-only").isSelected()).isTrue();
  }

  /** A link of a time when the page had no such choice. */
  @Test
  void an_old_link_is_judged_as_a_session() {
    page.open("CMETHOD x socks5 127.0.0.1:9\n", null, Map.of());

    assertThat(page.find("#verdict").getText()).contains("1 line, 1 error");
    assertThat(page.find("#lines-only").isSelected()).isFalse();
  }

  /** TriedExamplesTest has all of them, without the page. */
  @Test
  void tried_examples_have_the_errors_and_warnings_of_their_pages() {
    List<ShownExample> examples =
        ShownExample.all().stream().filter(example -> example.fragment() != null).toList();
    for (int i = 0; i < examples.size(); i += 30) {
      ShownExample example = examples.get(i);
      page.openLink(example.fragment());
      page.waitFor(", " + count(example, "error") + ", " + count(example, "warning") + ", ");
    }
  }

  private static String count(ShownExample example, String severity) {
    long count = example.findings().stream().filter(it -> it.startsWith(severity)).count();
    return count + " " + severity + (count == 1 ? "" : "s");
  }

  @Test
  void says_of_a_log_that_it_does_not_know_what_it_is() {
    page.open();
    page.type("2026/01/01 12:00:00 [error] 1#0: *1 no such file\n".repeat(3));
    page.waitFor("this is a log of a program that ptipc does not know");

    assertThat(page.find("#diagnosis").isDisplayed()).isFalse();
  }

  @Test
  void takes_a_transcript_apart_for_editing() {
    page.open(
        """
        # ptipc transcript 1
        # env: TOR_PT_CLIENT_TRANSPORTS=a-b
        # stdout: 24 bytes
        VERSION 1
        CMETHODS DONE
        # stderr: 0 bytes
        """,
        null,
        Map.of());
    page.find("#apart").click();
    page.find("#stdout").sendKeys("HELLO\n");
    page.waitFor("3 lines");

    assertThat(page.find("#whole-findings").getText()).contains("a-b is not a C identifier");
    assertThat(page.find("#apart").isDisplayed()).isFalse();
  }

  @Test
  void opens_an_example_of_another_page() {
    page.openOther("messages/CMETHOD.html");
    String example = page.find(".example pre.input").getText();
    page.find(".example a[aria-label^='Try the example']").click();
    page.waitFor("1 line");

    assertThat(page.find("#stdout").getDomProperty("value")).isEqualTo(example + "\n");
    assertThat(page.find("#lines .fields").getText()).contains("CMETHOD");
  }

  @Test
  void tells_which_role_the_session_shows() {
    page.open();
    page.type("VERSION 1\n");
    page.waitForText(".choices", "as the session shows: nothing yet");
    page.type("VERSION 1\nSMETHODS DONE\n");
    page.waitForText(".choices", "as the session shows: a server");
    page.find("input[name=role][value=client]").click();
    page.waitFor("of a client");

    assertThat(page.find(".choices").getText()).startsWith("as the session shows\n");
  }

  @Test
  void says_in_words_that_it_needs_scripts() {
    page.scripts(false);
    page.open();
    String words = page.find("main").getText();
    page.scripts(true);

    assertThat(words).contains("ptipc check FILE").doesNotContain("Line by line", "Open a file");
  }

  @Test
  void judges_by_role_and_variables() {
    page.open();
    page.type("VERSION 1\n");
    page.find("input[name=role][value=server]").click();
    page.waitFor("of a server");
    page.find("#variable").sendKeys("TOR_PT_SERVER_TRANSPORTS");
    page.find("#add").click();
    page.driver().switchTo().activeElement().sendKeys("ob-fs");
    page.waitForText("#whole-findings", "ob-fs is not a C identifier");
    page.find("button[aria-label='Remove TOR_PT_SERVER_TRANSPORTS']").click();
    page.waitFor("1 line, 1 error");

    assertThat(page.find("#whole-findings").getText()).doesNotContain("ob-fs");
  }

  @Test
  void only_changed_lines_are_drawn_again() {
    page.open();
    page.script("window.kept = [...document.querySelectorAll('#lines > li')]");
    page.fill("VERSION 1\nCMETHOD trebuchet socks5 127.0.0.1:19999\nCMETHODS DONE\n");
    page.waitFor("3 lines, 0 errors");

    assertThat(
            page.script(
                "const now = [...document.querySelectorAll('#lines > li')];"
                    + "return now.map(item => window.kept.indexOf(item));"))
        .isEqualTo(List.of(0L, -1L, 2L));
  }
}
