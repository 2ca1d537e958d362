/**
 * Lines made from the grammar: sampled from the automaton of {@link dev.ptipc.automaton.compile} or
 * broken, by number; suites that cover it; a dictionary.
 */
@NullMarked
package dev.ptipc.fuzz.line;

import org.jspecify.annotations.NullMarked;
