package dev.ptipc.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Completion for bash: picocli's, which offers the names of constants and no files. */
final class BashCompletion {

  private static final Pattern VALUES = Pattern.compile("(?m)_option_args=\\(.*\\)");

  private static final Pattern FUNCTIONS = Pattern.compile("(?m)^(?=function )");

  private static final String WORDS = "    local positionals=\"\"\n";

  private BashCompletion() {}

  static String of(CommandLine command) {
    StringBuilder script = new StringBuilder();
    for (String function : FUNCTIONS.split(AutoComplete.bash("ptipc", command), -1)) {
      boolean takesFiles =
          function.contains("  local commands=\"\"\n") && !function.contains("_pos_param_args=");
      script.append(
          takesFiles
              ? function.replace(
                  WORDS, WORDS + "    type compopt &>/dev/null && compopt -o default\n")
              : function);
    }
    return VALUES
        .matcher(script)
        .replaceAll(values -> Matcher.quoteReplacement(lower(values.group())));
  }

  private static String lower(String values) {
    int start = values.indexOf('(');
    return values.substring(0, start) + values.substring(start).toLowerCase(Locale.ROOT);
  }
}
