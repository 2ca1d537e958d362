package dev.ptipc.docs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.Peer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that opens pages from files. */
public final class Browser implements AutoCloseable {

  /** Selenium warns of every Chromium that is newer than itself; no part of it is used here. */
  private static final Logger QUIET = Logger.getLogger("org.openqa.selenium.devtools");

  private static final Pattern REQUEST =
      Pattern.compile("\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

  private final ChromeDriver driver;
  private final Path root;

  /**
   * Starts one.
   *
   * @param root of the pages
   * @param profile an empty folder
   */
  public Browser(Path root, Path profile) {
    this.root = root.toAbsolutePath();
    QUIET.setLevel(Level.OFF);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Peer.need("chromium").toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    logging.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logging);
    // Told where the driver is, Selenium does not look for one on the network.
    File found = new File(Peer.need("chromedriver").toString());
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(found).build();
    driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
  }

  /** For what is not said here. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Gives the pages so many pixels. */
  public void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void dark(boolean dark) {
    Map<String, Object> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  /** Opens a page, by its path from the root of the pages, perhaps with a fragment. */
  public void open(String path) {
    int hash = path.indexOf('#');
    String file = hash < 0 ? path : path.substring(0, hash);
    driver.get(root.resolve(file).toUri() + (hash < 0 ? "" : path.substring(hash)));
  }

  /** Which page is open, with its anchor. */
  String path() {
    return driver.getCurrentUrl().substring(root.toUri().toString().length());
  }

  /** What the console has said since the last call. */
  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::toString)
        .toList();
  }

  /** What has been asked for since the last call, wherever it lies. */
  List<String> requests() {
    List<String> requests = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE).getAll()) {
      Matcher matcher = REQUEST.matcher(entry.getMessage());
      if (matcher.find()) {
        requests.add(matcher.group(1));
      }
    }
    return requests;
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void tab() {
    type(Keys.TAB);
  }

  WebElement active() {
    return driver.switchTo().activeElement();
  }

  /** What axe-core finds at impact serious or critical, with the place. */
  @SuppressWarnings("unchecked")
  List<String> seriousFaults() throws IOException {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<String>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { preload: false, resultTypes: ["violations"] }).then((result) => done(
              result.violations
                .filter((fault) => fault.impact === "serious" || fault.impact === "critical")
                .flatMap((fault) => fault.nodes.map(
                  (node) => fault.id + ": " + node.html + " " + node.failureSummary))));
            """);
  }

  @Override
  public void close() {
    driver.quit();
  }

  /** Waits until a script says true; fails when it never does. */
  void waitFor(String condition) {
    for (int i = 0; i < 200 && !Boolean.TRUE.equals(run(condition)); i++) {
      run("return 0");
    }
    assertThat(run(condition)).as(condition).isEqualTo(true);
  }
}
