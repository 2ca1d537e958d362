package dev.ptipc.cli;

import dev.ptipc.parentlog.Programs;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The programs of this machine. tor takes a path as it is: it does not look in PATH. */
final class LocalPrograms implements Programs {

  @Override
  public Fault look(String path) {
    try {
      Path program = Path.of(path);
      if (!Files.exists(program)) {
        return Fault.MISSING;
      }
      return Files.isRegularFile(program) && Files.isExecutable(program)
          ? Fault.NONE
          : Fault.NOT_EXECUTABLE;
    } catch (InvalidPathException e) {
      return Fault.MISSING;
    }
  }
}
