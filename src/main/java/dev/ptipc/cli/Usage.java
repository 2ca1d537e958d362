package dev.ptipc.cli;

import dev.ptipc.diagnostic.Nearest;
import dev.ptipc.environment.Masked;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a wrong command line. */
final class Usage {

  /** A shorter word of a description says nothing. */
  private static final int WORD = 4;

  private Usage() {}

  /** A command line that is wrong, for this reason. */
  static ParameterException fault(CommandSpec command, String why) {
    return new ParameterException(command.commandLine(), why);
  }

  /** What the user typed is shown escaped: it may come from a script that quotes a transport. */
  static int tell(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    PrintWriter err = e.getCommandLine().getErr();
    err.println("ptipc: " + Failures.shown(Masked.text(message(e))));
    List<String> near =
        e instanceof UnknownName unknown
            ? unknown.near()
            : e instanceof UnmatchedArgumentException unmatched && !isKnown(unmatched)
                ? near(unmatched)
                : List.of();
    if (!near.isEmpty()) {
      err.println("help: did you mean " + or(near.stream().map(Usage::quoted)) + "?");
    }
    err.println("Try `" + command.qualifiedName() + " --help`.");
    return Exit.USAGE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String first = quoted(unmatched.getUnmatched().get(0));
      if (isKnown(unmatched)) {
        return "`--` cannot stand before " + first;
      }
      return unmatched.isUnknownOption()
          ? "there is no option " + first
          : isSubcommandDue(unmatched)
              ? "there is no command " + first
              : first + " is one argument too many";
    }
    if (e instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (e instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " is given twice";
    }
    ArgSpec argument = e.getArgSpec();
    if (argument != null && e.getValue() != null) {
      String taken = taken(argument, e.getValue());
      String file = e.getValue().equals("-") && isFile(argument) ? "; ./- is a file" : "";
      return name(argument) + " takes " + taken + ", not " + quoted(e.getValue()) + file;
    }
    return String.valueOf(e.getMessage()).replaceFirst("^Error: ", "");
  }

  /**
   * An option that stands alone lacks its value; of a group, or of operands, one has to be there.
   */
  private static String missing(List<ArgSpec> missing) {
    return missing.size() == 1 && missing.get(0).isOption()
        ? name(missing.get(0)) + " takes " + taken(missing.get(0), "") + ", and nothing follows it"
        : or(missing.stream().map(Usage::name)) + " is missing";
  }

  private static boolean isFile(ArgSpec argument) {
    return argument.auxiliaryTypes()[0] == Path.class;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String taken(ArgSpec argument, String value) {
    Class<?> type = argument.auxiliaryTypes()[0];
    if (type.isEnum()) {
      return or(
          Arrays.stream(type.getEnumConstants())
              .map(one -> one.toString().toLowerCase(Locale.ROOT)));
    }
    if (type == boolean.class) {
      return "no value";
    }
    if (Numbers.isWhole(type)) {
      return "a whole number" + (value.matches("\\d+") ? " up to " + Numbers.largest(type) : "");
    }
    return Numbers.isFraction(type)
        ? "a number of " + argument.paramLabel().toLowerCase(Locale.ROOT)
        : argument.paramLabel();
  }

  /** Only what stands before it, which makes a mere word of it, keeps it from being understood. */
  private static boolean isKnown(UnmatchedArgumentException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String first = e.getUnmatched().get(0);
    return isSubcommandDue(e)
        && (command.subcommands().containsKey(first) || command.optionsMap().containsKey(first));
  }

  private static boolean isSubcommandDue(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    return !command.subcommands().isEmpty() && command.positionalParameters().isEmpty();
  }

  private static List<String> near(UnmatchedArgumentException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String first = e.getUnmatched().get(0);
    if (!e.isUnknownOption()) {
      return isSubcommandDue(e) ? Nearest.to(first, command.subcommands().keySet()) : List.of();
    }
    List<String> near = Nearest.to(first.replaceFirst("=.*", ""), command.optionsMap().keySet());
    return near.isEmpty() ? described(first, command) : near;
  }

  /**
   * Options of another name that do what the typed name says: `--breaking` will break something.
   */
  private static List<String> described(String typed, CommandSpec command) {
    return command.options().stream()
        .filter(option -> words(option).anyMatch(word -> typed.contains("-" + word)))
        .map(OptionSpec::longestName)
        .limit(3)
        .toList();
  }

  /** What an option may be asked for by, beside its name. */
  static Stream<String> words(OptionSpec option) {
    return Arrays.stream(option.description())
        .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+", -1)))
        .filter(word -> word.length() >= WORD);
  }

  private static String or(Stream<String> all) {
    List<String> names = all.collect(Collectors.toList());
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  private static String quoted(String text) {
    return "`" + text + "`";
  }
}
