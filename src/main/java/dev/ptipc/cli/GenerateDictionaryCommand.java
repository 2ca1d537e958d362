package dev.ptipc.cli;

import dev.ptipc.fuzz.line.Dictionary;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ptipc generate dictionary}. */
@Command(
    name = "dictionary",
    mixinStandardHelpOptions = true,
    description = "Prints the words of the grammar as a dictionary for libFuzzer and AFL++.",
    footer = {"", "Example: ptipc generate dictionary > ptipc.dict"})
final class GenerateDictionaryCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    try (Output out = new Output()) {
      out.print(Dictionary.write());
      out.flush();
    }
    return Exit.OK;
  }
}
