package dev.ptipc.live.tor;

import dev.ptipc.live.OwnProcess;
import dev.ptipc.live.Temporary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a program whether it is a tor, and which. */
public final class TorVersion {

  private static final Pattern VERSION =
      Pattern.compile("Tor version ((\\d{1,5})\\.(\\d{1,5})\\.[^ ]*?)\\.?( .*)?");

  private static final long PATIENCE_SECONDS = 10;
  private static final int MOST = 4096;

  private TorVersion() {}

  /**
   * Asks it.
   *
   * @param tor the program
   * @return its version, such as {@code 0.4.8.10}
   * @throws IOException when it does not start, is no tor, or is one that does not tell what its
   *     transports write to stderr, which is before 0.4.0
   * @throws InterruptedException when this thread is interrupted
   */
  public static String of(Path tor) throws IOException, InterruptedException {
    Path said = Temporary.file("ptipc-version-");
    try (OwnProcess own =
        new OwnProcess(
            List.of(tor.toString(), "--version"),
            Map.of(),
            null,
            streams ->
                streams
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(said.toFile()))) {
      boolean ended = own.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      own.kill();
      byte[] bytes;
      try (var in = Files.newInputStream(said)) {
        bytes = in.readNBytes(MOST);
      }
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      String first = text.lines().findFirst().orElse("");
      Matcher version = VERSION.matcher(first);
      if (!ended || !version.matches()) {
        throw new IOException(tor + " does not say that it is a tor");
      }
      return modern(version);
    } finally {
      Files.delete(said);
    }
  }

  private static String modern(Matcher version) throws IOException {
    int major = Integer.parseInt(version.group(2));
    int minor = Integer.parseInt(version.group(3));
    if (major == 0 && minor < 4) {
      throw new IOException(
          "tor " + version.group(1) + " does not tell what a transport writes to stderr");
    }
    return version.group(1);
  }
}
