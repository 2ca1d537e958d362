package dev.ptipc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, with a profile of its own. It opens the pages as files. */
public final class Browser implements AutoCloseable {

  private static final Path PAGES = Path.of("grammar-docs").toAbsolutePath();

  private static final int HEIGHT = 900;

  /** It warns when it has no classes for the newest protocol; none are used here. */
  private static final Logger PROTOCOL = Logger.getLogger("org.openqa.selenium.devtools");

  private final Path profile;
  private final ChromeDriver driver;

  /** Starts one, or ends the test where there is none. */
  public Browser() {
    PROTOCOL.setLevel(Level.SEVERE);
    try {
      profile = Files.createTempDirectory("ptipc-browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Peer.need("chromium").toFile());
    options.setCapability("goog:loggingPrefs", logging);
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
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Peer.need("chromedriver").toFile())
            .withSilent(true)
            .build();
    driver = new ChromeDriver(service, options);
  }

  /**
   * The browser itself.
   *
   * @return for what is not said here
   */
  public ChromeDriver driver() {
    return driver;
  }

  /**
   * Opens a page.
   *
   * @param page from the folder of the documentation, perhaps with {@code #} and a fragment
   */
  public void open(String page) {
    // Another fragment of the same page would not load it again.
    driver.get("about:blank");
    driver.get("file://" + PAGES + "/" + page);
  }

  /**
   * Gives the page a width, as a phone does.
   *
   * @param width in pixels
   */
  public void width(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Prefers dark pages. */
  public void dark() {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
  }

  /**
   * What the browser complained of since the last call.
   *
   * @return the messages of the console
   */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
