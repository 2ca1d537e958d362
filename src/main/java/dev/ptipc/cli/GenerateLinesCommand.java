package dev.ptipc.cli;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.fuzz.Impossible;
import dev.ptipc.fuzz.line.LineCases;
import dev.ptipc.fuzz.line.Wanted;
import dev.ptipc.source.Framer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ptipc generate lines}. */
@Command(
    name = "lines",
    mixinStandardHelpOptions = true,
    description =
        "Makes lines: as many good ones as bad ones of each message, unless told otherwise; or"
            + " changed ones.",
    footer = {
      "",
      "Example: ptipc generate lines -n 1000",
      "Example: ptipc generate lines -n 5 --verdict malformed:CMETHOD_ADDRESS",
      "Example: ptipc generate lines -n 1000 --rule line/host --format json",
      "Example: ptipc generate lines -n 1000 --mutants-of seeds.txt --distance 3",
      "Example: ptipc generate lines -n 100 --format files --output seeds"
    })
final class GenerateLinesCommand implements Callable<Integer> {

  private static final int LONGEST = 256;

  @Mixin private final CaseOptions options = new CaseOptions();

  @Mixin private final NumberOptions numbers = new NumberOptions();

  @Option(
      names = "--verdict",
      paramLabel = "VERDICT",
      description =
          "message, ok, violation, unknown, malformed, a keyword such as CMETHOD, UNKNOWN, or"
              + " malformed:FIELD.")
  private @Nullable String verdict;

  @Option(
      names = "--max-len",
      paramLabel = "BYTES",
      description = "No line is longer, not counting its LF (256).")
  private @Nullable Integer longest;

  @Option(
      names = "--uniform",
      paramLabel = "BYTES",
      description = "Lines of this length, each exactly as likely as any other.")
  private @Nullable Integer uniform;

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description = "Lines that break this rule and no other, such as line/host.")
  private @Nullable String rule;

  @Option(
      names = "--mutants-of",
      paramLabel = "FILE",
      description = "The lines of a file, changed; - is standard input.")
  private @Nullable String mutantsOf;

  @Option(
      names = "--distance",
      paramLabel = "COUNT",
      description = "The most bytes inserted, removed or replaced in a mutant (1).")
  private @Nullable Integer distance;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    only();
    PrintWriter err = spec.commandLine().getErr();
    List<byte[]> given = new ArrayList<>();
    if (mutantsOf != null) {
      int exit = read(mutantsOf, given, err);
      if (exit != Exit.OK) {
        return exit;
      }
    }
    try {
      write(cases(given), err);
    } catch (Impossible e) {
      String why = String.valueOf(e.getMessage());
      throw rule == null ? wrong(why) : new UnknownName(spec, why, rule, Explanations.rules());
    }
    return Exit.OK;
  }

  /**
   * Makes the first lines, as without an option but their count.
   *
   * @param count how many; at least 1
   * @return the exit code
   */
  static int generate(long count, PrintWriter err) throws IOException {
    GenerateLinesCommand command = new GenerateLinesCommand();
    command.numbers.setCount(count);
    command.write(command.cases(List.of()), err);
    return Exit.OK;
  }

  private void write(LineCases cases, PrintWriter err) throws IOException {
    byte[] bytes = new byte[cases.most()];
    CaseMaking.run(
        numbers,
        err,
        options::open,
        (out, number) -> out.write(bytes, cases.write(number, bytes, 0)));
  }

  /** The lines to change, without their ends. */
  private int read(String file, List<byte[]> given, PrintWriter err) {
    int exit =
        Inputs.lines(
            file,
            err,
            Framer.DEFAULT_LIMIT,
            line ->
                Inputs.isTooLong(line, file, "not changed", err)
                    || given.add(line.bytes().toArray()));
    if (exit == Exit.OK && given.isEmpty()) {
      throw wrong(Failures.shown(file) + " has no lines to change");
    }
    return exit;
  }

  /** Options that would be passed over in silence are refused. */
  private void only() {
    numbers.check();
    if (ways() > 1) {
      throw wrong("--uniform, --rule and --mutants-of are three ways to make lines");
    }
    if (longest != null && ways() > 0) {
      throw wrong("--max-len does not go with --uniform, --rule or --mutants-of");
    }
    if (distance != null && mutantsOf == null) {
      throw wrong("--distance without --mutants-of");
    }
    if (rule != null && verdict != null) {
      throw wrong("--rule says what is wrong, so --verdict cannot");
    }
    if (rule != null && rule.equals("line/no-newline") && options.isStream() && numbers.areMany()) {
      throw wrong("a line without LF can only stand alone, or in a file of its own");
    }
  }

  private int ways() {
    return (uniform != null ? 1 : 0) + (rule != null ? 1 : 0) + (mutantsOf != null ? 1 : 0);
  }

  private LineCases cases(List<byte[]> given) {
    if (rule != null) {
      return LineCases.breaking(rule, numbers.seed());
    }
    if (verdict == null && ways() == 0) {
      return LineCases.even(longest(), numbers.seed());
    }
    VerdictAutomaton automaton = new VerdictAutomaton();
    String name = verdict == null ? Wanted.MESSAGE.name() : verdict;
    Wanted wanted = Wanted.of(name, automaton).orElseThrow(() -> noVerdict(name, automaton));
    if (uniform != null) {
      int length = within("--uniform", uniform, 0, LineCases.LONGEST_UNIFORM);
      return LineCases.uniform(automaton, wanted, length, numbers.seed());
    }
    if (mutantsOf != null) {
      int edits = within("--distance", distance == null ? 1 : distance, 1, Framer.DEFAULT_LIMIT);
      return LineCases.mutants(automaton, wanted, given, edits, numbers.seed());
    }
    return LineCases.walking(automaton, wanted, longest(), numbers.seed());
  }

  private int longest() {
    return within("--max-len", longest == null ? LONGEST : longest, 0, Framer.DEFAULT_LIMIT);
  }

  private ParameterException noVerdict(String name, VerdictAutomaton automaton) {
    List<String> known =
        new ArrayList<>(List.of("message", "ok", "violation", "unknown", "malformed"));
    known.addAll(Wanted.names(automaton));
    return UnknownName.listing(spec, "there is no verdict `" + name + "`", name, known);
  }

  private int within(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw wrong(option + " takes " + least + " to " + most + ", not " + value);
    }
    return value;
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
