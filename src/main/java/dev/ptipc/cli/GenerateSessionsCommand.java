package dev.ptipc.cli;

import dev.ptipc.fuzz.Impossible;
import dev.ptipc.fuzz.session.SessionGenerator;
import dev.ptipc.fuzz.session.Violator;
import dev.ptipc.fuzz.session.Violators;
import dev.ptipc.source.Bytes;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ptipc generate sessions}. */
@Command(
    name = "sessions",
    mixinStandardHelpOptions = true,
    description =
        "Makes sessions: good ones, ones that break one clause and no other, or changed ones. A"
            + " broken one may take an environment with a fault, or something that is noted; what"
            + " is found is told with it. With --env or --env-file all are for that environment,"
            + " with what a parent always sets filled in; else each is for an environment of its"
            + " own.",
    footer = {
      "",
      "Example: ptipc generate sessions --each --format files --output sessions",
      "Example: ptipc generate sessions -n 100 --clause 3.3.2-PROXY-2",
      "Example: ptipc generate sessions -n 1000 --mutate 3 --format stdout --output seeds",
      "Example: ptipc generate sessions --case 7 --format transcript | ptipc check",
      "Example: ptipc generate sessions --each --env TOR_PT_CLIENT_TRANSPORTS=obfs4"
    })
final class GenerateSessionsCommand implements Callable<Integer> {

  private static final int MOST_EDITS = 1000;

  /** What is to be broken; nothing unless told. */
  static final class Broken {
    @Option(
        names = "--clause",
        paramLabel = "ID",
        description = "Break this clause, or this erratum where rules cite one.")
    private @Nullable String clause;

    @Option(
        names = "--each",
        description =
            "Break each clause in turn, in each of the ways that --list has; with -n that many"
                + " times in all.")
    private boolean each;

    @Option(
        names = "--mutate",
        paramLabel = "COUNT",
        description =
            "Change good sessions at random, by one change up to this many: a line taken away,"
                + " doubled, moved, put in or broken. What a checker finds then is told.")
    private @Nullable Integer mutate;

    @Option(
        names = "--list",
        description = "Print what can be broken and how, and why other clauses cannot.")
    private boolean list;
  }

  @ArgGroup private Broken broken = new Broken();

  @Mixin private final SessionOutput output = new SessionOutput();

  @Mixin private final NumberOptions numbers = new NumberOptions();

  @Mixin private final EnvironmentOptions environment = new EnvironmentOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (broken.list) {
      if (spec.commandLine().getParseResult().matchedOptions().size() > 1) {
        throw wrong("--list goes with no other option");
      }
      list();
      return Exit.OK;
    }
    numbers.check();
    if (broken.mutate != null && (broken.mutate < 1 || broken.mutate > MOST_EDITS)) {
      throw wrong("--mutate takes 1 to " + MOST_EDITS + ", not " + broken.mutate);
    }
    output.check(numbers);
    try {
      write(generator());
    } catch (Impossible e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    return Exit.OK;
  }

  private SessionGenerator generator() throws IOException {
    String clause = broken.clause;
    List<Violator> violators =
        broken.each ? Violators.ofEachWay() : clause == null ? List.of() : violators(clause);
    SessionGenerator generator;
    Integer edits = broken.mutate;
    if (edits != null) {
      return environment.areGiven()
          ? SessionGenerator.changed(
              numbers.seed(), edits, SessionGenerator.completed(environment.variables()))
          : SessionGenerator.changed(numbers.seed(), edits);
    }
    if (environment.areGiven()) {
      Map<String, Bytes> all = SessionGenerator.completed(environment.variables());
      generator =
          violators.isEmpty()
              ? SessionGenerator.good(numbers.seed(), all)
              : SessionGenerator.breaking(numbers.seed(), violators, all);
    } else {
      generator =
          violators.isEmpty()
              ? SessionGenerator.good(numbers.seed())
              : SessionGenerator.breaking(numbers.seed(), violators);
    }
    if (broken.each) {
      numbers.setUsual(generator.violators().size());
    }
    return generator;
  }

  private List<Violator> violators(String id) {
    List<Violator> violators =
        Violators.all().stream()
            .filter(violator -> violator.clause().equalsIgnoreCase(id))
            .toList();
    if (violators.isEmpty()) {
      throw new UnknownName(spec, Violators.whyNone(id), id, Explanations.clauses());
    }
    return violators;
  }

  private void write(SessionGenerator generator) throws IOException {
    CaseMaking.run(
        numbers,
        spec.commandLine().getErr(),
        output::open,
        (out, number) -> out.write(generator.session(number)));
  }

  private static void list() {
    try (Output out = new Output()) {
      for (Violator violator : Violators.all()) {
        for (String way : violator.told()) {
          out.print(violator.clause() + "  " + violator.rule().id() + "  " + way + "\n");
        }
      }
      for (Clause clause : Clauses.all()) {
        if (Violators.of(clause.id()).isEmpty()) {
          out.print(clause.id() + "  -  " + Violators.reason(clause) + "\n");
        }
      }
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
