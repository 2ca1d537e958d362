/**
 * Makes the automaton of lines from the grammar, in the steps of the textbook: {@link
 * dev.ptipc.automaton.compile.EpsilonClosure}, {@link
 * dev.ptipc.automaton.compile.SubsetConstruction} of each lexer mode and of the line rule, their
 * {@link dev.ptipc.automaton.compile.Product}, {@link dev.ptipc.automaton.compile.Trimming}, {@link
 * dev.ptipc.automaton.compile.Minimisation}, {@link dev.ptipc.automaton.compile.ByteClasses},
 * {@link dev.ptipc.automaton.compile.WordOrder}.
 */
@NullMarked
package dev.ptipc.automaton.compile;

import org.jspecify.annotations.NullMarked;
