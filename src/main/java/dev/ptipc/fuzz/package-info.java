/**
 * Test input made from the grammar: lines sampled from the automaton of {@link
 * dev.ptipc.automaton.compile}, lines that break one rule, suites that cover it, a dictionary.
 */
@NullMarked
package dev.ptipc.fuzz;

import org.jspecify.annotations.NullMarked;
