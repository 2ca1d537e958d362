package dev.ptipc.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for fish: a line for each command and each option. */
final class FishCompletion {

  private final StringBuilder out = new StringBuilder();

  private FishCompletion() {}

  static String of(CommandLine command) {
    FishCompletion completion = new FishCompletion();
    completion.out.append("# Completion of ptipc for fish.\n");
    completion.command(command.getCommandSpec(), "__fish_use_subcommand");
    return completion.out.toString();
  }

  private void command(CommandSpec spec, String condition) {
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        option(option, condition);
      }
    }
    for (PositionalParamSpec operand : spec.positionalParameters()) {
      List<String> values = CommandText.values(operand);
      if (!values.isEmpty()) {
        line(condition, " -f -a " + quoted(String.join(" ", values)), operand.paramLabel());
      }
    }
    if (spec.parent() == null) {
      String commands = String.join(" ", spec.subcommands().keySet());
      line(seen("help"), " -f -a " + quoted(commands), "a command");
    }
    spec.subcommands()
        .forEach(
            (name, below) -> {
              CommandSpec child = below.getCommandSpec();
              line(condition, " -f -a " + name, CommandText.summary(child));
              command(
                  child, spec.parent() == null ? seen(name) : condition + "; and " + seen(name));
            });
  }

  private static String seen(String name) {
    return "__fish_seen_subcommand_from " + name;
  }

  private void option(OptionSpec option, String condition) {
    String names =
        Arrays.stream(option.names())
            .map(
                name ->
                    name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.charAt(1))
            .collect(Collectors.joining());
    String values = String.join(" ", CommandText.values(option));
    String argument =
        option.arity().max() == 0 ? "" : values.isEmpty() ? " -r" : " -x -a " + quoted(values);
    line(condition, names + argument, CommandText.summary(option));
  }

  private void line(String condition, String what, String description) {
    out.append("complete -c ptipc -n ")
        .append(quoted(condition))
        .append(what)
        .append(" -d ")
        .append(quoted(description))
        .append('\n');
  }

  /** In fish a quoted word knows two escapes. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
