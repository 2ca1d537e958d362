package dev.ptipc.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.docs.browser.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page of the playground in a browser, and what a reader does with it. */
final class OpenPlayground implements AutoCloseable {

  /** One browser at a time is enough work for a machine. */
  static final String LOCK = "browser";

  /** What a parent would trip over, and what a page might. */
  static final String HOSTILE =
      "LOG SEVERITY=debug MESSAGE=\"\u001B[31m\u00E2\u0080\u00AE\u00FF\"\r\n"
          + "HELLO <img src=x onerror=\"window.hit=1\"><script>window.hit=1</script>\n"
          + "SMETHOD obfs4 192.0.2.1:9 ARGS:a=b,c=d,, OTHER:x\n"
          + "x".repeat(3000);

  private static final String PAGE = "playground.html";

  private static final int HEIGHT = 900;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Browser browser;

  OpenPlayground(Path profile) {
    browser = new Browser(Path.of("grammar-docs"), profile);
  }

  ChromeDriver driver() {
    return browser.driver();
  }

  void width(int pixels) {
    browser.size(pixels, HEIGHT);
  }

  /** Lets pages run their scripts, or not. */
  void scripts(boolean run) {
    driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  List<String> complaints() {
    return browser.console();
  }

  void open() {
    browser.open(PAGE);
  }

  /** Another page, from which links lead here. */
  void openOther(String page) {
    browser.open(page);
  }

  void openLink(String fragment) {
    // Another fragment of a page that is open would not load it again.
    driver().get("about:blank");
    browser.open(PAGE + "#" + fragment);
  }

  void open(String stdout, @Nullable String role, Map<String, String> environment) {
    openLink(fragment(stdout, role, environment));
  }

  /** What a link says; a character of stdout and of the values is a byte. */
  static String fragment(String stdout, @Nullable String role, Map<String, String> environment) {
    Map<String, @Nullable Object> state = new LinkedHashMap<>();
    state.put("stdout", stdout);
    state.put("role", role);
    state.put("env", environment);
    try {
      byte[] json = JSON.writeValueAsString(state).getBytes(StandardCharsets.UTF_8);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the address in the browser says now. */
  JsonNode shared() {
    String url = driver().getCurrentUrl();
    try {
      return JSON.readTree(Base64.getUrlDecoder().decode(url.substring(url.indexOf('#') + 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WebElement find(String selector) {
    return driver().findElement(By.cssSelector(selector));
  }

  Object script(String script) {
    return driver().executeScript(script);
  }

  /** Puts text into the box in place of what is there. */
  void type(String text) {
    WebElement box = find("#stdout");
    box.clear();
    box.sendKeys(text);
  }

  /** Puts any text into the box at once. */
  void fill(String text) {
    driver()
        .executeScript(
            "const box = document.getElementById('stdout');"
                + "box.value = arguments[0];"
                + "box.dispatchEvent(new Event('input', { bubbles: true }));",
            text);
  }

  void press(CharSequence key) {
    new Actions(driver()).sendKeys(key).perform();
  }

  /** Waits until the page says how it went. */
  void waitFor(String verdict) {
    waitForText("#verdict", verdict);
  }

  void waitUntil(String script) {
    new WebDriverWait(driver(), PATIENCE).until(it -> Boolean.TRUE.equals(script(script)));
  }

  void waitForText(String selector, String text) {
    new WebDriverWait(driver(), PATIENCE).until(it -> find(selector).getText().contains(text));
  }

  @Override
  public void close() {
    browser.close();
  }
}
