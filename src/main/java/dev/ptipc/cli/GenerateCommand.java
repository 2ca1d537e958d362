package dev.ptipc.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ptipc generate}. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Makes test input for parsers and fuzzers from the grammar.",
    footer = {"", "Example: ptipc generate lines -n 1000 > lines.txt"})
final class GenerateCommand implements Runnable {

  /** What can be made; {@link Commands} adds them. */
  static final List<Class<?>> COMMANDS =
      List.of(
          GenerateLinesCommand.class,
          GenerateSuiteCommand.class,
          GenerateSessionsCommand.class,
          GenerateDictionaryCommand.class);

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "what to generate is missing");
  }
}
