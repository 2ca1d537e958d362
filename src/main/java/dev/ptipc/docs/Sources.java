package dev.ptipc.docs;

import dev.ptipc.check.Catalogue;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarFiles;
import dev.ptipc.fuzz.session.Violator;
import dev.ptipc.fuzz.session.Violators;
import dev.ptipc.live.LiveRules;
import dev.ptipc.live.conform.ConformRules;
import dev.ptipc.observation.Matrix;
import dev.ptipc.observation.ParentRules;
import dev.ptipc.parentlog.NotStdout;
import dev.ptipc.parentlog.TorrcRules;
import dev.ptipc.transcript.TranscriptRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that the documentation is made from, beside the clauses and errata; read when it is wanted.
 */
public final class Sources {

  private final Supplier<Grammar> lines;
  private final Supplier<Grammar> variables;
  private final List<Rule> rules;
  private final Function<String, Map<String, Example>> examples;
  private final Supplier<List<ObservedMachine>> machines;
  private final Supplier<List<Violator>> violators;
  private final Supplier<Matrix> matrix = new Once<>(Matrix::shipped);

  /**
   * Sources that have been read.
   *
   * @param lines the grammar of lines
   * @param variables the grammar of the TOR_PT_* variables
   * @param rules every check rule
   * @param examples by the id of a rule its examples, by their names
   * @param machines of real programs
   * @param violators what breaks clauses on purpose
   */
  public Sources(
      Grammar lines,
      Grammar variables,
      List<Rule> rules,
      Function<String, Map<String, Example>> examples,
      List<ObservedMachine> machines,
      List<Violator> violators) {
    this.lines = () -> lines;
    this.variables = () -> variables;
    this.rules = List.copyOf(rules);
    this.examples = examples;
    this.machines = () -> machines;
    this.violators = () -> violators;
  }

  private Sources() {
    this.lines = new Once<>(() -> read(GrammarFiles.lines()));
    this.variables = new Once<>(() -> read(GrammarFiles.variables()));
    this.rules = allRules();
    this.examples = Examples::of;
    this.machines = new Once<>(ObservedMachine::all);
    this.violators = Violators::all;
  }

  /** Asks once, and only when it is asked. */
  private static final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T known;

    Once(Supplier<T> source) {
      this.source = source;
    }

    @Override
    public T get() {
      if (known == null) {
        known = source.get();
      }
      return known;
    }
  }

  /**
   * Those in this jar.
   *
   * @return the sources; what asks for a grammar that cannot be read throws {@link
   *     FaultyDocumentation}
   */
  public static Sources shipped() {
    return new Sources();
  }

  /**
   * Reads a grammar that has no faults.
   *
   * @param files by name what is in them
   * @return the grammar
   * @throws FaultyDocumentation when it has some
   */
  public static Grammar read(Map<String, String> files) {
    List<SourceFault> faults = new ArrayList<>();
    Grammar grammar = Grammar.read(files, faults);
    if (!faults.isEmpty()) {
      throw new FaultyDocumentation(faults);
    }
    return grammar;
  }

  /**
   * The grammar of lines.
   *
   * @return with all files
   */
  public Grammar lines() {
    return lines.get();
  }

  /**
   * The grammar of the TOR_PT_* variables.
   *
   * @return with all files
   */
  public Grammar variables() {
    return variables.get();
  }

  /**
   * Every check rule.
   *
   * @return in the order in which they are documented
   */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * The examples of rules.
   *
   * @return by the id of a rule its examples, by their names
   */
  public Function<String, Map<String, Example>> examples() {
    return examples;
  }

  /**
   * The machines of real programs.
   *
   * @return as they were learned
   */
  public List<ObservedMachine> machines() {
    return machines.get();
  }

  /**
   * What parents and transports were seen to do.
   *
   * @return all that is in this jar
   */
  public Matrix matrix() {
    return matrix.get();
  }

  /**
   * What breaks clauses on purpose.
   *
   * @return by clause
   */
  public List<Violator> violators() {
    return violators.get();
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
    rules.addAll(ParentRules.all());
    rules.addAll(ConformRules.all());
    return rules;
  }
}
