package dev.ptipc.automaton.compile;

/** The grammar holds something that a finite automaton, or this construction, cannot carry. */
final class UnsupportedGrammar extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnsupportedGrammar(String what) {
    super(what);
  }
}
