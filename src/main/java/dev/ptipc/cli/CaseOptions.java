package dev.ptipc.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where generated cases go, and in what form. */
final class CaseOptions {

  /** A form of cases. */
  enum Format {
    /** One after the other. */
    lines,
    /** What {@code ptipc parse} would print of them. */
    json,
    /** A file for each. */
    files
  }

  @Option(
      names = "--format",
      description =
          "lines, json (what `parse` prints of them: status and message), or files (a folder with"
              + " a file for each, named by the SHA-1 of its bytes); lines unless told.")
  private Format format = Format.lines;

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description = "The file to write, or for files the folder; else standard output.")
  private @Nullable Path path;

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  /** Opens the place. */
  CaseWriter open() throws IOException {
    if (format == Format.files) {
      if (path == null) {
        throw new ParameterException(spec.commandLine(), "--format files without --output FOLDER");
      }
      return new CaseFiles(path);
    }
    CaseStream stream = new CaseStream(path);
    return format == Format.json ? new CaseJson(stream) : stream;
  }

  /** Whether cases follow each other, so that each needs an end. */
  boolean isStream() {
    return format != Format.files;
  }
}
