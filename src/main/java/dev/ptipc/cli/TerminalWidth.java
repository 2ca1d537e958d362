package dev.ptipc.cli;

import dev.ptipc.live.OwnProcess;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many columns text may have. */
final class TerminalWidth {

  private static final int UNKNOWN = 80;
  private static final int LEAST = 40;
  private static final int MOST = 1000;

  /** Of what {@code stty} says; two numbers need less. */
  private static final int MOST_BYTES = 64;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern SIZE = Pattern.compile("[0-9]+ ([0-9]{1,4})\\s*");

  private TerminalWidth() {}

  /** As COLUMNS says; else that of the terminal, if stdout is one; else 80. */
  static int get() {
    int columns = of(System.getenv("COLUMNS"));
    return columns > 0 ? columns : Terminal.is("stdout") ? ofTerminal() : UNKNOWN;
  }

  /** A width from 40 to 1000; 0 for anything else. */
  static int of(@Nullable String columns) {
    if (columns == null || !NUMBER.matcher(columns).matches()) {
      return 0;
    }
    int width = Integer.parseInt(columns);
    return width == 0 ? 0 : Math.min(Math.max(width, LEAST), MOST);
  }

  private static int ofTerminal() {
    try (OwnProcess stty =
        new OwnProcess(
            List.of("stty", "size"),
            Map.of(),
            null,
            streams ->
                streams
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD))) {
      if (!stty.process().waitFor(1, TimeUnit.SECONDS)) {
        return UNKNOWN;
      }
      byte[] said = stty.process().getInputStream().readNBytes(MOST_BYTES);
      Matcher size = SIZE.matcher(new String(said, StandardCharsets.US_ASCII));
      int width = size.matches() ? of(size.group(1)) : 0;
      return width > 0 ? width : UNKNOWN;
    } catch (IOException e) {
      return UNKNOWN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return UNKNOWN;
    }
  }
}
