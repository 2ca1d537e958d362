package dev.ptipc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for zsh: a function for each command, made of what {@code _arguments} reads. */
final class ZshCompletion {

  private final StringBuilder out = new StringBuilder();

  private ZshCompletion() {}

  static String of(CommandLine command) {
    ZshCompletion completion = new ZshCompletion();
    completion.out.append("#compdef ptipc\n# Completion of ptipc for zsh.\n");
    completion.function(command.getCommandSpec());
    completion.out.append("\n_ptipc \"$@\"\n");
    return completion.out.toString();
  }

  private void function(CommandSpec spec) {
    out.append("\n").append(name(spec)).append("() {\n  _arguments -C");
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        option(option);
      }
    }
    Map<String, CommandLine> below = spec.subcommands();
    if (below.isEmpty()) {
      out.append(" \\\n    ").append(quoted(operand(spec))).append("\n}\n");
      return;
    }
    List<String> words = new ArrayList<>();
    out.append(" \\\n    '1: :->command' \\\n    '*:: :->rest'\n  case $state in\n    command)\n");
    out.append("      local -a commands=(\n");
    below.forEach(
        (word, command) -> {
          words.add(word);
          out.append("        ")
              .append(quoted(word + ":" + CommandText.summary(command.getCommandSpec())))
              .append('\n');
        });
    out.append(
        "      )\n      _describe command commands ;;\n    rest)\n      case $words[1] in\n");
    for (String word : words) {
      out.append("        ").append(word).append(") ");
      out.append(name(spec)).append('_').append(word).append(" ;;\n");
    }
    out.append("      esac ;;\n  esac\n}\n");
    below.values().forEach(command -> function(command.getCommandSpec()));
  }

  private static String operand(CommandSpec spec) {
    for (PositionalParamSpec operand : spec.positionalParameters()) {
      List<String> values = CommandText.values(operand);
      if (!values.isEmpty()) {
        return "1:" + operand.paramLabel() + ":(" + String.join(" ", values) + ")";
      }
    }
    return "*:file:_files";
  }

  private static String name(CommandSpec spec) {
    return "_" + spec.qualifiedName("_");
  }

  /** Either name excludes the other. */
  private void option(OptionSpec option) {
    String names = String.join(" ", option.names());
    for (String name : option.names()) {
      String repeated = option.isMultiValue() ? "*" : "(" + names + ")";
      boolean takes = option.arity().max() > 0;
      String equals = takes && name.startsWith("--") ? "=" : "";
      String text = "[" + plain(CommandText.summary(option)) + "]";
      out.append(" \\\n    ")
          .append(quoted(repeated + name + equals + text + value(option, takes)));
    }
  }

  private static String value(OptionSpec option, boolean takes) {
    List<String> values = CommandText.values(option);
    String label = plain(option.paramLabel());
    return !takes
        ? ""
        : values.isEmpty()
            ? ":" + label + ":_files"
            : ":" + label + ":(" + String.join(" ", values) + ")";
  }

  /** What _arguments takes for its own. */
  private static String plain(String text) {
    return text.replace("[", "(").replace("]", ")").replace(":", "\\:");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
