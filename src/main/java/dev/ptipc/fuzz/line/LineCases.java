package dev.ptipc.fuzz.line;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.check.Status;
import dev.ptipc.fuzz.CaseRandom;
import dev.ptipc.fuzz.Impossible;
import dev.ptipc.fuzz.mutator.Mutator;
import dev.ptipc.fuzz.mutator.Mutators;
import java.util.List;

/**
 * Lines by number: the same seed and number give the same bytes, whatever was asked for before. Not
 * to be used by two threads at once.
 */
public final class LineCases {

  /** The longest lines that can be counted in reasonable time and memory. */
  public static final int LONGEST_UNIFORM = 512;

  private final CaseSource source;
  private final CaseRandom random;

  private LineCases(CaseSource source, long seed) {
    this.source = source;
    this.random = new CaseRandom(seed);
  }

  /**
   * Lines that walk through the automaton.
   *
   * @param automaton of verdicts
   * @param wanted what they are to be
   * @param longest the most bytes of a line, without its LF
   * @param seed any number
   * @return the lines
   * @throws Impossible when no such line is so short
   */
  public static LineCases walking(
      VerdictAutomaton automaton, Wanted wanted, int longest, long seed) {
    WalkGraph graph = new WalkGraph(automaton, wanted.verdicts(), b -> true);
    int shortest = WalkSource.shortest(graph);
    if (shortest > longest) {
      throw new Impossible("the shortest " + wanted.name() + " has " + shortest + " bytes");
    }
    Status status = wanted.status();
    if (status == null) {
      return new LineCases(new WalkSource(graph, longest), seed);
    }
    StatusSource source = new StatusSource(automaton, wanted, status, longest);
    if (!source.isPossible()) {
      throw new Impossible("no " + wanted.name() + " of " + longest + " bytes or less was found");
    }
    return new LineCases(source, seed);
  }

  /**
   * As many good lines as bad ones of each message, in turn, beginning with a good one.
   *
   * @param longest the most bytes of a line, without its LF
   * @param seed any number
   * @return the lines; making one throws {@link Impossible} when none so short is found
   */
  public static LineCases even(int longest, long seed) {
    return new LineCases(new EvenSource(longest), seed);
  }

  /**
   * Lines each of which is exactly as likely as any other of its length.
   *
   * @param automaton of verdicts
   * @param wanted what they are to be; a verdict of the automaton
   * @param length bytes of each line, without its LF; 0 to {@link #LONGEST_UNIFORM}
   * @param seed any number
   * @return the lines
   * @throws Impossible when there is no such line, or when only the checker could tell
   */
  public static LineCases uniform(
      VerdictAutomaton automaton, Wanted wanted, int length, long seed) {
    if (wanted.status() != null) {
      throw new Impossible("no automaton counts the lines that are " + wanted.name());
    }
    Counts counts = new Counts(automaton, wanted.verdicts(), length);
    if (counts.count(VerdictAutomaton.START, length).signum() == 0) {
      throw new Impossible("no " + wanted.name() + " has " + length + " bytes");
    }
    return new LineCases(new UniformSource(automaton, counts, length), seed);
  }

  /**
   * Lines that break one rule, and no other.
   *
   * @param rule its id
   * @param seed any number
   * @return the lines
   * @throws Impossible when there is no such rule about lines
   */
  public static LineCases breaking(String rule, long seed) {
    Mutator mutator =
        Mutators.find(rule)
            .orElseThrow(() -> new Impossible("there is no rule `" + rule + "` about lines"));
    return new LineCases(new RuleSource(mutator), seed);
  }

  /**
   * Given lines, changed.
   *
   * @param automaton of verdicts
   * @param wanted what the mutants are to be
   * @param lines what to change, without LF; at least one
   * @param edits the most bytes put in, taken out or replaced; at least 1
   * @param seed any number
   * @return the mutants; making one throws {@link Impossible} when none is found that is wanted
   */
  public static LineCases mutants(
      VerdictAutomaton automaton, Wanted wanted, List<byte[]> lines, int edits, long seed) {
    return new LineCases(new MutantSource(automaton, wanted, List.copyOf(lines), edits), seed);
  }

  /**
   * How much room a case needs.
   *
   * @return bytes, its LF included
   */
  public int most() {
    return source.most();
  }

  /**
   * Writes one case: the line and its end.
   *
   * @param number of the case
   * @param out has room for {@link #most} bytes
   * @param at offset of the first byte
   * @return offset after the last byte
   */
  public int write(long number, byte[] out, int at) {
    return source.write(number, random.begin(number), out, at);
  }
}
