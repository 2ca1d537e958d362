package dev.ptipc.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ptipc explain}. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
