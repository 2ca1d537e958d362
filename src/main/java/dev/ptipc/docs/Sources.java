package dev.ptipc.docs;

import dev.ptipc.check.Catalogue;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarFiles;
import dev.ptipc.fuzz.session.Violator;
import dev.ptipc.fuzz.session.Violators;
import dev.ptipc.live.LiveRules;
import dev.ptipc.live.conform.ConformRules;
import dev.ptipc.parentlog.NotStdout;
import dev.ptipc.parentlog.TorrcRules;
import dev.ptipc.transcript.TranscriptRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All that the documentation is made from, beside the clauses and errata.
 *
 * @param lines the grammar of lines
 * @param variables the grammar of the TOR_PT_* variables
 * @param rules every check rule
 * @param examples by the id of a rule its examples, by their names
 * @param observations of real programs
 * @param machines of real programs
 * @param violators what breaks clauses on purpose
 */
public record Sources(
    Grammar lines,
    Grammar variables,
    List<Rule> rules,
    Function<String, Map<String, Example>> examples,
    List<Observation> observations,
    List<ObservedMachine> machines,
    List<Violator> violators) {

  /**
   * Those in this jar.
   *
   * @return the sources
   * @throws FaultyDocumentation when the grammar cannot be read
   */
  public static Sources shipped() {
    List<SourceFault> faults = new ArrayList<>();
    Grammar lines = Grammar.read(GrammarFiles.lines(), faults);
    Grammar variables = Grammar.read(GrammarFiles.variables(), faults);
    if (!faults.isEmpty()) {
      throw new FaultyDocumentation(faults);
    }
    return new Sources(
        lines,
        variables,
        allRules(),
        Examples::of,
        Observation.all(),
        ObservedMachine.all(),
        Violators.all());
  }

  /**
   * Every check rule: of the library, of transcripts, of torrc, of running transports, and of those
   * that are asked on purpose.
   *
   * @return in the order in which they are documented
   */
  public static List<Rule> allRules() {
    List<Rule> rules = new ArrayList<>(Catalogue.all());
    rules.addAll(NotStdout.all());
    rules.addAll(TranscriptRules.all());
    rules.addAll(TorrcRules.all());
    rules.addAll(LiveRules.all());
    rules.addAll(ConformRules.all());
    return rules;
  }
}
