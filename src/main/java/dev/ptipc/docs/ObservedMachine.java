package dev.ptipc.docs;

import dev.ptipc.peers.learn.Divergence;
import dev.ptipc.peers.learn.Machine;
import java.util.List;

/**
 * The session machine of a real program, as it was learned.
 *
 * @param program with its version
 * @param day the day, as {@code 2026-01-31}
 * @param situation what it asks its transport for, in a few words
 * @param specified the machine of the specification at that time
 * @param observed the program's
 */
public record ObservedMachine(
    String program, String day, String situation, Machine specified, Machine observed) {

  /**
   * All machines.
   *
   * @return by file, in the order of each
   */
  public static List<ObservedMachine> all() {
    return LearnedFile.all().stream().flatMap(file -> file.machines().stream()).toList();
  }

  /**
   * Where the program departs.
   *
   * @return the shortest sessions first
   */
  public List<Divergence> divergences() {
    return Divergence.between(specified, observed);
  }
}
