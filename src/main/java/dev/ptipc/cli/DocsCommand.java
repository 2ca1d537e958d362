package dev.ptipc.cli;

import dev.ptipc.docs.DerivedFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ptipc docs}. */
@Command(
    name = "docs",
    mixinStandardHelpOptions = true,
    description = "Writes or checks every file that is made from the grammar.",
    footer = {"", "Example: ptipc docs --check"})
final class DocsCommand implements Callable<Integer> {

  /** One of the two. */
  static final class Mode {
    @Option(names = "--write", description = "Write them.", required = true)
    private boolean write;

    @Option(names = "--check", description = "Name those that are stale.", required = true)
    private boolean check;
  }

  @ArgGroup(multiplicity = "1")
  private Mode mode = new Mode();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  DocsCommand() {}

  /** Run from the root of the repository. */
  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    int stale = 0;
    for (Map.Entry<String, String> file : DerivedFiles.all().entrySet()) {
      Path path = Path.of(file.getKey());
      boolean fresh =
          Files.exists(path)
              && Files.readString(path, StandardCharsets.UTF_8).equals(file.getValue());
      if (fresh) {
        continue;
      }
      stale++;
      if (mode.write) {
        Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
      }
      err.println("ptipc: " + file.getKey() + (mode.write ? " written" : " is stale"));
    }
    return mode.check && stale > 0 ? Exit.FINDINGS : Exit.OK;
  }
}
