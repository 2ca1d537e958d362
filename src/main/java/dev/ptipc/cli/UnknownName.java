package dev.ptipc.cli;

import dev.ptipc.diagnostic.Nearest;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command line names what there is not. */
final class UnknownName extends ParameterException {

  private static final long serialVersionUID = 1;

  private final transient List<String> near;

  /**
   * A fault of a command line.
   *
   * @param message says what is wrong
   * @param name as typed
   * @param known all that could stand there
   */
  UnknownName(CommandSpec command, String message, String name, Collection<String> known) {
    super(command.commandLine(), message);
    near = Nearest.to(name, known);
  }

  /** Tells all that could stand there when nothing is near. */
  static UnknownName listing(
      CommandSpec command, String message, String name, Collection<String> known) {
    String all = Nearest.to(name, known).isEmpty() ? "; there are " + String.join(", ", known) : "";
    return new UnknownName(command, message + all, name, known);
  }

  /** What may be meant; empty when nothing is near. */
  List<String> near() {
    return near;
  }
}
