package dev.ptipc.cli;

import dev.ptipc.docs.DerivedFiles;
import dev.ptipc.docs.FaultyDocumentation;
import dev.ptipc.docs.Staleness;
import java.io.IOException;
import java.io.PrintWriter;
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
    @SuppressWarnings("UnusedVariable") // what is not checked is written
    @Option(names = "--write", description = "Write them.", required = true)
    private boolean write;

    @Option(names = "--check", description = "Name those that are stale.", required = true)
    private boolean check;
  }

  @ArgGroup(multiplicity = "1")
  private Mode mode = new Mode();

  @Spec private CommandSpec spec;

  /** Run from the root of the repository. */
  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Path root = Path.of("");
    CheckoutFiles checkout = new CheckoutFiles(root);
    Map<String, String> derived;
    try {
      derived = DerivedFiles.all();
    } catch (FaultyDocumentation e) {
      e.faults().forEach(fault -> err.println("ptipc: " + fault));
      return Exit.FINDINGS;
    }
    Map<String, String> stale = Staleness.of(root, derived);
    if (mode.check) {
      stale.forEach((file, difference) -> err.println("ptipc: " + file + " " + difference));
      return stale.isEmpty() ? Exit.OK : Exit.FINDINGS;
    }
    checkout.refuseLinks(stale.keySet());
    for (String file : stale.keySet()) {
      checkout.write(file, derived.get(file));
    }
    err.println("ptipc: " + stale.size() + " of " + derived.size() + " files written");
    return Exit.OK;
  }
}
