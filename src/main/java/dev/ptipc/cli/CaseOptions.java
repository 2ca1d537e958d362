package dev.ptipc.cli;

import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      paramLabel = "FORMAT",
      description =
          "lines, json (what `parse` prints of them: status and message), or files (a folder with"
              + " a file for each, named by the SHA-1 of its bytes); lines by default.")
  private Format format = Format.lines;

  @Mixin private final PlaceOption place = new PlaceOption();

  /** Opens the place. */
  CaseWriter open() throws IOException {
    if (format == Format.files) {
      return new CaseFiles(place.folder(format));
    }
    CaseStream stream = place.stream();
    return format == Format.json ? new CaseJson(stream) : stream;
  }

  /** Whether cases follow each other, so that each needs an end. */
  boolean isStream() {
    return format != Format.files;
  }
}
