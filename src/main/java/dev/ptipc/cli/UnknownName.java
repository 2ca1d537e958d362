package dev.ptipc.cli;

import dev.ptipc.diagnostic.Nearest;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A name on a command line that nothing has, and the names that may be meant. */
final class UnknownName extends ParameterException {

  private static final long serialVersionUID = 1;

  private static final int MOST = 3;

  private final transient List<String> near;

  /**
   * A fault of a command line.
   *
   * @param message says what is wrong
   * @param name as typed
   * @param known all that could stand there
   */
  UnknownName(CommandSpec command, String message, String name, Collection<String> known) {
    this(command, message, Nearest.to(name, known));
  }

  /**
   * A fault of a command line.
   *
   * @param message says what is wrong
   * @param near what may be meant
   */
  UnknownName(CommandSpec command, String message, List<String> near) {
    super(command.commandLine(), message);
    this.near = near;
  }

  /** Tells all that could stand there when nothing is near. */
  static UnknownName listing(
      CommandSpec command, String message, String name, Collection<String> known) {
    String all = Nearest.to(name, known).isEmpty() ? "; there are " + String.join(", ", known) : "";
    return new UnknownName(command, message + all, name, known);
  }

  /** Of many names none but those near is told, and which option shows all. */
  static UnknownName amongMany(
      CommandSpec command, String message, String name, Collection<String> known, String option) {
    List<String> near = Nearest.to(name, known);
    if (near.isEmpty() && !name.isBlank()) {
      near = known.stream().filter(other -> other.contains(name)).limit(MOST).toList();
    }
    return new UnknownName(command, message + "; " + option + " shows all that there are", near);
  }

  /** What may be meant; empty when nothing is near. */
  List<String> near() {
    return near;
  }
}
