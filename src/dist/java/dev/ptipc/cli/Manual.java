package dev.ptipc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Writes what a distribution says of the command line: manual pages (AsciiDoc) and completion. */
public final class Manual {

  private Manual() {}

  /**
   * Writes the files.
   *
   * @param arguments a folder for the manual pages, and the file of the completion script for bash,
   *     beside which those for zsh and fish go; and a folder for what the npm package knows of
   *     commands and explanations
   * @throws IOException when they cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    CommandLine command = Commands.all();
    Path pages = Files.createDirectories(Path.of(arguments[0]));
    Path completion = Path.of(arguments[1]);
    Files.createDirectories(completion.toAbsolutePath().getParent());
    Files.writeString(completion, BashCompletion.of(command));
    Files.writeString(completion.resolveSibling("_ptipc"), ZshCompletion.of(command));
    Files.writeString(completion.resolveSibling("ptipc.fish"), FishCompletion.of(command));

    NpmData.write(command, Path.of(arguments[2]));

    for (CommandSpec spec : specs(command)) {
      Files.writeString(pages.resolve(spec.qualifiedName("-") + ".adoc"), ManualPage.of(spec));
    }
  }

  private static List<CommandSpec> specs(CommandLine command) {
    List<CommandSpec> specs = new ArrayList<>(List.of(command.getCommandSpec()));
    command.getSubcommands().values().forEach(below -> specs.addAll(specs(below)));
    return specs;
  }
}
