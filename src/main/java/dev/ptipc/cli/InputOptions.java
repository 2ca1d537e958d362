package dev.ptipc.cli;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.codec.LineEngine;
import dev.ptipc.parser.ReferenceParser;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads files has in common. */
@Command(
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no error was found; with check --fail-on, nothing as bad as that",
      "1:something was",
      "2:wrong usage",
      "3:an input cannot be read",
      "4:stopped before the answer was known"
    })
final class InputOptions {

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Transcripts, or raw stdout of a transport; - or none is standard input.")
  List<String> files = new ArrayList<>();

  /** What reads the lines. */
  enum Engine {
    /** The fast one, compiled from the grammar. */
    automaton,
    /** ANTLR's parser, which is the authority. */
    reference
  }

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = {
        "What reads the lines: automaton (the default), or reference, which is ANTLR's parser. They"
            + " agree on every line in the tests; if they ever differ, the reference is right."
      })
  private Engine engine = Engine.automaton;

  @Mixin private final LimitOption limit = new LimitOption();

  LineEngine engine() {
    return engine == Engine.reference ? new ReferenceParser() : new LineAutomaton();
  }

  int limit() {
    return limit.bytes();
  }
}
