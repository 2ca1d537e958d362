package dev.ptipc.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code ptipc}, by the parser of options. */
@Command(
    name = "ptipc",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks what pluggable transports say to their parent (pt-spec 3.3).",
    footer = {
      "",
      "`ptipc help COMMAND` says more about one.",
      "",
      "Example: ptipc check transcript.txt"
    })
final class Commands implements Runnable {

  private static final List<Class<?>> COMMANDS =
      List.of(
          CheckCommand.class,
          DiagnoseCommand.class,
          ParseCommand.class,
          RunCommand.class,
          PlayCommand.class,
          WrapCommand.class,
          ConformCommand.class,
          GenerateCommand.class,
          ServeCommand.class,
          CompareCommand.class,
          ObserveCommand.class,
          ConformanceCommand.class,
          EmitCommand.class,
          ExplainCommand.class,
          DocsCommand.class);

  private static final String HELP = "help";

  /** With these a command does nothing else. */
  private static final Set<String> ANSWERED = Set.of("-h", "--help", "-V", "--version");

  @Spec private CommandSpec spec;

  private Commands() {}

  /**
   * Runs a command.
   *
   * @param typed the command line
   * @return the exit code
   */
  static int run(PrintWriter err, String... typed) {
    String[] arguments = typed.length == 0 ? new String[] {"--help"} : typed;
    CommandLine all = withCommands(arguments);
    String[] words = asksForHelp(arguments) ? asOption(all, arguments) : named(all, arguments);
    StringWriter help = new StringWriter();
    CommandLine command =
        Numbers.readBy(prepared(all))
            .setOut(new PrintWriter(help, true))
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((e, typedWords) -> Usage.tell(e))
            .setExecutionExceptionHandler((e, failed, parsed) -> Failures.exit(e, failed.getErr()));
    int exit = command.execute(words);
    return help.getBuffer().length() == 0 ? exit : print(help.toString(), err);
  }

  /** The help, or the version; picocli would not see that it cannot be written. */
  private static int print(String help, PrintWriter err) {
    try (Output out = new Output()) {
      out.print(help);
      return Exit.OK;
    } catch (Failures.OutputFailed e) {
      return Failures.exit(e, err);
    }
  }

  /** A command that has commands of its own has this one, too. */
  private static boolean asksForHelp(String[] arguments) {
    String command = arguments[0];
    return command.equals(HELP)
        || (command.equals("generate") && arguments.length > 1 && arguments[1].equals(HELP));
  }

  /** What is asked of {@code help} is asked of the command by an option. */
  private static String[] asOption(CommandLine all, String[] arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    words.removeIf(HELP::equals);
    CommandLine command = all;
    int depth = 0;
    while (depth < words.size() && command.getSubcommands().containsKey(words.get(depth))) {
      command = Objects.requireNonNull(command.getSubcommands().get(words.get(depth++)));
    }
    boolean isWhole = depth == words.size() || words.get(depth).startsWith("-");
    if (isWhole || command.getSubcommands().isEmpty()) {
      if (words.stream().noneMatch(ANSWERED::contains)) {
        words.add(depth, "--help");
      }
      return words.toArray(String[]::new);
    }
    // One word, as there is no command of these.
    List<String> names = words.stream().takeWhile(word -> !word.startsWith("-")).toList();
    return new String[] {String.join(" ", names)};
  }

  /** What follows a command that there is not is not looked at: it may ask for help. */
  private static String[] named(CommandLine all, String[] words) {
    Map<String, CommandLine> commands = all.getSubcommands();
    int depth = 0;
    while (depth < words.length && commands.containsKey(words[depth])) {
      commands = Objects.requireNonNull(commands.get(words[depth++])).getSubcommands();
    }
    boolean isMissing =
        depth < words.length && !commands.isEmpty() && !words[depth].startsWith("-");
    return isMissing ? Arrays.copyOf(words, depth + 1) : words;
  }

  /**
   * What holds for every command: an argument stands for itself and never for a file of arguments,
   * and what follows a program is the program's.
   */
  private static CommandLine prepared(CommandLine command) {
    command.setExpandAtFiles(false);
    command.getCommandSpec().versionProvider(new Version());
    command.registerConverter(Path.class, Commands::path);
    command.registerConverter(InputFile.class, name -> new InputFile(named(name)));
    boolean runs =
        command.getCommandSpec().positionalParameters().stream()
            .anyMatch(words -> words.paramLabel().endsWith(" [ARG...]"));
    command.setStopAtPositional(runs);
    command.getSubcommands().values().forEach(Commands::prepared);
    return command;
  }

  /** What is not read is no stream, and nobody wants a file of that name. */
  private static Path path(String name) {
    if (name.equals("-")) {
      throw new TypeConversionException("no file");
    }
    return Path.of(named(name));
  }

  /** An empty name would be that of the current folder; it comes of a variable that is not set. */
  private static String named(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException("an empty name");
    }
    return name;
  }

  /**
   * The command that is named, or else all. Reading the annotations of one takes longer than
   * checking a transcript.
   */
  private static CommandLine withCommands(String[] arguments) {
    CommandLine main = new CommandLine(new Commands());
    String first = arguments.length > 0 ? arguments[0] : "";
    String second = arguments.length > 1 ? arguments[1] : "";
    for (Class<?> command : named(COMMANDS, first)) {
      CommandLine one = new CommandLine(command);
      if (command == GenerateCommand.class) {
        named(GenerateCommand.COMMANDS, "Generate" + second).forEach(one::addSubcommand);
      }
      main.addSubcommand(one);
    }
    return main;
  }

  /** By the names of the classes, which are those of the commands. */
  private static List<Class<?>> named(List<Class<?>> commands, String name) {
    List<Class<?>> named =
        commands.stream()
            .filter(command -> command.getSimpleName().equalsIgnoreCase(name + "Command"))
            .toList();
    return named.isEmpty() ? commands : named;
  }

  static CommandLine all() {
    return withCommands(new String[0]);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
