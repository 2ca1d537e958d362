package dev.ptipc.docs;

import java.util.List;
import java.util.stream.Collectors;

/** The documentation cannot be made: its sources have faults. */
public final class FaultyDocumentation extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<SourceFault> faults;

  /**
   * Made of all the faults that were found.
   *
   * @param faults at least one
   */
  public FaultyDocumentation(List<SourceFault> faults) {
    super(faults.stream().map(SourceFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /**
   * What is wrong.
   *
   * @return in the order of the sources
   */
  public List<SourceFault> faults() {
    return faults;
  }
}
