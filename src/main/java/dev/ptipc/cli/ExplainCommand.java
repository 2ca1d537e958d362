package dev.ptipc.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ptipc explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tells what a rule, a clause, an erratum or a message demands, with examples.",
    footer = {"", "Example: ptipc explain line/port-out-of-range"})
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "A rule, clause, erratum or keyword; without it, the list of all.")
  private @Nullable String name;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  ExplainCommand() {}

  @Override
  public Integer call() {
    String text = Explanations.overview();
    if (name != null) {
      Optional<String> found = Explanations.of(name);
      if (found.isEmpty()) {
        throw new UnknownName(
            spec,
            "there is no rule, clause, erratum or message of the name `" + name + "`",
            name,
            Explanations.names());
      }
      text = found.get();
    }
    try (Output out = new Output()) {
      out.print(text);
      out.flush();
    }
    return Exit.OK;
  }
}
