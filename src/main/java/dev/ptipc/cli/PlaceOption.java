package dev.ptipc.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where generated cases go. */
final class PlaceOption {

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description = "The file to write, or for files the folder; else standard output.")
  private @Nullable Path path;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** For cases that follow each other. */
  CaseStream stream() throws IOException {
    return new CaseStream(path);
  }

  /** For a file each; it has to be told in such a format. */
  Path folder(Enum<?> format) {
    if (path == null) {
      throw Usage.fault(spec, "--format " + format.name() + " without --output FOLDER");
    }
    return path;
  }
}
