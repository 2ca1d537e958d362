package dev.ptipc.cli;

import dev.ptipc.live.SystemReason;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The variables that a transport was given, from the command line. */
final class EnvironmentOptions {

  /** No system gives a program more. */
  private static final int MOST = 1 << 20;

  @Option(
      names = "--env",
      paramLabel = "NAME=VALUE",
      description = "A TOR_PT_* variable that the transport was given; may be repeated.")
  private List<String> pairs = new ArrayList<>();

  @Option(
      names = "--env-file",
      paramLabel = "FILE",
      description =
          "A file of such variables, one NAME=VALUE a line, - for standard input; # begins"
              + " a comment. What `env` prints is one, and so is /proc/PID/environ.")
  private @Nullable InputFile file;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** Whether any was told, or a file that may hold none. */
  boolean areGiven() {
    return file != null || !pairs.isEmpty();
  }

  /** Whether they are told on standard input. */
  boolean areStandardInput() {
    return file != null && file.isStandardInput();
  }

  /**
   * The variables; those of the command line win over those of the file.
   *
   * @throws IOException when the file cannot be read; the message has its name
   */
  Map<String, Bytes> variables() throws IOException {
    Map<String, Bytes> variables = new LinkedHashMap<>();
    if (file != null) {
      readFile(file, variables);
    }
    each(spec, pairs, (name, value) -> variables.put(name, Bytes.of(value)));
    return variables;
  }

  /** Tells name and value of each {@code --env} that somebody typed. */
  static void each(CommandSpec spec, List<String> pairs, BiConsumer<String, String> variable) {
    try {
      EnvironmentPairs.each(pairs, variable);
    } catch (EnvironmentFault e) {
      throw Usage.fault(spec, e.why());
    }
  }

  private void readFile(InputFile path, Map<String, Bytes> variables) throws IOException {
    byte[] content;
    try (InputStream in = path.open()) {
      content = in.readNBytes(MOST + 1);
    } catch (IOException e) {
      throw new IOException("cannot read " + path + ": " + SystemReason.of(e), e);
    }
    if (content.length > MOST) {
      throw Usage.fault(spec, path + ": more than 1 MiB");
    }
    try {
      new EnvironmentFile(path.name(), variables).read(Bytes.of(content));
    } catch (EnvironmentFault e) {
      throw Usage.fault(spec, e.why());
    }
  }
}
